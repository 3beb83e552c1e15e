import { criteriaValue } from "../domain/criteria-value.ts";
import { isMap, valueAt } from "../domain/document.ts";
import type { Loosening, LooseningTree, LooseningTrees } from "../domain/loosening.ts";
import type { Manifest, Risk } from "../domain/manifest.ts";
import { folderOf } from "../domain/repository-path.ts";
import type { SystemRecord } from "../domain/snapshot.ts";
import type { ComparedSides } from "./compared-sides.ts";
import { type GateScope, gateLoosenings } from "./gate-loosenings.ts";
import { type GuardedLoosening, guardLoosening } from "./guard.ts";
import type { GuardScope } from "./guard-scope.ts";
import { mappingLoosenings } from "./loosened-mapping.ts";
import { looseningsOf } from "./loosening.ts";
import { becomesActive } from "./more-active.ts";
import { withMovedCards, withMovedEvidence } from "./moved-files.ts";
import { newAcceptances } from "./new-acceptances.ts";
import type { SystemPair } from "./pairs.ts";
import { indexOfRisk } from "./risk-index.ts";
import { stageStated } from "./stage-stated.ts";

/** Everything in manifests and gate files that became less strict between base and head. */
export function allLoosenings(
  compared: ComparedSides,
  trees: LooseningTrees,
  given: GateScope,
): readonly GuardedLoosening[] {
  const absent = new Map(compared.head.systems.map(({ manifest, absentFiles }) => [manifest.path, absentFiles]));
  const scope: GateScope = { ...given, isAbsent: (path, file) => absent.get(path)?.has(file) !== false };
  const found: GuardedLoosening[] = [];
  for (const pair of compared.pairs)
    found.push(
      ...systemLoosenings(pair, { tree: trees.manifest, same: compared.unchanged(pair).base }, scope),
      ...newAcceptances(pair, compared.moved, scope),
    );
  const laxerIn = laxerHomes(trees.manifest);
  for (const { risk, from, to } of compared.moved.all) {
    const sides = { before: from.manifest, after: to.manifest };
    const at = { tree: trees.manifest, system: to.manifest.system.id, scope };
    found.push(...laxerHome(sides, { risk, places: laxerIn(sides) }, at), ...riskLoosenings(sides, risk, at));
  }
  return [...found, ...gateLoosenings(compared.head, trees, scope)];
}

function systemLoosenings(
  pair: SystemPair,
  { tree, same }: { tree: LooseningTree; same: ReadonlySet<number> },
  scope: GuardScope,
): readonly GuardedLoosening[] {
  const { base, head, id } = pair;
  if (base === null || head === null) return [];
  const { risks: _risks, criteria: _criteria, ...others } = tree.fields ?? {};
  const criteria = { before: base.manifest.criteria, after: head.manifest.criteria };
  const system = { document: head.manifest.document, system: id, risk: null, criteria: base.manifest.criteria };
  const old = base.manifest.document.value;
  const now = head.manifest.document.value;
  const was = isMap(old) ? { ...old, system: withMovedCards(old["system"], { base, head }) ?? null } : old;
  const written = looseningsOf({ fields: others }, { before: was, after: now, criteria });
  const judged = criteriaLoosenings({ before: base.manifest, after: head.manifest }, tree);
  const mapped = mappingLoosenings(base.manifest, head.manifest, tree);
  const stated = stageStated(base.manifest, head.manifest);
  const moved = [...renaming(pair), ...relocation(base.manifest, head.manifest)];
  const own = [...moved, ...stated, ...written, ...mapped, ...judged]
    .filter((loosening) => !isReported(loosening, head.manifest))
    .map((loosening) => guardLoosening(loosening, { ...system, subject: `change:${id}#${loosening.place}` }, scope));
  const sides = { before: base.manifest, after: head.manifest };
  const changed = base.manifest.risks.filter((_, index) => !same.has(index));
  return [
    ...own,
    ...changed.flatMap((risk) => riskLoosenings(sides, risk, { tree, system: id, scope, records: { base, head } })),
  ];
}

const renaming = ({ id, formerly }: SystemPair): readonly Loosening[] =>
  formerly === null ? [] : [{ place: "system.id", path: ["system", "id"], by: "changed", before: formerly, after: id }];

/** Paths and globs count from the manifest's folder: with another folder the same words speak of other files. */
function relocation(before: Manifest, after: Manifest): readonly Loosening[] {
  if (folderOf(before.path) === folderOf(after.path)) return [];
  const because = "its paths and globs count from another folder";
  return [{ place: "manifest", path: [], by: "changed", before: before.path, after: after.path, because }];
}

/** What of a system switches rules on, whichever risk they ask about. */
const scoping = ["kinds", "automation", "context", "eu-ai-act"];

