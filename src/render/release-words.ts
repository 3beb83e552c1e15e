import type { ReleasedRisk, SinceRelease, Untold } from "../domain/release.ts";
import type { DeltaEntry, Report, ReportRisk } from "../domain/report.ts";
import { capped } from "../domain/words.ts";
import { entryWords, evidenceMoves, partMoves } from "./data-words.ts";

/** So many risks are named in the sentence of the verdict; all of them below it. */
const mostNamed = 3;

/** What stands between a release and its publication, by risk and owner; what it rests on where nothing does. */
export function releaseSentence({ released = [], ...report }: Report, counts: string): string {
  const open = released.filter(({ ground }) => ground === null);
  if (report.verdict.outcome !== "block") {
    const others = open.length === 0 ? "" : ` Nothing in force asks more of ${named(open, report)}.`;
    return released.length === 0 ? `${counts}.` : `${counts}. It rests on ${groundWords(released)}.${others}`;
  }
  if (open.length === 0) return `Release blocked: ${lowerFirst(counts)}; every open risk is treated.`;
  const are = open.length === 1 ? "is" : "are";
  const all = `${released.length} ${released.length === 1 ? "open risk" : "open risks"}`;
  return `Release blocked: ${open.length} of ${all} ${are} not treated: ${named(open, report)}. ${counts}.`;
}

const lowerFirst = (words: string): string => words.slice(0, 1).toLowerCase() + words.slice(1);

function named(open: readonly ReleasedRisk[], report: Pick<Report, "systems">): string {
  const words = open.slice(0, mostNamed).map((one) => {
    const owner = riskOf(one, report)?.owner ?? null;
    return `${one.risk} (${ownerWords(owner)}): ${capped(one.because, 200)}`;
  });
  const more = open.length - words.length;
  return `${words.join("; ")}${more > 0 ? `; and ${more} more` : ""}`;
}

export const ownerWords = (owner: string | null): string => (owner === null ? "no owner" : `owner ${owner}`);

const riskOf = (
  { system, risk }: Pick<ReleasedRisk, "system" | "risk">,
  { systems }: Pick<Report, "systems">,
): ReportRisk | undefined => systems.find(({ id }) => id === system)?.risks.find(({ id }) => id === risk);

/** `40 open risks: 31 within appetite by measured evidence, 5 as they are, 4 accepted until 2027-01-31 at the earliest`. */
export function groundWords(released: readonly ReleasedRisk[]): string {
  if (released.length === 0) return "";
  const of = (ground: ReleasedRisk["ground"]) => released.filter((one) => one.ground === ground);
  const until = of("acceptance")
    .flatMap((one) => one.until ?? [])
    .sort()[0];
  const parts = [
    [of("evidence").length, "within appetite by measured evidence"],
    [of("appetite").length, `within appetite as ${of("appetite").length === 1 ? "it is" : "they are"}`],
    [of("acceptance").length, `accepted${until === undefined ? "" : `, the first until ${until}`}`],
    [of(null).length, "not treated"],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  return `${released.length} ${released.length === 1 ? "open risk" : "open risks"}: ${told.join(", ")}`;
}

/** `4 changes since v1.2.0 (0123456789ab)`, or why that cannot be told. */
export function sinceWords(since: SinceRelease<DeltaEntry> | Untold): string {
  if ("untold" in since) return since.untold;
  const { tag, revision, delta, unread } = since;
  const from = tag === null ? revision.slice(0, 12) : `${tag} (${revision.slice(0, 12)})`;
  const changes =
    delta.length === 0 ? "Nothing changed in risk" : `${delta.length} change${delta.length === 1 ? "" : "s"} in risk`;
  const gaps =
    unread.length === 0 ? "" : ` Not told, for it could not be read on one side: ${unread.slice(0, 10).join(", ")}.`;
  return `${changes} since ${from}, as of today on both sides.${gaps}`;
}

/** What one change since the last release comes to: of a map only the parts that differ. */
export function sinceEntryWords(entry: DeltaEntry): string {
  if (entry.kind === "evidence") return evidenceMoves(entry);
  if (entry.kind !== "acceptance" && entry.kind !== "loosened") return entryWords(entry);
  const moves = partMoves(entry.before, entry.after);
  return entry.kind === "loosened" ? `${entry.what}: ${moves}` : moves;
}
