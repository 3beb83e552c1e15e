import { expect } from "vitest";
import { type Fault, startGitHub } from "../github/server.ts";
import type { GitHubState } from "../github/state.ts";
import { tokens } from "../github/tokens.ts";
import { type JobEnd, runJobOn } from "./job.ts";
import type { EventOccasion } from "./occasion.ts";

/** Kinds of token: what a workflow gives, some of it, what a fork has, one that is none, and nothing. */
export const kinds = ["full", "noChecks", "noComments", "readOnly", "unknown", "none"] as const;
export type Kind = (typeof kinds)[number];

/** What came of one step, run against a GitHub of its own. */
export interface Row {
  readonly occasion: EventOccasion;
  readonly kind: Kind;
  readonly end: JobEnd;
  readonly state: GitHubState;
}

export async function tableRow(occasion: EventOccasion, kind: Kind, fault?: Fault): Promise<Row> {
  const state = { ...occasion.state, comments: [], checkRuns: [] };
  const github = await startGitHub({ tokens, state, ...(fault === undefined ? {} : { fault }) });
  const end = await runJobOn(github, { ...occasion.job, token: kind === "none" ? "" : kind });
  await github.close();
  expect(github.faults).toEqual([]);
  return { occasion, kind, end, state: github.state };
}

/** Runs two at a time, and gives what they gave in order. */
export async function byTwos<T>(works: readonly (() => Promise<T>)[]): Promise<readonly T[]> {
  const done: T[] = [];
  const left = [...works.entries()];
  const worker = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) done[next[0]] = await next[1]();
  };
  await Promise.all([worker(), worker()]);
  return done;
}

const verdictOf = ({ outputs }: JobEnd): string => /^verdict=(.*)$/m.exec(outputs)?.[1] ?? "";

/** The verdict and the job's exit status. */
export const endOf = ({ end }: Row): readonly [string, string] => [verdictOf(end), String(end.status)];

/** The gate and its two sides, by the names that the occasion has for them. */
export function comparison({ occasion: { commits }, end: { report } }: Row): string {
  if (report === null) return "";
  const { gate, base, head } = JSON.parse(report);
  const nameOf = (commit: string): string => Object.entries(commits).find(([, id]) => id === commit)?.[0] ?? "?";
  return `${gate}: ${base === null ? "" : `${nameOf(base.revision)} → `}${nameOf(head.revision)}`;
}

export const presentedHeads = ["check run (lines)", "comment", "log", "says"];

/** What is seen on GitHub and in the log, and what is said to be missing there. */
export function presented({ end, state }: Row): readonly string[] {
  const [[check], [comment]] = [state.checkRuns, state.comments];
  return [
    check === undefined ? "" : `${check.conclusion} (${check.annotations.length})`,
    comment === undefined ? "" : (/AI risk: ([\w ]+)/.exec(comment.body)?.[1] ?? "?"),
    logged(end),
    [...refused(end), ...notShown(end)].join("; "),
  ];
}

function logged({ commands }: JobEnd): string {
  const names = [...new Set(commands.map(({ name }) => name))];
  return names.map((name) => `${commands.filter((one) => one.name === name).length} ${name}`).join(", ");
}

/** Why there is no verdict. */
const refused = ({ status, commands }: JobEnd): readonly string[] =>
  status === 2 ? [(commands[0]?.message.split("\n")[0] ?? "").replace(/\b[0-9a-f]{12,40}\b/g, "COMMIT")] : [];

/** What could not be shown on GitHub, and by what it could. */
const notShown = ({ lines }: JobEnd): readonly string[] =>
  lines.flatMap((line) => {
    const [, what, why = ""] = /^No (check run|comment): (.*)\.$/.exec(line) ?? [];
    if (what === undefined) return / annotations not shown: /.test(line) ? [line] : [];
    // How a connection ends is told in more than one way.
    return [`no ${what}: ${why.match(/`[^`]+`/g)?.join(" or ") ?? why.replace(/(cannot be reached) \(.*\)/, "$1")}`];
  });

export const tableOf = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => "---"), ...rows].map((line) => `| ${line.join(" | ")} |\n`).join("");
