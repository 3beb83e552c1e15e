import type { Finding } from "../domain/finding.ts";
import { finished, type Style, type TerminalText, term } from "./escape.ts";
import { excerptLines } from "./text/excerpt.ts";
import { signs } from "./text/finding.ts";
import { type Layout, layoutOf, lines, type TextOptions } from "./text/layout.ts";
import { plural } from "./verdict-words.ts";

/** What was found in policies. */
export interface PolicyLint {
  readonly policies: readonly {
    readonly path: string;
    readonly rules: number;
    readonly findings: readonly Finding[];
  }[];
  readonly counts: Readonly<Record<"block" | "warn" | "note", number>>;
  /** What to say where there was no policy to look at. */
  readonly empty: string | null;
}

/** How many first, then each with its line, its reason and what to do. */
export function renderPolicyLint(lint: PolicyLint, options: TextOptions): string {
  const layout = layoutOf(options);
  const findings = lint.policies.flatMap((policy) => policy.findings);
  const all = [headline(lint, layout), ...findings.map((finding) => findingLines(finding, layout))];
  const separated = all.flatMap((section, index) => (index === 0 ? section : [term``, ...section]));
  return `${finished(lines(separated))}\n`;
}

function headline({ counts, policies, empty }: PolicyLint, layout: Layout): readonly TerminalText[] {
  if (empty !== null) return layout.labelled(term``, 0, empty, "bold");
  const [word, style] = toneOf(counts);
  const rules = policies.reduce((sum, policy) => sum + policy.rules, 0);
  const told = [
    ...(counts.block > 0 ? [plural(counts.block, "finding blocks", "findings block")] : []),
    ...(counts.warn > 0 ? [`${counts.warn} ${counts.warn === 1 ? "warns" : "warn"}`] : []),
    ...(counts.note > 0 ? [plural(counts.note, "note")] : []),
  ];
  const found = told.length === 0 ? "Nothing was found" : told.join(", ");
  const where = `${rules === 0 ? "" : `${plural(rules, "rule")} of `}${plural(policies.length, "policy", "policies")}`;
  const words = `${found} in ${where}.`;
  return layout.labelled(term`${layout.badge(word, style)}  `, word.length + 2, words, "bold");
}

function toneOf({ block, warn }: PolicyLint["counts"]): readonly [string, Style] {
  if (block > 0) return ["BLOCK", "red"];
  return warn > 0 ? ["WARN", "yellow"] : ["PASS", "green"];
}

function findingLines({ level, message, at, fix, rule, subject }: Finding, layout: Layout): readonly TerminalText[] {
  const { sign, style } = signs[level];
  const label = (name: string) => layout.paint(term`    ${name.padEnd(6)}`, "dim");
  return [
    ...layout.labelled(layout.paint(term`${sign} `, style, "bold"), 2, message, "bold"),
    layout.paint(term`  → ${at.path}:${at.start.line}:${at.start.column}`, "cyan"),
    ...excerptLines(at, layout, style),
    ...layout.labelled(label("do"), 10, fix, "green"),
    ...layout.labelled(label("lint"), 10, `${rule} · ${subject}`, "dim"),
  ];
}
