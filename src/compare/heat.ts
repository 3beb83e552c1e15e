import type { LevelCount } from "../domain/report.ts";
import type { SystemRecord } from "../domain/snapshot.ts";
import type { JudgedRisk } from "../judge/risk-facts.ts";
import type { ComparedSides } from "./compared-sides.ts";

/** Open risks by effective level, the highest first, at base and at head; `null` before where there is no base. */
export function heatOf(sides: ComparedSides, hasBase: boolean): readonly LevelCount[] {
  const { before, after } = countLevels(sides);
  const records = [...sides.head.systems, ...sides.base.systems];
  const scale = records.flatMap(({ manifest }) => manifest.criteria.levels.toReversed());
  // What no level can be told of stands first: it may be anything.
  const untold = before.has(null) || after.has(null) ? [null] : [];
  return [...new Set([...untold, ...scale])].map((level) => ({
    level,
    before: hasBase ? (before.get(level) ?? 0) : null,
    after: after.get(level) ?? 0,
  }));
}

type Counts = Map<string | null, number>;

/** An unchanged risk has the level that it has at head: nothing of the base is judged for it. */
function countLevels(sides: ComparedSides): Readonly<Record<"before" | "after", Counts>> {
  const counts: Record<"before" | "after", Counts> = { before: new Map(), after: new Map() };
  for (const pair of sides.pairs) {
    const same = sides.unchanged(pair);
    for (const [index, risk] of openRisks(pair.head, sides)) {
      count(counts.after, risk);
      if (same.head.has(index)) count(counts.before, risk);
    }
    for (const [, risk] of openRisks(pair.base, sides, same.base)) count(counts.before, risk);
  }
  return counts;
}

function* openRisks(record: SystemRecord | null, sides: ComparedSides, but: ReadonlySet<number> = new Set()) {
  if (record === null) return;
  for (const [index, { id, status }] of record.manifest.risks.entries()) {
    if (status === "closed" || but.has(index)) continue;
    const judged = sides.judged(record).get(id);
    if (judged !== undefined) yield [index, judged] as const;
  }
}

function count(counts: Counts, { rating }: JudgedRisk): void {
  const level = rating.effective?.worst ?? null;
  counts.set(level, (counts.get(level) ?? 0) + 1);
}
