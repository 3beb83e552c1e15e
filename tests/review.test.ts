import { describe, expect, test } from "vitest";
import { addDays } from "../src/domain/day.ts";
import { effects } from "../src/domain/finding.ts";
import type { Report } from "../src/domain/report.ts";
import { memoryRepository } from "../src/examples/memory.ts";
import { product } from "../src/product.ts";
import { review } from "../src/review.ts";
import { run } from "../src/run.ts";
import { peopleOf } from "./people.ts";
import { gatherStory, readStory, stories } from "./stories.ts";

const rank = (report: Report): number =>
  Math.max(
    effects.indexOf("note"),
    effects.indexOf(report.verdict.outcome === "pass" ? "none" : report.verdict.outcome),
  );

describe.each(stories().map((story) => [story.name, story] as const))("%s", (_name, story) => {
  test("holds until the day that the report says, and not a day longer", async () => {
    const input = await gatherStory(story);
    const now = review(input);
    const on = (today: string): Report => review({ ...input, today });
    if (now.holdsUntil === null) {
      for (const days of [1, 30, 400, 4000]) expect(rank(on(addDays(now.today, days)))).toBeLessThanOrEqual(rank(now));
      return;
    }
    expect(rank(on(now.holdsUntil))).toBeGreaterThan(rank(now));
    for (
      let day = addDays(now.today, 1), tries = 0;
      day < now.holdsUntil && tries < 60;
      day = addDays(day, 1), tries += 1
    )
      expect(rank(on(day))).toBeLessThanOrEqual(rank(now));
    expect(rank(on(addDays(now.holdsUntil, -1)))).toBeLessThanOrEqual(rank(now));
  });

  test("is decided by what is there, not by the order in which it was read", async () => {
    const input = await gatherStory(story);
    const turned = {
      ...input.head,
      systems: [...input.head.systems].reverse(),
      faults: [...input.head.faults].reverse(),
    };
    const fingerprints = (report: Report): readonly string[] =>
      report.findings.map(({ fingerprint, effect }) => `${effect} ${fingerprint}`).sort();
    expect(fingerprints(review({ ...input, head: turned }))).toEqual(fingerprints(review(input)));
  });
});

describe("an approval", () => {
  const loosened = (report: Report) => report.findings.filter(({ rule }) => rule === "integrity/loosened");
  const story = () => gatherStory(readStory("lender-risk-loses-its-treatment"));
  const digestsIn = (report: Report): readonly string[] =>
    loosened(report).flatMap(({ explanation }) => explanation.map(({ values }) => String(values["digest"])));

  test("of exactly this change, by somebody whom the base names, lets it pass", async () => {
    const input = await story();
    const people = { ...input.rules.people, ...peopleOf({ "risk-board": ["nadia"] }) };
    const rules = { ...input.rules, people };
    const approvals = digestsIn(review({ ...input, rules })).map((of) => ({ login: "Nadia", of }));
    expect(approvals.length).toBeGreaterThan(0);
    expect(loosened(review({ ...input, rules, approvals })).map(({ effect }) => effect)).toEqual(["note"]);
  });

  test("of another change, or by somebody else, does not", async () => {
    const input = await story();
    const rules = { ...input.rules, people: { ...input.rules.people, ...peopleOf({ "risk-board": ["nadia"] }) } };
    const [of = ""] = digestsIn(review({ ...input, rules }));
    const refused = [
      { login: "nadia", of: of.replace(/.$/, "x") },
      { login: "mallory", of },
    ];
    for (const approval of refused)
      expect(loosened(review({ ...input, rules, approvals: [approval] })).map(({ effect }) => effect)).toEqual([
        "block",
      ]);
  });
});

test("without four eyes a loosening warns and says why", async () => {
  const input = await gatherStory(readStory("lender-risk-loses-its-treatment"));
  const rules = { ...input.rules, config: { ...input.rules.config, fourEyes: false } };
  const [found] = review({ ...input, rules }).findings.filter(({ rule }) => rule === "integrity/loosened");
  expect(found).toMatchObject({ effect: "warn", message: expect.stringContaining("switched four-eyes off") });
});

test("more waivers than the config allows are a finding of integrity", async () => {
  const input = await gatherStory(readStory("hospital-waived"));
  const bounded = (maxWaivers: number) => ({ ...input.rules, config: { ...input.rules.config, maxWaivers } });
  const rules = (report: Report) => report.findings.filter(({ effect }) => effect === "block").map(({ rule }) => rule);
  expect(rules(review({ ...input, rules: bounded(0) }))).toContain("integrity/limit-reached");
  expect(rules(review({ ...input, rules: bounded(9) }))).not.toContain("integrity/limit-reached");
});

test("no manifest passes where none is required, and blocks where one is", async () => {
  const input = await gatherStory(readStory("lender-first-adoption"));
  const bare = input.base ?? input.head;
  const asked = (manifest: "required" | "optional") => {
    const rules = { ...input.rules, config: { ...input.rules.config, manifest } };
    return review({ ...input, base: bare, head: bare, rules });
  };
  expect(asked("optional")).toMatchObject({ verdict: { outcome: "pass" }, findings: [] });
  expect(asked("optional").notes[0]).toBe("No risk manifest was found on either side, and none is required.");
  expect(asked("required")).toMatchObject({
    verdict: { outcome: "block" },
    findings: [{ rule: "integrity/absent-file" }],
  });
});

test("a misspelt key is one finding, not one for each thing that it held", async () => {
  const manifest = (key: string): string => `version: 1
system: { id: guide, owner: "@rosa", purpose: Tells visitors what they see. }
criteria: { acceptance-authority: { critical: [head-of-visits] } }
risks:
  - id: GD-1
    title: A date is told wrong
    owner: "@rosa"
    inherent: { likelihood: possible, consequence: minor }
    ${key}: { likelihood: unlikely, consequence: { individuals: minor, organization: minor } }
`;
  const side = (key: string) => memoryRepository(new Map([["ai-risk.yml", new TextEncoder().encode(manifest(key))]]));
  const [base, head] = [side("residual"), side("residul")];
  const rules = { repository: base, source: "base", config: null, policies: null } as const;
  const asked = { base, head, rules, gate: "pull-request", today: "2026-11-21", simulated: true } as const;
  const { findings } = await run(asked, product);
  const blocking = findings.filter(({ effect }) => effect === "block").map(({ rule, at }) => [rule, at.start.line]);
  expect(blocking).toEqual([["integrity/unknown-key", 9]]);
});
