import { expect, test } from "vitest";
import { startGitHub } from "../github/server.ts";
import type { GitHubState } from "../github/state.ts";
import { tokens } from "../github/tokens.ts";
import { type JobEnd, runJobOn } from "./job.ts";
import type { EventOccasion } from "./occasion.ts";
import { eventOccasions } from "./occasions.ts";

/** Kinds of token: what a workflow gives, some of it, what a fork has, one that is none, and nothing. */
const kinds = ["full", "noChecks", "noComments", "readOnly", "unknown", "none"] as const;
type Kind = (typeof kinds)[number];
const fewKinds: readonly Kind[] = ["full", "readOnly", "none"];

interface Row {
  readonly occasion: EventOccasion;
  readonly kind: Kind;
  readonly end: JobEnd;
  readonly state: GitHubState;
}

/** Runs the step of one row against a GitHub of its own. */
async function row(occasion: EventOccasion, kind: Kind): Promise<Row> {
  const github = await startGitHub({ tokens, state: { ...occasion.state, comments: [], checkRuns: [] } });
  const end = await runJobOn(github, { ...occasion.job, token: kind === "none" ? "" : kind });
  await github.close();
  expect(github.faults).toEqual([]);
  return { occasion, kind, end, state: github.state };
}

/** Runs some at a time, and gives what they gave in order. */
async function pooled<T>(works: readonly (() => Promise<T>)[], atOnce: number): Promise<readonly T[]> {
  const done: T[] = [];
  const left = [...works.entries()];
  const worker = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) done[next[0]] = await next[1]();
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return done;
}

const verdictOf = ({ outputs }: JobEnd): string => /^verdict=(.*)$/m.exec(outputs)?.[1] ?? "";

const endOf = (end: JobEnd): string => `${verdictOf(end)} ${end.status}`;

function cells({ occasion, kind, end, state }: Row): readonly string[] {
  const [check] = state.checkRuns;
  return [
    occasion.name,
    kind,
    verdictOf(end),
    String(end.status),
    comparison(occasion, end),
    check === undefined ? "" : `${check.conclusion} (${check.annotations.length})`,
    state.comments.length === 0 ? "" : (/AI risk: ([\w ]+)/.exec(state.comments[0]?.body ?? "")?.[1] ?? "?"),
    logged(end),
    [...refused(end), ...notShown(end)].join("; "),
  ];
}

/** The gate and its two sides, by the names that the occasion has for them. */
function comparison({ commits }: EventOccasion, { report }: JobEnd): string {
  if (report === null) return "";
  const { gate, base, head } = JSON.parse(report);
  const nameOf = (commit: string): string => Object.entries(commits).find(([, id]) => id === commit)?.[0] ?? "?";
  return `${gate}: ${base === null ? "" : `${nameOf(base.revision)} → `}${nameOf(head.revision)}`;
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
    const [, what, why = ""] = /^No (check run|comment): (.*)$/.exec(line) ?? [];
    return what === undefined ? [] : [`no ${what}: ${why.match(/`[^`]+`/g)?.join(" or ") ?? why.replace(/\.$/, "")}`];
  });

const heads = ["event", "token", "verdict", "exit", "compared", "check run (lines)", "comment", "log", "says"];

const markdown = (rows: readonly Row[]): string =>
  [heads, heads.map(() => "---"), ...rows.map(cells)].map((line) => `| ${line.join(" | ")} |\n`).join("");

/** These read GitHub alone: without a token that is one, there is nothing to read. */
const ofGitHubAlone = /^(?:pull_request_target|workflow_run)/;

test("every event with every kind of token: the verdict is the same, and what is not shown is said", async () => {
  const works = eventOccasions().flatMap((occasion) =>
    (occasion.every ? kinds : fewKinds).map((kind) => () => row(occasion, kind)),
  );
  const rows = await pooled(works, 2);
  const table = `# Every event, with every kind of token\n\nWritten by \`table.test.ts\`, and looked at.\n\n${markdown(rows)}`;
  process.stdout.write(`\n${table}\n`);
  const comparable = rows.filter(
    ({ occasion: { name }, kind }) => !ofGitHubAlone.test(name) || (kind !== "unknown" && kind !== "none"),
  );
  const ends = new Map(comparable.map(({ occasion, end }) => [occasion.name, endOf(end)]));
  for (const { occasion, end } of comparable)
    expect([occasion.name, endOf(end)]).toEqual([occasion.name, ends.get(occasion.name)]);
  await expect(table).toMatchFileSnapshot("table.md");
}, 240_000);
