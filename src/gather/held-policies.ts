import { withoutAbsent } from "../domain/document.ts";
import type { Fault } from "../domain/integrity.ts";
import type { Location } from "../domain/location.ts";
import { overrideLevels } from "../domain/rule-levels.ts";
import { type Looser, looserFaults, shortSource } from "../floor/looser.ts";
import { type AskedPolicy, looserPolicy, type PolicySettings, settingsOf, stricterSettings } from "../floor/policy.ts";
import type { PolicyUse } from "../read/config.ts";
import { holdToPin, type Names, sourceOf } from "./find-file.ts";
import { type HeldPolicy, isPlain, type NamedPolicy, named, policiesInForce, policyWith } from "./policies-in-force.ts";
import type { Product } from "./product.ts";
import { placedError } from "./required.ts";

/** Policies as a configuration that is extended has them in force. */
export interface AskingFloor {
  readonly source: string;
  readonly policies: readonly HeldPolicy[];
  /** Where it is named. */
  readonly at: Location | null;
}

/** The policies in force, and where those that are named here are looser than what is extended. */
export interface HeldPolicies {
  readonly policies: readonly HeldPolicy[];
  readonly looser: readonly Fault[];
}

interface Scope {
  readonly names: Names;
  readonly product: Product;
}

/** One policy that is extended, in the strictest form that anybody asks for. */
interface Brought extends HeldPolicy {
  readonly asked: readonly AskedPolicy[];
}

/** All policies of what is extended, tightened by those that are named here, and the others that are. */
export async function heldPolicies(
  uses: readonly NamedPolicy[],
  floors: readonly AskingFloor[],
  scope: Scope,
): Promise<HeldPolicies> {
  const brought = await broughtBy(floors, scope);
  const looser: Fault[] = [];
  const others: NamedPolicy[] = [];
  const settled = new Map<string, HeldPolicy>(brought);
  const tightened = new Set<string>();
  for (const use of uses) {
    const meant = "file" in use ? undefined : meantBy(use, brought, scope.names);
    if (meant === undefined || "file" in use) {
      others.push(use);
      continue;
    }
    const { id } = meant.policy;
    if (tightened.has(id)) throw named(use, `The policy id \`${id}\` is named twice.`);
    tightened.add(id);
    const held = await tightenedBy(use, meant, scope.product);
    looser.push(...held.looser);
    settled.set(id, { ...meant, policy: held.policy });
  }
  const own = await policiesInForce(others, scope.names, scope.product);
  for (const [index, { policy }] of own.entries()) {
    const other = settled.get(policy.id);
    const use = others[index];
    if (other === undefined || use === undefined) continue;
    const where = shortSource(brought.get(policy.id)?.asked[0]?.floor ?? "");
    throw named(
      use,
      `The policy id \`${policy.id}\` is that of one which ${where} brings from ${other.policy.source}.`,
    );
  }
  return { policies: [...settled.values(), ...own], looser };
}

/** A use names what is extended by its id, or by the name that it has there. */
function meantBy(use: PolicyUse, brought: ReadonlyMap<string, Brought>, names: Names): Brought | undefined {
  if (use.source.kind === "shipped") return brought.get(use.source.id);
  const source = sourceOf(use.source, names);
  return [...brought.values()].find(({ policy }) => policy.source === source);
}

async function tightenedBy(use: PolicyUse, meant: Brought, product: Product) {
  const text = meant.text;
  if (use.sha256 !== null)
    holdToPin({ ...use, at: use.locate?.([]) ?? null, code: "bad-policy" }, (await text()).digest);
  if (isPlain(use)) return { policy: meant.policy, looser: [] };
  const { locate } = use;
  const here = await policyWith(await text(), { ...changedBy(use, settingsOf(meant.policy)), locate }, product);
  const found = meant.asked.flatMap((asked) => looserPolicy(here, asked));
  if (found.length === 0) return { policy: here, looser: [] };
  const settings = stricterSettings(here, meant.policy);
  return { policy: await policyWith(await text(), { ...settings, locate }, product), looser: faultsAt(use, found) };
}

const faultsAt = ({ name, locate }: PolicyUse, looser: readonly Looser[]): readonly Fault[] =>
  locate === null
    ? []
    : looserFaults(looser, { document: { locate }, name: (path) => `policies[${name}].${path.join(".")}`, root: [] });

/** What a use says, on top of what is extended. A level that is none is left as it is written, for the reader to tell. */
function changedBy({ parameters, levels, enforceFrom }: PolicyUse, asked: PolicySettings): PolicySettings {
  const changed = Object.entries(levels).map(([rule, level]) => {
    const before = asked.levels[rule];
    const whole = overrideLevels({ "pull-request": "off", release: "off", monitor: "off" }, before ?? {});
    const over = whole === null || before === undefined ? null : overrideLevels(whole.levels, level);
    if (over === null) return [rule, level];
    return [rule, withoutAbsent({ ...over.levels, "enforce-from": over.enforceFrom ?? whole?.enforceFrom })];
  });
  return {
    parameters: { ...asked.parameters, ...parameters },
    levels: { ...asked.levels, ...Object.fromEntries(changed) },
    enforceFrom: enforceFrom ?? asked.enforceFrom,
  };
}

/** By id: what several extended configurations ask for of one policy is all in force. */
async function broughtBy(floors: readonly AskingFloor[], { product }: Scope): Promise<ReadonlyMap<string, Brought>> {
  const brought = new Map<string, Brought>();
  for (const { source, policies, at } of floors)
    for (const held of policies) {
      const asked = { policy: held.policy, floor: source };
      const before = brought.get(held.policy.id);
      if (before === undefined) brought.set(held.policy.id, { ...held, asked: [asked] });
      else brought.set(held.policy.id, await joined(before, { ...held, asked: [asked] }, { at, product }));
    }
  return brought;
}

interface Joining {
  readonly at: Location | null;
  readonly product: Product;
}

async function joined(one: Brought, other: Brought, { at, product }: Joining): Promise<Brought> {
  const [a, b] = [one.policy, other.policy];
  const [from, to] = [one, other].map(({ asked }) => shortSource(asked[0]?.floor ?? ""));
  if (a.source !== b.source) {
    const message = `\`${from}\` and \`${to}\` bring two policies \`${a.id}\`: ${a.source} and ${b.source}.`;
    throw placedError("bad-floor", { message, fix: "Extend one of them, or let both bring the same.", at });
  }
  const asked = [...one.asked, ...other.asked];
  if (a.digest === b.digest) return { ...one, asked };
  const { apart, ...settings } = stricterSettings(a, b);
  if (apart.length > 0) {
    const message = `\`${from}\` and \`${to}\` ask for different values of \`${apart[0]}\` in ${a.id}, and neither is stricter.`;
    throw placedError("bad-floor", { message, fix: "Extend one of them, or let both ask for the same.", at });
  }
  return { ...one, asked, policy: await policyWith(await one.text(), { ...settings, locate: null }, product) };
}
