import type { Value } from "../domain/document.ts";
import { isMap, valueAt } from "../domain/document.ts";
import type { Criteria, PerDimension } from "../domain/level.ts";
import type { LooseningTree, LooseningTrees } from "../domain/loosening.ts";
import type { Manifest, Risk } from "../domain/manifest.ts";
import type { GateFile } from "../domain/rule-book.ts";
import type { Snapshot } from "../domain/snapshot.ts";
import { type GuardedLoosening, type GuardScope, guardLoosening } from "./guard.ts";
import { looseningsOf } from "./loosening.ts";
import type { MovedRisk, SystemPair } from "./pairs.ts";

/** Everything in manifests and gate files that became less strict between base and head. */
export function allLoosenings(
  compared: { pairs: readonly SystemPair[]; moved: readonly MovedRisk[]; head: Snapshot },
  trees: LooseningTrees,
  scope: GuardScope,
): readonly GuardedLoosening[] {
  const found: GuardedLoosening[] = [];
  for (const pair of compared.pairs) found.push(...systemLoosenings(pair, trees.manifest, scope));
  for (const { risk, from, to } of compared.moved) {
    const sides = { before: from.manifest, after: to.manifest };
    found.push(...riskLoosenings(sides, risk, { tree: trees.manifest, system: to.manifest.system.id, scope }));
  }
  const now = new Map(compared.head.gateFiles.map((file) => [file.document.path, file]));
  for (const file of scope.base.gateFiles) {
    const after = now.get(file.document.path);
    if (after !== undefined) found.push(...gateLoosenings(file, after, { trees, scope }));
  }
  return [...found, ...newGateFiles(compared.head, trees, scope)];
}

function systemLoosenings(pair: SystemPair, tree: LooseningTree, scope: GuardScope): readonly GuardedLoosening[] {
  const { base, head, id } = pair;
  if (base === null || head === null) return [];
  const { risks: _risks, criteria: _criteria, ...others } = tree.fields ?? {};
  const criteria = { before: base.manifest.criteria, after: head.manifest.criteria };
  const system = { document: head.manifest.document, system: id, risk: null, criteria: base.manifest.criteria };
  const old = base.manifest.document.value;
  const now = head.manifest.document.value;
  const written = looseningsOf({ fields: others }, { before: old, after: now, criteria });
  const judged = looseningsOf(
    tree.fields?.["criteria"] ?? {},
    { before: criteriaValue(criteria.before, old), after: criteriaValue(criteria.after, now), criteria },
    "criteria",
  );
  const renamed =
    pair.formerly === null ? [] : [{ place: "system.id", by: "changed" as const, before: pair.formerly, after: id }];
  const own = [...renamed, ...written, ...judged].map((loosening) =>
    guardLoosening(loosening, { ...system, subject: `change:${id}#${loosening.place}` }, scope),
  );
  const sides = { before: base.manifest, after: head.manifest };
  return [...own, ...base.manifest.risks.flatMap((risk) => riskLoosenings(sides, risk, { tree, system: id, scope }))];
}

interface RiskScope {
  readonly tree: LooseningTree;
  readonly system: string;
  readonly scope: GuardScope;
}

function riskLoosenings(
  sides: { before: Manifest; after: Manifest },
  risk: Risk,
  at: RiskScope,
): readonly GuardedLoosening[] {
  const before = riskValue(sides.before, risk.id);
  const after = riskValue(sides.after, risk.id);
  const tree = at.tree.fields?.["risks"]?.items;
  if (before === undefined || after === undefined || tree === undefined) return [];
  const criteria = { before: sides.before.criteria, after: sides.after.criteria };
  const prefix = `risks[${risk.id}]`;
  const place = { document: sides.after.document, system: at.system, criteria: sides.before.criteria };
  const guarded = { before: risk, criteria: sides.before.criteria, system: sides.before.system };
  return looseningsOf(tree, { before, after, criteria }, prefix).map((loosening) =>
    guardLoosening(
      loosening,
      {
        ...place,
        risk: guarded,
        subject: `change:${at.system}/${risk.id}#${loosening.place.slice(prefix.length + 1)}`,
      },
      at.scope,
    ),
  );
}

function riskValue(manifest: Manifest, id: string): Value | undefined {
  const index = manifest.risks.findIndex((risk) => risk.id === id);
  return index < 0 ? undefined : valueAt(manifest.document.value, ["risks", index]);
}

function gateLoosenings(
  before: GateFile,
  after: GateFile,
  at: { trees: LooseningTrees; scope: GuardScope },
): readonly GuardedLoosening[] {
  const tree = at.trees[before.schema];
  const found = looseningsOf(tree, {
    before: before.document.value,
    after: after.document.value,
    criteria: { before: null, after: null },
  });
  return found.map((loosening) => guardGateFile(loosening, after, at.scope));
}

/**
 * A gate file that the base does not have can loosen too: a first waiver, a first config with fewer policies. Only an
 * adoption may say for the first time who guards: outside of one, naming oneself would be the attack.
 */
function newGateFiles(head: Snapshot, trees: LooseningTrees, scope: GuardScope): readonly GuardedLoosening[] {
  const old = new Set(scope.base.gateFiles.map((file) => file.document.path));
  return head.gateFiles
    .filter((file) => !old.has(file.document.path) && !(scope.adoption && file.schema === "people"))
    .flatMap((file) => {
      const compared = { before: {}, after: file.document.value, criteria: { before: null, after: null } };
      return looseningsOf(trees[file.schema], compared)
        .filter(({ place }) => !(scope.adoption && place === "gate-owners"))
        .map((loosening) => guardGateFile(loosening, file, scope));
    });
}

const guardGateFile = (loosening: GuardedLoosening["loosening"], file: GateFile, scope: GuardScope): GuardedLoosening =>
  guardLoosening(
    loosening,
    {
      document: file.document,
      subject: `file:${file.document.path}#${loosening.place}`,
      system: "",
      risk: null,
      criteria: null,
    },
    scope,
  );

/** The criteria in force, in the shape people write: what is left out and its default are one thing. */
function criteriaValue(criteria: Criteria, written: Value): Value {
  const own = valueAt(written, ["criteria"]);
  const times = Object.entries(criteria.times).map(([level, { decide, treat, review }]) => {
    return [level, { decide: `${decide}d`, treat: `${treat}d`, review: `${review}d` }] as const;
  });
  return {
    ...(isMap(own) ? own : {}),
    likelihood: criteria.likelihood,
    consequence: criteria.consequence,
    levels: criteria.levels,
    matrix: criteria.matrix,
    appetite: folded(criteria.appetite),
    tolerance: folded(criteria.tolerance),
    times: Object.fromEntries(times),
    "acceptance-authority": { ...criteria.authority },
  };
}

/** One word where all dimensions have the same, as people would write it. */
const folded = (limit: PerDimension<string>): Value => {
  const words = new Set(Object.values(limit));
  return words.size === 1 ? limit.individuals : { ...limit };
};
