import { mapAt, type ValueMap, type ValuePath, withoutAbsent } from "../domain/document.ts";
import { evidenceKey, evidenceKind, evidenceName } from "../domain/evidence-item.ts";
import type { Control } from "../domain/manifest.ts";
import type { ModelCard } from "../domain/model-card.ts";
import type { Clock, SubjectKind } from "../domain/subject.ts";
import { ageMeasurement } from "./evidence-outcome.ts";
import { controlProven } from "./rating.ts";
import { acceptanceFacts, type FactScope, type JudgedRisk, judgeRisk, riskFacts } from "./risk-facts.ts";
import { cardFacts, criteriaFacts, systemFacts } from "./system-facts.ts";

/** What a subject is and where it stands in its manifest. */
export interface RefSpec {
  readonly kind: SubjectKind;
  readonly id: string;
  /** Where each named fact stands in the manifest. */
  readonly anchors: Readonly<Record<string, ValuePath>>;
  readonly card?: ModelCard;
  readonly risk?: { readonly id: string; judge(clock: Clock): JudgedRisk };
  readonly control?: Control;
  readonly evidence?: number;
}

/** The facts of a subject; lists of all risks are computed only where a condition asks for them. */
export function factsOf(scope: FactScope, spec: RefSpec, judged: JudgedRisk | null): ValueMap {
  const { record } = scope;
  const { manifest } = record;
  const root = manifest.document.value;
  const facts = {
    gate: scope.gate,
    today: scope.clock.today,
    system: systemFacts(record),
    criteria: criteriaFacts(judged?.criteria ?? manifest.criteria),
    cards: record.cards.map(cardFacts),
    ...(judged === null ? {} : riskScope(scope, spec, judged)),
    ...(spec.card === undefined ? {} : { card: cardFacts(spec.card) }),
    ...(spec.kind === "party" ? { party: mapAt(root, spec.anchors["party"] ?? []) } : {}),
    ...(spec.kind === "asset" ? { asset: { glob: spec.id.slice(spec.id.indexOf("/") + 1) } } : {}),
  };
  if (spec.kind !== "manifest" && spec.kind !== "system") return facts;
  const risks = (): readonly ValueMap[] => manifest.risks.map((risk, i) => riskFacts(judgeRisk(scope, risk, i)));
  Object.defineProperty(facts, "risks", { enumerable: true, get: risks });
  if (spec.kind === "manifest") {
    const held = Object.defineProperty({ path: manifest.path }, "risks", { enumerable: true, get: risks });
    Object.assign(facts, { manifest: held });
  }
  return facts;
}

function riskScope(scope: FactScope, spec: RefSpec, judged: JudgedRisk): ValueMap {
  const { record, clock } = scope;
  const { control, evidence } = spec;
  const risk = riskFacts(judged);
  const root = record.manifest.document.value;
  const written = (key: string): ValueMap => mapAt(root, spec.anchors[key] ?? ["", ""]);
  return withoutAbsent({
    risk,
    treatment: spec.anchors["treatment"] === undefined ? undefined : written("treatment"),
    acceptance: spec.kind === "acceptance" ? acceptanceFacts(judged, scope) : undefined,
    control:
      control === undefined
        ? undefined
        : { ...written("control"), proven: controlProven(record, judged.risk, { control, clock }).holds },
    evidence:
      control === undefined || evidence === undefined
        ? undefined
        : evidenceFacts(scope, judged, { control, index: evidence }),
  });
}

function evidenceFacts(scope: FactScope, judged: JudgedRisk, at: { control: Control; index: number }): ValueMap {
  const { record, clock } = scope;
  const item = at.control.evidence?.[at.index];
  const measured = record.measurements.get(evidenceKey(judged.risk.id, at.control.id, at.index));
  if (item === undefined) return {};
  const aged = measured === undefined ? undefined : ageMeasurement(item, measured, clock);
  return withoutAbsent({
    name: evidenceName(item),
    kind: evidenceKind(item),
    outcome: aged?.outcome ?? "inconclusive",
    words: aged?.words ?? "it is not measured",
    age: aged?.age ?? undefined,
    "max-age": item["max-age"],
    from: item.from ?? "repository",
  });
}
