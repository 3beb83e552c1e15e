import { isList, isMap, type Value, type ValueMap, type ValuePath, valueAt } from "../domain/document.ts";
import { type Criteria, rankLevel } from "../domain/level.ts";
import type { DeltaKind, RiskLevels } from "../domain/report.ts";
import { doubtKinds } from "../judge/evidence-doubts.ts";
import type { JudgedRisk } from "../judge/risk-facts.ts";
import { identical } from "./items.ts";
import { backToInherent, forNow, isProvisional } from "./lost-evidence.ts";

/** One kind of change of a risk; `path` leads from the risk to where it shows. */
export interface Change {
  readonly kind: DeltaKind;
  readonly path: ValuePath;
  readonly before: unknown;
  readonly after: unknown;
  /** Why, where the record does not say it. */
  readonly because?: string;
}

export const levelsOf = ({ rating }: JudgedRisk): RiskLevels => ({
  inherent: rating.inherent?.worst ?? null,
  residual: rating.residual?.worst ?? null,
  effective: rating.effective?.worst ?? null,
});

/** What changed about one risk that stands on both sides. */
export function riskChanges(before: JudgedRisk, after: JudgedRisk): readonly Change[] {
  const changes: Change[] = [];
  const [was, is] = [before.risk.status ?? "open", after.risk.status ?? "open"];
  if (was !== is)
    changes.push({ kind: is === "closed" ? "closed" : "reopened", path: ["status"], before: was, after: is });
  const levels = { path: ["inherent"], before: levelsOf(before), after: levelsOf(after) };
  const moves = movesOf(before, after);
  if (moves.includes("raised")) changes.push({ kind: "raised", ...levels, ...because(backToInherent(after)) });
  if (moves.includes("lowered")) changes.push({ kind: "lowered", ...levels, ...because(forNow(after)) });
  for (const [kind, paths] of watched) {
    const path = paths.find((one) => !identical(partOf(before.written, one), partOf(after.written, one)));
    if (path === undefined) continue;
    changes.push({ kind, path, before: partsOf(before.written, paths), after: partsOf(after.written, paths) });
  }
  if (!identical(before.incidents, after.incidents))
    changes.push({ kind: "incident", path: [], before: before.incidents, after: after.incidents });
  if (!identical(before.evidence, after.evidence) || isProvisional(after))
    changes.push({
      kind: "evidence",
      path: ["treatment", "controls"],
      before: before.evidence,
      after: after.evidence,
      ...because(forNow(after)),
    });
  return [...changes, ...doubtChanges(after)];
}

const because = (words: string | null): Pick<Change, "because"> => (words === null ? {} : { because: words });

/** Evidence that speaks less clearly than at base, or only seems to be new: an entry for each. */
const doubtChanges = ({ doubts }: JudgedRisk): readonly Change[] =>
  Object.entries(doubts).flatMap(([name, about]) =>
    doubtKinds.flatMap((kind) => {
      const doubt = about[kind];
      if (doubt === undefined) return [];
      const { before, after } = doubt;
      return [{ kind, path: ["treatment", "controls"], before: { [name]: before }, after: { [name]: after } }];
    }),
  );

/** What of a risk is watched, and under which word a change of it is told. */
const watched: readonly (readonly [DeltaKind, readonly (readonly string[])[]])[] = [
  [
    "treatment",
    [
      ["treatment", "options"],
      ["treatment", "status"],
      ["treatment", "plan"],
      ["treatment", "controls"],
    ],
  ],
  ["owner", [["owner"], ["treatment", "owner"]]],
  ["acceptance", [["acceptance"]]],
  ["dates", [["identified"], ["treatment", "due"], ["review", "date"]]],
  ["text", [["title"], ["event"], ["outcome"]]],
];

const partOf = (risk: ValueMap, path: readonly string[]): Value | undefined => {
  const value = valueAt(risk, path);
  return path.at(-1) === "controls" && isList(value) ? value.map(controlText) : value;
};

// Evidence has its own word in the delta's findings; a control is told by its id, title, role and state.
const controlText = (control: Value): Value => {
  if (!isMap(control)) return control;
  const { evidence: _evidence, ...rest } = control;
  return rest;
};

const partsOf = (risk: ValueMap, paths: readonly (readonly string[])[]): Value =>
  Object.fromEntries(paths.map((path) => [partName(path), partOf(risk, path) ?? null]));

/** The last key names a part, but the owner of a treatment is not the owner of the risk. */
const partName = (path: readonly string[]): string =>
  path.join(".") === "treatment.owner" ? "treatment-owner" : (path.at(-1) ?? "");

/** Whether any of the three levels rose or fell; both where one rose and another fell. */
function movesOf(before: JudgedRisk, after: JudgedRisk): readonly ("raised" | "lowered")[] {
  const [old, now] = [levelsOf(before), levelsOf(after)];
  const names = ["inherent", "residual", "effective"] as const;
  const moves = names.map((name) => direction([old[name], before.criteria], [now[name], after.criteria]));
  return (["raised", "lowered"] as const).filter((move) => moves.includes(move));
}

function direction(
  [old, from]: readonly [string | null, Criteria],
  [now, to]: readonly [string | null, Criteria],
): "raised" | "lowered" | null {
  if (old === null || now === null) return null;
  const [a, b] = [rankLevel(from, old), rankLevel(to, now)];
  return b > a ? "raised" : b < a ? "lowered" : null;
}
