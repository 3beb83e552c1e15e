import { finished, type TerminalText, term } from "./escape.ts";
import { signs } from "./text/finding.ts";
import { type Layout, layoutOf, lines, type TextOptions } from "./text/layout.ts";
import { plural } from "./verdict-words.ts";

/** What a rule found in one change. */
export interface TriedFinding {
  readonly subject: string;
  readonly message: string;
}

/** A change of the past: by these rules it would have had this outcome; `none` where no verdict could be made. */
export interface TriedMerge {
  readonly revision: string;
  readonly day: string | null;
  readonly subject: string;
  readonly outcome: "pass" | "warn" | "block" | "none";
  /** Whether it made something less strict, which waits for an approval that a clone does not know of. */
  readonly waits: boolean;
  /** Why there is no verdict. */
  readonly error: string | null;
}

/** One rule, and the changes in which it would have blocked or warned, the newest first. */
export interface TriedRule {
  readonly rule: string;
  readonly title: string;
  readonly blocks: number;
  readonly warns: number;
  readonly on: readonly {
    readonly revision: string;
    readonly effect: "block" | "warn";
    readonly findings: readonly TriedFinding[];
  }[];
}

export interface PolicyTrial {
  readonly reference: string;
  readonly policies: readonly string[];
  readonly counts: Readonly<Record<"merges" | "block" | "waits" | "warn" | "pass" | "none", number>>;
  /** Those that would have blocked most first; rules that found nothing last. */
  readonly rules: readonly TriedRule[];
  readonly merges: readonly TriedMerge[];
}

/** How many first, then each rule with the changes that it would have stopped, then what could not be reviewed. */
export function renderPolicyTrial(trial: PolicyTrial, options: TextOptions): string {
  const layout = layoutOf(options);
  const byRevision = new Map(trial.merges.map((merge) => [merge.revision, merge]));
  const idle = trial.merges.length === 0 ? 0 : trial.rules.filter(({ on }) => on.length === 0).length;
  const sections = [
    layout.labelled(term``, 0, headline(trial), "bold"),
    ...trial.rules.filter(({ on }) => on.length > 0).map((rule) => ruleLines(rule, byRevision, layout)),
    ...(idle === 0 ? [] : [layout.labelled(term``, 0, `${plural(idle, "rule")} would have stopped nothing.`, "dim")]),
    ...unreviewed(trial, layout),
  ];
  const separated = sections.flatMap((section, index) => (index === 0 ? section : [term``, ...section]));
  return `${finished(lines(separated))}\n`;
}

function headline({ counts, reference, policies }: PolicyTrial): string {
  if (counts.merges === 0) return `There is no merge on ${reference} to try the rules on.`;
  const told = [
    `${counts.block} would have been blocked`,
    ...(counts.waits > 0 ? [`${counts.waits} more would have waited for an approval`] : []),
    `${counts.warn} warned about`,
    `${counts.pass} passed`,
    ...(counts.none > 0 ? [`${counts.none} without a verdict`] : []),
  ];
  return `Of the last ${plural(counts.merges, "merge")} of ${reference}, by today's ${policies.join(", ")}: ${told.join(", ")}.`;
}

const mostFindings = 5;

function ruleLines(
  { rule, title, blocks, warns, on }: TriedRule,
  merges: ReadonlyMap<string, TriedMerge>,
  layout: Layout,
): readonly TerminalText[] {
  const { sign, style } = signs[blocks > 0 ? "block" : "warn"];
  const counted = [...(blocks > 0 ? [`blocks ${blocks}`] : []), ...(warns > 0 ? [`warns of ${warns}`] : [])].join(", ");
  return [
    ...layout.labelled(layout.paint(term`${sign} `, style, "bold"), 2, `${rule}  ${counted}`, "bold"),
    ...(title === "" ? [] : layout.labelled(term`  `, 2, title, "dim")),
    ...on.flatMap(({ revision, effect, findings }) => [
      ...layout.labelled(term`  ${signs[effect].sign} `, 4, mergeWords(merges.get(revision)), "cyan"),
      ...findings
        .slice(0, mostFindings)
        .flatMap(({ subject, message }) => layout.labelled(term`      `, 6, `${subject}: ${message}`)),
      ...(findings.length > mostFindings ? [term`      and ${findings.length - mostFindings} more`] : []),
    ]),
  ];
}

const mergeWords = (merge: TriedMerge | undefined): string =>
  merge === undefined ? "" : `${merge.revision.slice(0, 9)}  ${merge.day ?? "unknown day"}  ${merge.subject}`;

function unreviewed({ merges }: PolicyTrial, layout: Layout): readonly (readonly TerminalText[])[] {
  const without = merges.filter(({ outcome }) => outcome === "none");
  if (without.length === 0) return [];
  const told = without.flatMap((merge) => [
    ...layout.labelled(term`  ? `, 4, mergeWords(merge), "cyan"),
    ...layout.labelled(term`      `, 6, merge.error ?? ""),
  ]);
  return [[...layout.labelled(term``, 0, "Without a verdict", "bold"), ...told]];
}
