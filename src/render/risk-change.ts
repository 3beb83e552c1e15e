import type { DeltaEntry, DeltaKind, Report, ReportRisk, RiskLevels } from "../domain/report.ts";
import { asMap, dataWords, fromTo, partOf } from "./data-words.ts";

/** One risk that the change under review touches, as one row: levels and words before → after. */
export interface RiskChange {
  readonly system: string;
  readonly id: string;
  readonly title: string;
  readonly kinds: readonly DeltaKind[];
  readonly inherent: string;
  readonly residual: string;
  readonly effective: string;
  readonly treatment: string;
  readonly owner: string;
  readonly aboveAppetite: boolean;
  /** `self-accepted by @ines until 2027-01-31`; empty where no acceptance is in force. */
  readonly acceptance: string;
  /** Why its level moved, a sentence each, where the record does not say it. */
  readonly because: readonly string[];
}

/** New and worse first, better and gone last. */
const order: readonly DeltaKind[] = ["added", "raised", "removed", "reopened", "loosened", "rewritten", "moved"];
const last: readonly DeltaKind[] = ["lowered", "closed"];

export function riskChanges(report: Report): readonly RiskChange[] {
  const rows = new Map<string, DeltaEntry[]>();
  for (const entry of report.delta) {
    if (entry.risk === null) continue;
    const key = JSON.stringify([entry.system, entry.risk]);
    rows.set(key, [...(rows.get(key) ?? []), entry]);
  }
  const known = risksByName(report);
  const changes = [...rows].map(([key, entries]) => changeOf(entries, known.get(key)));
  return changes.toSorted((a, b) => rank(a) - rank(b));
}

/** Risks above appetite that nothing here touched: what a release or a schedule is about. */
export function risksAboveAppetite(report: Report): readonly RiskChange[] {
  return report.systems.flatMap((system) =>
    system.risks.filter((risk) => risk.aboveAppetite).map((risk) => standing(system.id, risk)),
  );
}

/** What changed of a system or of the gate as a whole. */
export const widerChanges = (report: Report): readonly DeltaEntry[] => report.delta.filter(({ risk }) => risk === null);

function rank({ kinds, aboveAppetite }: RiskChange): number {
  const place = Math.min(...kinds.map(rankKind), order.length + last.length);
  return place * 2 + (aboveAppetite ? 0 : 1);
}

function rankKind(kind: DeltaKind): number {
  const first = order.indexOf(kind);
  return first >= 0 ? first : order.length + 1 + last.indexOf(kind);
}

function risksByName(report: Report): ReadonlyMap<string, ReportRisk> {
  const named = report.systems.flatMap((system) =>
    system.risks.map((risk) => [JSON.stringify([system.id, risk.id]), risk] as const),
  );
  return new Map(named);
}

function changeOf(entries: readonly DeltaEntry[], risk: ReportRisk | undefined): RiskChange {
  const [first] = entries;
  const kinds = [...new Set(entries.map(({ kind }) => kind))];
  const now = risk === undefined ? null : levelsNow(risk);
  const after = entries.map((entry) => levelsIn(entry.after)).find((levels) => levels !== null) ?? now;
  const told = entries.map((entry) => levelsIn(entry.before)).find((levels) => levels !== null);
  const before = told ?? after;
  const level = (name: keyof RiskLevels) => fromTo(before?.[name] ?? "\u2013", after?.[name] ?? "\u2013");
  return {
    system: first?.system ?? "",
    id: first?.risk ?? "",
    title: risk?.title ?? first?.what ?? "",
    kinds,
    inherent: level("inherent"),
    residual: level("residual"),
    effective: level("effective"),
    treatment: treatmentWords(entries, risk),
    owner: changed(entries, { kind: "owner", part: "owner" }, risk?.owner),
    aboveAppetite: risk?.aboveAppetite ?? false,
    acceptance: acceptanceWords(risk),
    because: [...new Set(entries.flatMap((entry) => becauseWords(entry) ?? []))],
  };
}

const standing = (system: string, risk: ReportRisk): RiskChange => ({
  ...changeOf([], risk),
  system,
  id: risk.id,
});

const levelsNow = (risk: ReportRisk): RiskLevels => ({
  inherent: risk.inherent?.level ?? null,
  residual: risk.residual?.level ?? null,
  effective: risk.effective.level,
});

/** `CR-001 is back to inherent (high): evals/fairness.json is 97 days old (at most 90d).` */
export const becauseWords = ({ risk, because }: DeltaEntry): string | null =>
  because === undefined ? null : `${risk === null ? "" : `${risk} `}${because}.`;

const acceptanceWords = (risk: ReportRisk | undefined): string =>
  risk?.acceptance === undefined ? "" : `${risk.acceptance.as} by ${risk.acceptance.by} until ${risk.acceptance.until}`;

const isLevel = (value: unknown): value is string | null => value === null || typeof value === "string";

function levelsIn(value: unknown): RiskLevels | null {
  const map = asMap(value);
  if (map === null) return null;
  const { inherent, residual, effective } = { inherent: 0, residual: 0, effective: 0, ...map };
  const all = isLevel(inherent) && isLevel(residual) && isLevel(effective);
  return all ? { inherent, residual, effective } : null;
}

/** One part of a risk in words, `before → now` where an entry of that kind says that it changed. */
function changed(
  entries: readonly DeltaEntry[],
  { kind, part }: { kind: DeltaKind; part: string },
  now: unknown,
): string {
  const entry = entries.find((candidate) => candidate.kind === kind);
  if (entry === undefined) return dataWords(now);
  const { before, after } = entry;
  if (asMap(before) === null && asMap(after) === null) return fromTo(dataWords(before), dataWords(after));
  return fromTo(dataWords(partOf(before, part)), dataWords(partOf(after, part)));
}

/** `change-likelihood, planned → verified, due 2026-12-10`. */
function treatmentWords(entries: readonly DeltaEntry[], risk: ReportRisk | undefined): string {
  const { options, status, due } = risk?.treatment ?? {};
  const date = changed(entries, { kind: "dates", part: "due" }, due);
  const words = [
    changed(entries, { kind: "treatment", part: "options" }, options),
    changed(entries, { kind: "treatment", part: "status" }, status),
    date === "none" ? date : `due ${date}`,
  ];
  return [...new Set(words)].filter((word) => word !== "none").join(", ") || "none";
}
