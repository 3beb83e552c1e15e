import { computedFrom } from "../domain/computed-from.ts";
import type { ValuePath } from "../domain/document.ts";
import { evidenceKey } from "../domain/evidence-item.ts";
import type { Location } from "../domain/location.ts";
import type { Control } from "../domain/manifest.ts";
import type { ModelCard } from "../domain/model-card.ts";
import type { SystemRecord } from "../domain/snapshot.ts";
import type { FactPath, SubjectKind } from "../domain/subject.ts";

/** What a subject is and where it stands in its manifest; the places of its parents lead there. */
interface Standing {
  readonly kind: SubjectKind;
  readonly place: ValuePath;
}

/** How many steps lead to a risk, its treatment and a control of it: `risks 0 treatment controls 0`. */
const depths: Readonly<Record<string, number>> = { risk: 2, treatment: 3, control: 5 };

/** Subjects that stand inside a treatment; an acceptance is beside it. */
const parents: Readonly<Partial<Record<SubjectKind, readonly string[]>>> = {
  treatment: ["risk"],
  acceptance: ["risk"],
  control: ["risk", "treatment"],
  evidence: ["risk", "treatment", "control"],
};

/** Where a fact stands in the manifest; one that is written nowhere stands where the subject does. */
export function documentPath(subject: Standing, path: FactPath): ValuePath {
  if (path[0] === "system" && path[1] === "act") return actPlace(path);
  const anchor = anchorOf(subject, String(path[0]));
  return anchor === null ? subject.place : [...anchor, ...path.slice(1)];
}

/** A fact about the EU AI Act stands where what it comes from is written first. */
const actPlace = (path: FactPath): ValuePath => computedFrom(path.slice(0, 3))[0] ?? ["system", "eu-ai-act"];

function anchorOf({ kind, place }: Standing, name: string): ValuePath | null {
  if (name === kind) return place;
  if (name === "system" || name === "criteria") return [name];
  if (name === "risks" || name === "attestations") return kind === "manifest" || kind === "system" ? [name] : null;
  return parents[kind]?.includes(name) === true ? place.slice(0, depths[name]) : null;
}

/** Whether reading has reported a place of what a fact is taken from, or the cards whose list is empty for that. */
export function isReported(record: SystemRecord, subject: Standing, path: FactPath): boolean {
  if (path[0] === "cards" && record.unreadCards === true && record.cards.length === 0) return true;
  // Most manifests are read whole: then it need not be worked out where each absent fact would stand.
  if (subject.kind === "card" || !record.manifest.faulty([])) return false;
  return restsOn(subject, path).some((place) => record.manifest.faulty(place));
}

/** The places a fact is taken from: its own, or those that a computed one is computed from. */
function restsOn(subject: Standing, path: FactPath): readonly ValuePath[] {
  const risk = subject.place.slice(0, 2);
  const [root, key, last] = path;
  const isComputed =
    last === "level" || last === "above-inherent" || String(last).endsWith("lowered") || computedKeys.has(String(key));
  if (root !== "risk" || risk[0] !== "risks" || !isComputed) return [documentPath(subject, path)];
  return [[...risk, "inherent"], [...risk, "residual"], ["criteria"]];
}

const computedKeys = new Set([
  "effective",
  "treated",
  "treated-for-release",
  "accepted",
  "decided",
  "state",
  "above-appetite",
  "near-appetite",
  "above-tolerance",
  "decide-by",
  "treat-by",
  "review-by",
]);

/** Where a fact of a card stands, in the card itself. */
export function locateInCard(card: ModelCard | undefined, path: FactPath): Location | undefined {
  if (card === undefined || path[0] === "system" || path[0] === "criteria") return undefined;
  if (path[1] === "residue")
    return card.residue[typeof path[2] === "number" ? path[2] : 0]?.at ?? card.sections.identity.at;
  const section = Object.entries(card.sections).find(([key]) => key === path[1]);
  return section === undefined ? card.sections.identity.at : section[1].at;
}

interface EvidenceSpot {
  readonly risk?: number;
  readonly control?: Control;
  readonly evidence?: number;
}

/** Where the claim stands that results contradict: in the card, not in the manifest. */
export function locateClaim(
  { manifest, measurements }: SystemRecord,
  { risk, control, evidence }: EvidenceSpot,
  [root, key]: FactPath,
): Location | undefined {
  if (root !== "evidence" || key !== "contradicted-by-results") return undefined;
  const id = risk === undefined ? undefined : manifest.risks[risk]?.id;
  if (id === undefined || control === undefined || evidence === undefined) return undefined;
  return measurements.get(evidenceKey(id, control.id, evidence))?.at;
}
