import { isMap, mapAt, own, type Value, type ValueMap, valueAt } from "../domain/document.ts";
import { evidenceFile, evidenceKey, evidenceKind } from "../domain/evidence-item.ts";
import { idOf } from "../domain/id-path.ts";
import type { ModelCard } from "../domain/model-card.ts";
import { folderOf, resolvePath } from "../domain/repository-path.ts";
import type { SystemRecord } from "../domain/snapshot.ts";
import { listOf, same } from "./items.ts";

/** One system on both sides. */
interface Records {
  readonly base: SystemRecord;
  readonly head: SystemRecord;
}

/** A risk on both sides, as written. */
interface WrittenRisk {
  readonly id: string;
  readonly before: Value | undefined;
  readonly after: Value | undefined;
}

/**
 * A risk as the base has it, but with each item of evidence whose file has only moved as the head has it: what is the same
 * to the last byte under another name is not less strict. An item whose age rests on history keeps its old name, since
 * history begins anew with a name.
 */
export function withMovedEvidence({ id, before, after }: WrittenRisk, records: Records): Value | undefined {
  const old = controlsOf(before);
  if (!isMap(before) || old.length === 0 || same(old, controlsOf(after))) return before;
  const later = new Map(controlsOf(after).map((control) => [idOf(control), control]));
  const controls = old.map((control) => {
    const key = idOf(control);
    const now = listOf(valueAt(later.get(key), ["evidence"]));
    const digest = (side: keyof Records, index: number): string | null =>
      records[side].measurements.get(evidenceKey(id, String(key), index))?.digest ?? null;
    const evidence = listOf(valueAt(control, ["evidence"])).map((item, index) => {
      const moved = now.find((one, at) => isMoved(item, one) && same(digest("base", index), digest("head", at)));
      return digest("base", index) === null ? item : (moved ?? item);
    });
    return isMap(control) && evidence.length > 0 ? { ...control, evidence } : control;
  });
  return { ...before, treatment: { ...mapAt(before, ["treatment"]), controls } };
}

const controlsOf = (risk: Value | undefined): readonly Value[] => listOf(valueAt(risk, ["treatment", "controls"]));

/** Whether two items differ by the name of their file alone, and none of them counts its age from history. */
function isMoved(before: Value, after: Value): boolean {
  if (!isMap(before) || !isMap(after) || same(before, after)) return false;
  if (own(before, "max-age") !== undefined && own(before, "dated") === undefined) return false;
  return evidenceFile(after) !== null && same(unnamed(before), unnamed(after));
}

/** An item of evidence without the name of its file. */
function unnamed(item: ValueMap): ValueMap {
  const kind = evidenceKind(item);
  const spec = own(item, kind);
  if (!isMap(spec)) return { ...item, [kind]: null };
  const { file: _file, path: _path, matches, ...others } = spec;
  if (!isMap(matches)) return { ...item, [kind]: others };
  const { file: _compared, ...compared } = matches;
  return { ...item, [kind]: { ...others, matches: compared } };
}

/** A system as the base has it, but with each model card that has only moved under its name at head. */
export function withMovedCards(system: Value | undefined, { base, head }: Records): Value | undefined {
  const named = listOf(valueAt(system, ["model-cards"]));
  if (!isMap(system) || named.length === 0) return system;
  const later = head.manifest.system["model-cards"] ?? [];
  const cards = named.map((name) => {
    const card = cardNamed(name, base);
    if (card === undefined || later.some((one) => one === name)) return name;
    return later.find((one) => !named.includes(one) && saysTheSame(card, cardNamed(one, head))) ?? name;
  });
  return { ...system, "model-cards": cards };
}

function cardNamed(name: Value, { manifest, cards }: SystemRecord): ModelCard | undefined {
  const found = typeof name === "string" ? resolvePath(folderOf(manifest.path), name) : { refused: "" };
  return "path" in found ? cards.find(({ path }) => path === found.path) : undefined;
}

const saysTheSame = (card: ModelCard, other: ModelCard | undefined): boolean =>
  other !== undefined && JSON.stringify(contentOf(card)) === JSON.stringify(contentOf(other));

/** All that a card says, wherever it stands. */
const contentOf = ({ format, sections, metrics, residue }: ModelCard) => ({
  format,
  sections: Object.entries(sections).map(([name, { state, text }]) => [name, state, text]),
  metrics: metrics.map(({ at: _at, ...metric }) => metric),
  residue: residue.map(({ what, mark }) => [what, mark]),
});
