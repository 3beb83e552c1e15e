import { mapAt, type Value, type ValueMap, type ValuePath, withoutAbsent } from "../domain/document.ts";
import { evidenceKey, evidenceKind, evidenceNames } from "../domain/evidence-item.ts";
import type { Control, Incident } from "../domain/manifest.ts";
import type { ModelCard } from "../domain/model-card.ts";
import type { Clock, SubjectKind } from "../domain/subject.ts";
import { samePerson } from "./acceptance.ts";
import { planApproved } from "./decisions.ts";
import type { Doubts } from "./evidence-doubts.ts";
import { ageMeasurement } from "./evidence-outcome.ts";
import { incidentFacts } from "./incident-facts.ts";
import { isProvisional } from "./provisional.ts";
import type { Answer } from "./rating.ts";
import { listen, type Register, type SelectScope } from "./register.ts";
import type { JudgedRisk } from "./risk-facts.ts";
import { acceptanceFacts } from "./risk-view.ts";
import { alsoProves } from "./shared-evidence.ts";
import { cardFacts } from "./system-facts.ts";

/** What a subject is and where it stands in its manifest. */
export interface RefSpec {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly place: ValuePath;
  readonly card?: ModelCard;
  /** The index of the risk it belongs to. */
  readonly risk?: number;
  readonly control?: Control;
  readonly evidence?: number;
  readonly incident?: Incident;
}

type Facts = Record<string, Value>;

/** The facts of a subject; lists of all risks are computed only where a condition asks for them. */
export function factsOf(
  register: Register,
  spec: RefSpec,
  { judged, clock }: { judged: JudgedRisk | undefined; clock: Clock },
): ValueMap {
  const { manifest } = register.scope.record;
  const facts: Facts = {
    gate: register.scope.gate,
    today: clock.today,
    system: register.system,
    criteria: register.criteria(judged?.criteria ?? manifest.criteria),
    cards: register.cards,
  };
  if (judged !== undefined) addRiskFacts(facts, { register, spec, judged, clock });
  if (spec.card !== undefined) facts["card"] = cardFacts(spec.card);
  if (spec.kind === "party") facts["party"] = mapAt(manifest.document.value, spec.place);
  if (spec.kind === "asset") facts["asset"] = { glob: spec.id.slice(spec.id.indexOf("/") + 1) };
  if (spec.incident !== undefined) facts["incident"] = incidentFacts(manifest, spec.incident, spec.place);
  if (spec.kind !== "manifest" && spec.kind !== "system") return facts;
  facts["system"] = withOverall(register, clock);
  facts["attestations"] = register.attestations;
  addAllRisks(facts, { register, spec, clock });
  return facts;
}

interface RiskScope {
  readonly register: Register;
  readonly spec: RefSpec;
  readonly judged: JudgedRisk;
  readonly clock: Clock;
}

/** The risk, and what of it the subject is or stands in. */
function addRiskFacts(facts: Facts, { register, spec, judged, clock }: RiskScope): void {
  const { scope } = register;
  const { kind, control, evidence } = spec;
  facts["risk"] = register.facts(judged.index, clock) ?? {};
  if (kind === "treatment" || control !== undefined) facts["treatment"] = treatmentFacts(judged, scope, clock);
  if (kind === "acceptance") facts["acceptance"] = acceptanceFacts(judged, { ...scope, clock });
  if (control === undefined) return;
  facts["control"] = register.control({ judged, control, place: spec.place.slice(0, 5) }, clock);
  if (evidence !== undefined) facts["evidence"] = evidenceFacts(scope, judged, { control, index: evidence, clock });
}

/** The treatment as rules see it. */
function treatmentFacts(judged: JudgedRisk, { people, record }: SelectScope, clock: Clock): ValueMap {
  const { risk, written } = judged;
  const owner = risk.treatment?.owner ?? risk.owner;
  const by = risk.treatment?.verified?.by;
  const selfVerified = owner !== undefined && by !== undefined && samePerson(owner, by, people);
  const approved = approvalOf(judged, { people, record }, clock);
  return { ...mapAt(written, ["treatment"]), "self-verified": selfVerified, "approval-in-force": approved.holds };
}

/** Whether the plan of a judged risk is approved as it stands. */
export const approvalOf = (
  { risk, criteria }: JudgedRisk,
  { people, record }: Pick<SelectScope, "people" | "record">,
  clock: Clock,
): Answer =>
  planApproved(risk, { system: record.manifest.system, criteria, people, clock, absentFiles: record.absentFiles });

/** The system with what was decided about all of its risks, computed only where a condition asks for it. */
function withOverall(register: Register, clock: Clock): ValueMap {
  let known: ReturnType<Register["overall"]> | undefined;
  const overall = () => {
    known ??= register.overall(clock);
    return known;
  };
  return Object.defineProperties(
    { ...register.system },
    {
      "overall-in-force": { enumerable: true, get: () => overall().holds },
      "overall-digest": { enumerable: true, get: () => overall().digest },
    },
  );
}

function addAllRisks(facts: Facts, { register, spec, clock }: Omit<RiskScope, "judged">): void {
  const { manifest } = register.scope.record;
  const heard = listen(clock.today);
  let all: readonly ValueMap[] | undefined;
  const risks = (): readonly ValueMap[] => {
    all ??= manifest.risks.map((_, index) => register.facts(index, heard.clock) ?? {});
    // Each rule that looks at the risks is to be put again, not only the first.
    for (const day of heard.days()) clock.mayChange(day);
    return all;
  };
  Object.defineProperty(facts, "risks", { enumerable: true, get: risks });
  if (spec.kind !== "manifest") return;
  facts["manifest"] = Object.defineProperty({ path: manifest.path }, "risks", { enumerable: true, get: risks });
}

function evidenceFacts(
  { record }: SelectScope,
  judged: JudgedRisk,
  at: { control: Control; index: number; clock: Clock },
): ValueMap {
  const item = at.control.evidence?.[at.index];
  const key = evidenceKey(judged.risk.id, at.control.id, at.index);
  const measured = record.measurements.get(key);
  if (item === undefined) return {};
  const name = evidenceNames(at.control.evidence ?? [])[at.index];
  const others = alsoProves(record.manifest, item, `${judged.risk.id}/${at.control.id}`);
  const aged = measured === undefined ? undefined : ageMeasurement(item, measured, at.clock);
  return withoutAbsent({
    name,
    kind: evidenceKind(item),
    outcome: aged?.outcome ?? "inconclusive",
    words: aged?.words ?? "it is not measured",
    "measured-here": measured?.unmeasured === undefined,
    provisional: isProvisional(judged, at.control, measured),
    age: aged?.age ?? undefined,
    "max-age": item["max-age"],
    from: item.from ?? "repository",
    preset: item.preset,
    "looser-than-preset": record.manifest.presets.get(key)?.looser ?? undefined,
    ...doubtFacts(judged.doubts[`${at.control.id}/${name}`]),
    "contradicted-by-results": measured?.contradiction,
    "also-proves": others.length > 0 ? others : undefined,
  });
}

/** Each doubt in words: `3000 samples → 400 samples`. */
const doubtFacts = (doubts: Doubts = {}): ValueMap =>
  Object.fromEntries(Object.entries(doubts).map(([kind, { before, after }]) => [kind, `${before} → ${after}`]));
