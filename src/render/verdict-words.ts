import type { Gate } from "../domain/policy.ts";
import type { Report, Verdict, VerdictOutcome } from "../domain/report.ts";
import { releaseSentence } from "./release-words.ts";

/** The verdict as one word for a heading. */
export const verdictWord: Readonly<Record<VerdictOutcome, string>> = { pass: "PASS", warn: "WARN", block: "BLOCK" };

const object: Readonly<Record<Gate, string>> = {
  "pull-request": " this pull request",
  release: " this release",
  monitor: "",
};

export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** The verdict in one sentence, with its counts: `2 findings block this pull request, 1 warns; 3 inherited.` */
export function verdictSentence(report: Report): string {
  if (isEmpty(report)) return "No risk manifest was found, so there was nothing to review.";
  const { counts } = report.verdict;
  const what = object[report.gate];
  const effects = [
    counts.block > 0 ? `${plural(counts.block, "finding blocks", "findings block")}${what}` : `Nothing blocks${what}`,
    ...some(counts.warn, `${counts.warn} ${counts.warn === 1 ? "warns" : "warn"}`),
    ...some(counts.note, plural(counts.note, "note")),
  ];
  const others = othersOf(counts);
  const words = `${effects.join(", ")}${others === "" ? "" : `; ${others}`}`;
  return report.released === undefined ? `${words}.` : releaseSentence(report, words);
}

const isEmpty = ({ systems, findings, resolved }: Report): boolean =>
  systems.length + findings.length + resolved.length === 0;

function othersOf(counts: Verdict["counts"]): string {
  const named = (["inherited", "waived", "resolved"] as const).filter((name) => counts[name] > 0);
  return named.map((name) => `${counts[name]} ${name}`).join(", ");
}

const some = (count: number, words: string): readonly string[] => (count > 0 ? [words] : []);

/** What to do first; `null` where nothing blocks. */
export function nextStep(report: Report): string | null {
  const [first, ...others] = report.findings.filter(({ effect }) => effect === "block");
  if (first === undefined) return null;
  const { path, start } = first.at;
  return `Next, ${path}:${start.line}: ${first.fix}${others.length === 0 ? "" : ` Then ${others.length} more, below.`}`;
}

/** What qualifies the verdict and must not be overlooked, a sentence each. */
export function qualifications(report: Report): readonly string[] {
  return [
    ...(report.adoption ? ["First adoption: what is found is debt, only integrity findings block."] : []),
    ...(report.simulated ? [`Simulated: judged as on ${report.today}, not for a release.`] : []),
    ...proposedSentence(report),
  ];
}

function proposedSentence({ proposed }: Report): readonly string[] {
  if (proposed === null) return [];
  if ("error" in proposed) return [`The rules proposed here could not be read: ${proposed.error}`];
  const { outcome, counts } = proposed;
  const numbers = `${plural(counts.block, "finding blocks", "findings block")}, ${counts.warn} warn`;
  return [`Under the rules proposed here the verdict would be ${outcome} (${numbers}); they are not in force yet.`];
}

const origins: Readonly<Record<Report["rules"], string>> = {
  base: "from the tip of the base branch",
  head: "from head itself, because nothing else was named",
  given: "as named by option",
  shipped: "shipped defaults, because there is no configuration",
};

export const rulesOrigin = ({ rules, base }: Report): string =>
  rules !== "base" || base?.revision !== null
    ? rules === "base" && base === null
      ? "from the default branch"
      : origins[rules]
    : "from the base folder";

/** How long the verdict stands by itself. */
export const holdsWords = (report: Report): string =>
  report.holdsUntil === null
    ? "until something changes: no date in the record makes it worse"
    : `before ${report.holdsUntil}, the day on which time alone makes it worse`;

/** A revision as people name it: its first twelve digits. */
export const revisionWords = (revision: string | null): string =>
  revision === null ? "a folder" : revision.slice(0, 12);

export const shortDigest = (digest: string): string => digest.replace(/^(sha256:.{12}).*$/su, "$1");
