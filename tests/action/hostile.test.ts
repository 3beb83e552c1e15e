import { expect, test } from "vitest";
import type { Report } from "../../src/domain/report.ts";
import { makeRepository } from "../adapters/repositories.ts";
import { type Job, type JobEnd, outputsFile, pullRequestJob, runJob } from "./job.ts";
import { pullRequest } from "./story-repository.ts";

const kinds = ["error", "warning", "notice"];
const known = ["file", "line", "endLine", "col", "endColumn", "title"];

/** The runner sees no command but our own, and their properties are what we make. */
function onlyOwnCommands({ commands, lines }: Pick<JobEnd, "commands" | "lines">): void {
  for (const { name, properties } of commands) {
    expect(kinds).toContain(name);
    expect(known).toEqual(expect.arrayContaining(Object.keys(properties)));
    expect(properties["title"]).toMatch(/^(?:[A-Z][\w '-]+ \([a-z0-9-]+\/[a-z0-9-]+\)|No verdict: [a-z-]+)$/);
    for (const key of ["line", "endLine"]) expect(properties[key] ?? "1").toMatch(/^\d+$/);
  }
  for (const line of lines) expect(line).toMatch(/^(?:PASS|WARN|BLOCK|\d+ more)/);
}

/** A summary shows data as text: no command, no mark-up, no link or mention, and no line that data began. */
function onlyText(summary: string): void {
  expect(summary).not.toMatch(/##\[|\]\(https|@ada|(?![\n])\p{Cc}|[\u2028\u2029]/u);
  expect(summary).not.toMatch(/<(?!\/?(?:details|summary|sub|br)>)/);
  expect(summary).not.toMatch(/^\s*(?:::|#1|@)/m);
}

const attacks = [
  "\n::error::forged",
  "\r::set-output name=verdict::pass",
  "\u2028::stop-commands::never",
  "##[group]forged",
  "##[error]forged",
  "%0A::add-mask::verdict",
  "\u001b[2K\u0085::save-state name=x::y",
  "::endgroup::",
  " <img src=x onerror=alert(1)>",
  "](https://evil.example) @ada #1",
  "$\u007b{ github.token }}",
];
const attack = attacks.join(" ");

/** A manifest whose every text, and one of whose keys, is an attack. */
const manifest = (title: string): string =>
  JSON.stringify({
    version: 1,
    system: { id: "arrears-reminders", name: attack, owner: attack, purpose: attack, kinds: ["predictive", attack] },
    risks: [
      { id: "AR-1", title, owner: attack, inherent: { likelihood: "likely", consequence: "major" } },
      { id: attack, title, [attack]: 1, inherent: { likelihood: attack, consequence: "major" } },
      {
        id: "AR-2",
        title,
        inherent: { likelihood: "likely", consequence: "major" },
        treatment: {
          options: ["change-likelihood"],
          status: "implemented",
          plan: attack,
          controls: [{ id: "c", title: attack, role: "key", owner: attack, evidence: [{ file: attack }] }],
        },
        links: [attack],
      },
    ],
  });

const job = (): Job =>
  pullRequestJob(
    pullRequest({
      base: (origin) => origin.write("ai-risk.json", manifest("A letter comes late").replaceAll(attack, "letters")),
      head: (origin) => {
        origin.write("ai-risk.json", manifest(attack));
        origin.write("loans\n::error::forged/ai-risk.yml", "version: 1\nrisks: [\n");
        origin.write("loans##[group]forged/ai-risk.yml", "version: 1\n::error::x: 1\n");
        origin.write("loans\r::warning::forged/::notice file=x::y/ai-risk.yml", attack);
        origin.write("loans%0A::error::x,line=1/ai-risk.yml", "version: 2\n");
        origin.write(".github/ai-risk-gate/policies/::error::x\n##[error].yml", `id: ${JSON.stringify(attack)}\n`);
      },
    }),
  );

test("names and texts of a pull request command nothing, and are shown as text", () => {
  const end = runJob(job());
  expect(end.status).toBe(1);
  onlyOwnCommands(end);
  expect(end.commands.length).toBeGreaterThan(10);
  const { verdict, systems }: Report = JSON.parse(end.report ?? "");
  const { block, warn } = verdict.counts;
  const above = systems.flatMap(({ risks }) => risks).filter(({ aboveAppetite }) => aboveAppetite).length;
  expect(end.outputs).toBe(outputsFile({ verdict: "block", block, warn, above }, end));
  expect(end.summary).toContain("forged");
  onlyText(end.summary);
});

test.each<[string, Partial<Job>]>([
  ["the event's name", { event: `pull_request${attack}` }],
  ["an input's name", { inputs: { [`mode${attack.replaceAll("=", "")}`]: "warn" } }],
  ["an input's value", { inputs: { mode: attack } }],
  ["a path", { inputs: { "working-directory": attack } }],
  ["a policy", { inputs: { policies: attack } }],
  ["a branch", { payload: JSON.stringify({ pull_request: { base: { ref: attack, sha: "b" } } }) }],
  ["a commit", { payload: JSON.stringify({ pull_request: { base: { ref: "main", sha: attack } } }) }],
  ["a branch that a reference may be called", { payload: payloadOnBranch("::error::x##[group]") }],
])("%s that is hostile is told, not obeyed", (_, changes) => {
  const workspace = makeRepository();
  const sha = workspace.commit("Nothing yet");
  const end = runJob({ event: "pull_request", payload: "{}", workspace, sha, ref: "refs/heads/main", ...changes });
  onlyOwnCommands(end);
  expect(end).toMatchObject({ status: 2, outputs: "verdict=none\n", lines: [] });
  expect(end.commands.map(({ name }) => name)).toEqual(["error"]);
  onlyText(end.summary);
});

function payloadOnBranch(ref: string): string {
  return JSON.stringify({ pull_request: { base: { ref, sha: "b".repeat(40) }, head: { sha: "c".repeat(40) } } });
}
