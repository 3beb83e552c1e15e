import { openGit } from "../../src/adapters/git.ts";
import type { Commits } from "../../src/domain/ports.ts";
import type { Report } from "../../src/domain/report.ts";
import { product } from "../../src/product.ts";
import { run } from "../../src/run.ts";
import type { TestRepository } from "../adapters/repositories.ts";

/** Three rules that the lender's policy blocks by: one of words, one of time, one of a file that others write. */
export const policy = (level = "block"): string =>
  JSON.stringify({
    version: 1,
    id: "house",
    title: "What the lender asks",
    rules: [
      rule("owned", "risk", { present: ["risk.owner"] }, level),
      rule(
        "in-time",
        "risk",
        { or: [{ absent: ["risk.treatment.due"] }, { "!": { overdue: ["risk.treatment.due"] } }] },
        level,
      ),
      rule("shown", "evidence", { "==": [{ var: "evidence.outcome" }, "passing"] }, level),
    ],
  });

const rule = (id: string, of: string, require: unknown, level: string) => ({
  id,
  title: `It is ${id}`,
  clauses: ["iso-23894:6.1"],
  level,
  for: of,
  require,
  message: `It is not ${id}.`,
  fix: "Change it.",
  examples: { pass: [{ why: "as it is" }], fail: [{ why: "otherwise" }] },
});

/** A risk register of the lender's. */
export const manifest = (system: object, ...risks: readonly object[]): string =>
  JSON.stringify({ version: 1, system: { name: "Scoring", ...system }, risks: risks.map(riskOf) });

const riskOf = (more: object) => ({
  id: "CR-001",
  title: "Approval rates differ between groups",
  inherent: { likelihood: "possible", consequence: "minor" },
  ...more,
});

export interface Opened {
  readonly base: string;
  readonly head?: string;
  readonly today: string;
  /** The configuration, as given by option. */
  readonly config?: string;
  readonly policy?: string;
}

/** A pull request of the lender's, reviewed by its own policy. */
export const reviewed = async (made: TestRepository, opened: Opened): Promise<Report> =>
  reviewedIn(await openGit(made.folder, opened.today), opened);

/** The same, wherever its commits are read. */
export async function reviewedIn(git: Commits, opened: Opened): Promise<Report> {
  const { base, head = "HEAD", today } = opened;
  const [before, after] = [git.at(await git.resolve(base)), git.at(await git.resolve(head))];
  const bytes = new TextEncoder().encode(opened.policy ?? policy());
  const config =
    opened.config === undefined ? null : { path: "config.yml", bytes: new TextEncoder().encode(opened.config) };
  const policies = { how: "instead" as const, policies: [{ path: "house.yml", bytes }] };
  const rules = { repository: before, source: "base" as const, config, policies };
  return run({ base: before, head: after, rules, gate: "pull-request", today, simulated: false }, product);
}

/** What a report says of each finding by rule and subject: effect, since when, until when. */
export const debts = ({ findings }: Report): Readonly<Record<string, string>> =>
  Object.fromEntries(
    findings.map(({ fingerprint, status, effect, since = "?", deadline = "?" }) => [
      fingerprint,
      `${status} ${effect} ${since} ${deadline}`,
    ]),
  );
