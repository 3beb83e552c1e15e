import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { type Gate, gates } from "../src/domain/policy.ts";
import { outcomes, type Report, type ReportFinding, type VerdictOutcome } from "../src/domain/report.ts";
import { product } from "../src/product.ts";
import type { Format } from "../src/render/formats.ts";
import { renderers } from "../src/render/index.ts";
import type { ReviewInput } from "../src/review.ts";
import { type Asked, gather, run } from "../src/run.ts";
import { openSides } from "../src/verbs/sides.ts";
import { withRelease } from "./release-story.ts";

/** Rules that a story must show, by what becomes of them; more may be there. */
export const groups = {
  rules: (finding: ReportFinding) => finding.effect === "block",
  warns: (finding: ReportFinding) => finding.effect === "warn",
  notes: (finding: ReportFinding) => finding.effect === "note",
  worsened: (finding: ReportFinding) => finding.status === "worsened",
  inherited: (finding: ReportFinding) => finding.status === "inherited",
  waived: (finding: ReportFinding) => finding.status === "waived",
} as const;
export type Group = keyof typeof groups | "resolved";

/** One small pull request: `base/` (absent: nothing to compare with), `head/`, and what is to come of it. */
export interface Story {
  readonly name: string;
  readonly folder: string;
  readonly why: string;
  readonly gate: Gate;
  readonly today: string;
  readonly outcome: VerdictOutcome;
  readonly expected: ReadonlyMap<Group, readonly string[]>;
  /** File name in `expected/` by format; the others beside the JSON report where the story says `formats: all`. */
  readonly files: ReadonlyMap<Format, string>;
}

const root = fileURLToPath(new URL("../fixtures/reviews", import.meta.url));

const expectedFiles: Readonly<Record<Format, string>> = {
  json: "report.json",
  text: "report.txt",
  markdown: "report.md",
  github: "report.github.txt",
  sarif: "report.sarif",
  junit: "report.junit.xml",
  "code-quality": "report.code-quality.json",
};

/** Every story by name; a folder without `story.yml` is an error. */
export function stories(): readonly Story[] {
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => readStory(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
}

export function readStory(name: string): Story {
  const folder = join(root, name);
  const told = mapOf(parse(readFileSync(join(folder, "story.yml"), "utf8")), `${name}/story.yml`);
  const expect = mapOf(told["expect"], `expect of ${name}`);
  const { outcome, ...lists } = expect;
  return {
    name,
    folder,
    why: textOf(told["why"], `why of ${name}`),
    gate: memberOf(told["gate"], gates, `gate of ${name}`),
    today: textOf(told["today"], `today of ${name}`),
    outcome: memberOf(outcome, outcomes, `expect.outcome of ${name}`),
    expected: new Map(Object.entries(lists).map(([group, rules]) => expectation(group, rules, name))),
    files: filesOf(told["formats"], name),
  };
}

function expectation(group: string, rules: unknown, story: string): [Group, readonly string[]] {
  const known = memberOf(
    group,
    [...(Object.keys(groups) as (keyof typeof groups)[]), "resolved"],
    `expect of ${story}`,
  );
  if (!Array.isArray(rules)) throw new Error(`expect.${group} of ${story} is no list`);
  return [known, rules.map((rule) => textOf(rule, `expect.${group} of ${story}`))];
}

function filesOf(formats: unknown, story: string): ReadonlyMap<Format, string> {
  if (formats !== undefined && formats !== "all") throw new Error(`formats of ${story} can only be all`);
  const names = Object.entries(expectedFiles) as [Format, string][];
  return new Map(formats === "all" ? names : names.filter(([format]) => format === "json"));
}

/** The words after `check` that review this story from the command line. */
export function wordsOf({ folder, gate, today }: Story): readonly string[] {
  const base = baseOf(folder);
  return [join(folder, "head"), ...(base === undefined ? [] : ["--base", base]), ...["--gate", gate, "--today", today]];
}

const baseOf = (folder: string): string | undefined =>
  existsSync(join(folder, "base")) ? join(folder, "base") : undefined;

/** Reviews a story in this process, as `check` does. */
export const reviewStory = async (story: Story): Promise<Report> =>
  story.gate === "release" ? withRelease(story, (asked) => run(asked, product)) : run(await askedOf(story), product);

/** Everything that a story's review depends on, to be reviewed on other days or with other approvals. */
export const gatherStory = async (story: Story): Promise<ReviewInput> =>
  story.gate === "release"
    ? withRelease(story, (asked) => gather(asked, product))
    : gather(await askedOf(story), product);

async function askedOf({ folder, gate, today }: Story): Promise<Asked> {
  const named = { folder: join(folder, "head"), base: baseOf(folder), head: undefined };
  const { head, base, rules } = await openSides(named, { current: folder, today });
  const source = rules === null ? "head" : "base";
  return {
    head,
    base,
    rules: { repository: rules ?? head, source, config: null, policies: null },
    gate,
    today,
    simulated: true,
  };
}

/** A report as `check` prints it where nobody watches: no colour, a hundred columns. */
export const printed = (report: Report, format: Format): string =>
  renderers[format](report, { colour: false, width: 100 });

/** The rules that came out in a group, sorted and each once. */
export function rulesIn(report: Report, group: Group): readonly string[] {
  const found = group === "resolved" ? report.resolved : report.findings.filter(groups[group]);
  return [...new Set(found.map((finding) => finding.rule))].sort();
}

function mapOf(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Error(`${what} is no map`);
  return value as Readonly<Record<string, unknown>>;
}

function textOf(value: unknown, what: string): string {
  if (typeof value !== "string" || value === "") throw new Error(`${what} is no text`);
  return value;
}

function memberOf<T extends string>(value: unknown, all: readonly T[], what: string): T {
  const member = all.find((one) => one === value);
  if (member === undefined) throw new Error(`${what} is none of ${all.join(", ")}: ${String(value)}`);
  return member;
}
