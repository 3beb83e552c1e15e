import type { Location } from "../domain/location.ts";
import { finished, type TerminalText, term } from "./escape.ts";
import { belowLeast, branchLines, type TestedCoverage, totalWords } from "./policy-coverage.ts";
import { type Layout, layoutOf, lines, type TextOptions } from "./text/layout.ts";
import { plural, shortDigest } from "./verdict-words.ts";

/** What became of one example. */
export interface TestedExample {
  readonly rule: string;
  readonly kind: "pass" | "fail";
  readonly why: string;
  readonly ok: boolean;
  readonly found: string;
  /** Where it is written; of examples that do not show what they are there to show. */
  readonly at?: Location;
}

/** A policy whose examples were run, or why they could not be. */
export interface PolicyTest {
  readonly id: string;
  readonly source: string;
  readonly digest: string;
  readonly rules: readonly string[];
  readonly rows: readonly TestedExample[];
  readonly refused: string | null;
  /** Where it was asked for. */
  readonly coverage?: readonly TestedCoverage[];
}

interface TestOptions extends TextOptions {
  /** Every example, not only those that did not hold. */
  readonly all: boolean;
  /** The percentage of branches that is asked for. */
  readonly least: number | null;
  /** What to say where there was no policy to test. */
  readonly empty: string | null;
  /** Ids of policies of which one line is enough, as long as nothing is wrong: nobody asked for them by name. */
  readonly brief: readonly string[];
}

/** A line a rule, what did not hold in full, and a count. */
export function renderPolicyTests(tests: readonly PolicyTest[], options: TestOptions): string {
  const layout = layoutOf(options);
  if (options.empty !== null) return `${finished(lines(layout.labelled(term``, 0, options.empty)))}\n`;
  const rows = tests.flatMap((test) => test.rows);
  const held = rows.filter(({ ok }) => ok).length;
  const summary = `${plural(held, "example")} held, ${rows.length - held} did not.`;
  const asked = tests.some(({ coverage }) => coverage !== undefined);
  const total = asked ? layout.labelled(term``, 0, totalWords(tests, options.least)) : [];
  const below = options.least === null ? [] : belowLeast(tests, options.least);
  const isBrief = (test: PolicyTest): boolean =>
    options.brief.includes(test.id) &&
    !below.includes(test) &&
    test.refused === null &&
    test.rows.every(({ ok }) => ok);
  const told = tests.flatMap((test) =>
    isBrief(test) ? briefLines(test, layout) : testLines(test, options.all, layout),
  );
  const all = [...told, term`${summary}`, ...total];
  return `${finished(lines(all))}\n`;
}

const headOf = (test: PolicyTest, layout: Layout): TerminalText =>
  term`${layout.paint(term`${test.id}`, "bold")} ${layout.paint(term`(${test.source}, ${shortDigest(test.digest)})`, "dim")}`;

/** That all of it holds, and how to see each rule. */
function briefLines(test: PolicyTest, layout: Layout): readonly TerminalText[] {
  const held = `${plural(test.rules.length, "rule")}, ${plural(test.rows.length, "example")} held`;
  const how = `\`ai-risk-gate policy test ${test.id}\` lists each.`;
  return [
    headOf(test, layout),
    ...layout.labelled(term`  ${mark(true, layout)} `, 4, `${held}; ${how}`, "dim"),
    term``,
  ];
}

const testLines = (test: PolicyTest, all: boolean, layout: Layout): readonly TerminalText[] => [
  headOf(test, layout),
  ...(test.refused === null ? [] : layout.labelled(term`  ${mark(false, layout)} `, 4, test.refused)),
  ...(test.rows.length === 0 ? [] : test.rules.flatMap((rule) => ruleLines(rule, test, { all, layout }))),
  term``,
];

function ruleLines(
  rule: string,
  { rows, coverage }: PolicyTest,
  { all, layout }: { all: boolean; layout: Layout },
): readonly TerminalText[] {
  const own = rows.filter((row) => row.rule === rule);
  const ok = own.every((row) => row.ok);
  const covered = coverage?.find((one) => one.rule === rule);
  const branches = covered === undefined ? [] : [`${covered.reached}/${covered.branches} branches`];
  const words = [...(["pass", "fail"] as const).map((kind) => countWords(own, kind)), ...branches].join(", ");
  return [
    ...layout.labelled(term`  ${mark(ok, layout)} ${rule}  `, rule.length + 6, words, "dim"),
    ...own.filter((row) => all || !row.ok).flatMap((row) => exampleLines(row, layout)),
    ...(covered === undefined ? [] : branchLines(covered, layout)),
  ];
}

/** `holds on 3 of 3`. */
function countWords(rows: readonly TestedExample[], kind: TestedExample["kind"]): string {
  const own = rows.filter((row) => row.kind === kind);
  return `${kind === "pass" ? "holds" : "fails"} on ${own.filter(({ ok }) => ok).length} of ${own.length}`;
}

const exampleLines = ({ kind, why, ok, found, at }: TestedExample, layout: Layout): readonly TerminalText[] => [
  ...layout.labelled(term`      ${mark(ok, layout)} `, 8, `${kind === "pass" ? "holds" : "fails"}: ${why}`),
  ...(at === undefined ? [] : [layout.paint(term`        → ${at.path}:${at.start.line}:${at.start.column}`, "cyan")]),
  ...layout.labelled(term`          `, 10, found, "dim"),
];

const mark = (ok: boolean, layout: Layout): TerminalText =>
  ok ? layout.paint(term`✔`, "green") : layout.paint(term`✖`, "red", "bold");
