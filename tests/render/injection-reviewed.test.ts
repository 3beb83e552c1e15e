import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import type { Report } from "../../src/domain/report.ts";
import { product } from "../../src/product.ts";
import { run } from "../../src/run.ts";
import { openSides } from "../../src/verbs/sides.ts";
import { temporaryFolder } from "../adapters/repositories.ts";
import { attacksByKind } from "./attacks.ts";
import { bonesOf, lawless, otherKinds } from "./liveness.ts";

/** A text as a file's name can be. */
const fileName = (text: string): string => [...text.replace(/[/\p{Surrogate}]|\0/gu, "_")].slice(0, 50).join("").trim();

/** A text as rules may say it: what a policy could not be read with is left out. */
const ruleText = (text: string): string => text.replace(/\p{Control}|\p{Surrogate}|[\uFEFF\uFFFE\uFFFF{}]/gu, " ");

const manifest = (text: string, more: object): string =>
  JSON.stringify({
    version: 1,
    system: { id: "arrears-reminders", name: text, owner: text, purpose: text, kinds: ["predictive"] },
    risks: [
      {
        id: "AR-1",
        title: text,
        owner: text,
        inherent: { likelihood: "likely", consequence: "major" },
        treatment: {
          options: ["change-likelihood"],
          status: "implemented",
          plan: text,
          controls: [{ id: "letters", title: text, role: "key", owner: text, evidence: [{ file: fileName(text) }] }],
        },
        residual: { likelihood: "unlikely", consequence: "minor" },
        acceptance: { by: text, level: "high", date: "2026-11-01", expires: "2027-11-01", reason: text },
      },
      { id: text.slice(0, 60), title: text, inherent: { likelihood: text, consequence: "major" } },
      { id: "AR-2", title: text, inherent: { likelihood: "likely", consequence: "major" }, ...more },
    ],
  });

const house = (text: string): string =>
  JSON.stringify({
    version: 1,
    id: "house",
    title: text,
    rules: [
      {
        id: "owned-by-team",
        title: text,
        rationale: text,
        clauses: ["iso-23894:5.4.3"],
        level: "block",
        for: "risk",
        require: [{ present: ["risk.tracker"] }],
        at: "risk.id",
        message: text,
        fix: text,
        grade: "declared",
        examples: { pass: [{ why: text, set: {} }], fail: [{ why: text, set: {} }] },
      },
    ],
  });

const waivers = (text: string): string =>
  JSON.stringify({
    version: 1,
    waivers: [
      {
        id: "W-1",
        rule: "house/owned-by-team",
        subject: "risk:arrears-reminders/AR-1",
        reason: text,
        "approved-by": text,
        ticket: text,
        created: "2026-11-01",
        expires: "2027-01-31",
      },
    ],
  });

/** A pull request every text of which is this one: names of files, people, risks, reasons, and the house's own policy. */
async function reviewOf(text: string): Promise<Report> {
  const gate = ".github/ai-risk-gate";
  const rules = {
    [`${gate}/config.yml`]: JSON.stringify({ version: 1, policies: ["iso-23894", `${gate}/policies/house.yml`] }),
    [`${gate}/policies/house.yml`]: house(ruleText(text)),
    [`${gate}/waivers.yml`]: waivers(ruleText(text)),
  };
  const base = folderOf({ ...rules, "ai-risk.json": manifest("Letters come late", {}) });
  const head = folderOf({
    ...rules,
    "ai-risk.json": manifest(text, { [text]: 1, "x-note": text }),
    [`${fileName(text)}/ai-risk.yml`]: "version: 1\nrisks: [\n",
    [`b${fileName(text)}/ai-risk.yml`]: `version: 1\nsystem: { id: letters }\n${JSON.stringify(text)}: 1\n`,
  });
  const today = "2026-11-21";
  const sides = await openSides({ folder: head, base, head: undefined }, { current: head, today });
  const asked = { repository: sides.rules ?? sides.head, source: "base", config: null, policies: null } as const;
  return run({ ...sides, rules: asked, gate: "pull-request", today, simulated: false }, product);
}

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const eachAtOnce = 8;

test.each(Object.entries(attacksByKind))(
  "a pull request full of what would be %s shows only text",
  async (_, all) => {
    const bones = bonesOf(await reviewOf("Quiet words, and plain"));
    for (let at = 0; at < all.length; at += eachAtOnce) {
      const report = await reviewOf(all.slice(at, at + eachAtOnce).join(" "));
      expect(report.verdict.outcome).toBe("block");
      expect(otherKinds(report, bones)).toEqual([]);
      expect(lawless(report)).toEqual([]);
    }
  },
  60_000,
);