function scopeLoosenings({ before, after }: ManifestSides, tree: LooseningTree): readonly Loosening[] {
  const fields = Object.entries(tree.fields?.["system"]?.fields ?? {}).filter(([key]) => scoping.includes(key));
  const compared = {
    before: valueAt(before.document.value, ["system"]),
    after: valueAt(after.document.value, ["system"]),
    criteria: { before: null, after: null },
  };
  return looseningsOf({ fields: Object.fromEntries(fields) }, compared, { place: "system", path: ["system"] });
}

function criteriaLoosenings({ before, after }: ManifestSides, tree: LooseningTree): readonly Loosening[] {
  const compared = {
    before: criteriaValue(before.criteria, valueAt(before.document.value, ["criteria"])),
    after: criteriaValue(after.criteria, valueAt(after.document.value, ["criteria"])),
    criteria: { before: before.criteria, after: after.criteria },
  };
  return looseningsOf(tree.fields?.["criteria"] ?? {}, compared, { place: "criteria", path: ["criteria"] });
}

/** What cannot be read at head has a finding of its own, which blocks: that it is gone too would only repeat it. */
const isReported = ({ path, after }: Loosening, { faulty, document }: Manifest): boolean => {
  if (faulty(path)) return true;
  if (after !== undefined) return false;
  // A misspelt key takes all that it holds with it: what counts is the nearest place above that is still there.
  let holder = path.slice(0, -1);
  while (holder.length > 0 && valueAt(document.value, holder) === undefined) holder = holder.slice(0, -1);
  return faulty(holder);
};

interface ManifestSides {
  readonly before: Manifest;
  readonly after: Manifest;
}

interface RiskScope {
  readonly tree: LooseningTree;
  readonly system: string;
  readonly scope: GuardScope;
  /** The system on both sides, where the risk has not left it. */
  readonly records?: { readonly base: SystemRecord; readonly head: SystemRecord };
}

/** Where criteria or scope of one manifest are laxer than those of another: asked once for all that move between them. */
function laxerHomes(tree: LooseningTree): (sides: ManifestSides) => readonly string[] {
  const known = new Map<Manifest, Map<Manifest, readonly string[]>>();
  return (sides) => {
    const homes = known.get(sides.before) ?? new Map<Manifest, readonly string[]>();
    known.set(sides.before, homes);
    const places =
      homes.get(sides.after) ??
      [...criteriaLoosenings(sides, tree), ...scopeLoosenings(sides, tree)].map(({ place }) => place);
    homes.set(sides.after, places);
    return places;
  };
}

/** A risk that moves where criteria or scope are laxer: from the next review on they alone would judge it. */
function laxerHome(
  sides: ManifestSides,
  { risk, places }: { risk: Risk; places: readonly string[] },
  at: RiskScope,
): readonly GuardedLoosening[] {
  if (places.length === 0) return [];
  const path = ["risks", indexOfRisk(sides.after, risk.id) ?? -1];
  const loosening: Loosening = {
    place: `risks[${risk.id}]`,
    path,
    by: "changed",
    before: sides.before.system.id,
    after: sides.after.system.id,
    because: `less strict there: ${places.join(", ")}`,
  };
  return [
    guardLoosening(loosening, { ...riskPlace(sides, risk, at), subject: `change:${at.system}/${risk.id}` }, at.scope),
  ];
}

const riskPlace = ({ before, after }: ManifestSides, risk: Risk, { system }: RiskScope) => ({
  document: after.document,
  system,
  criteria: before.criteria,
  risk: { before: risk, criteria: before.criteria, system: before.system },
});

function riskLoosenings(sides: ManifestSides, risk: Risk, at: RiskScope): readonly GuardedLoosening[] {
  const [was, is] = [indexOfRisk(sides.before, risk.id), indexOfRisk(sides.after, risk.id)];
  const tree = at.tree.fields?.["risks"]?.items;
  if (was === undefined || is === undefined || tree === undefined) return [];
  const path = ["risks", is];
  const after = valueAt(sides.after.document.value, path);
  const written = { id: risk.id, before: valueAt(sides.before.document.value, ["risks", was]), after };
  const before = at.records === undefined ? written.before : withMovedEvidence(written, at.records);
  const criteria = { before: sides.before.criteria, after: sides.after.criteria };
  const prefix = `risks[${risk.id}]`;
  const place = riskPlace(sides, risk, at);
  const subject = `change:${at.system}/${risk.id}`;
  return looseningsOf(tree, { before, after, criteria }, { place: prefix, path })
    .filter((loosening) => !isReported(loosening, sides.after) && !becomesActive(loosening))
    .map((loosening) => {
      const part = loosening.place.slice(prefix.length + 1);
      return guardLoosening(loosening, { ...place, subject: `${subject}#${part}` }, at.scope);
    });
}
