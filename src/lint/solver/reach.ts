import type { Condition } from "../../domain/condition.ts";
import { gates, type Rule } from "../../domain/policy.ts";
import { alwaysStated } from "./always-stated.ts";
import { among, type Claim, stated } from "./claim.ts";
import { placesOf } from "./places.ts";
import { type Start, type Step, stepsOf, TooMany, type Trail, type Walk } from "./walk.ts";
import { anyWorld, assume, type World } from "./world.ts";

/** Steps of one question to a rule; more of them, and nothing is said. */
const mostSteps = 5_000;

/** Steps that are left. */
export type Budget = Walk["budget"];

/** What may be spent on so many questions together. */
export const budget = (questions = 1): Budget => ({ left: questions * mostSteps });

/** Ways to one outcome of a part: the first that was found, if there is any. */
export interface PartReach {
  readonly held: Trail | null;
  readonly failed: Trail | null;
}

/** What can come of a rule, as far as that is sure; `null` where there are too many ways to look at. */
export interface RuleReach {
  /** Every part that can be asked, by its place in the rule. */
  readonly parts: ReadonlyMap<string, PartReach>;
  /** What is so of the facts where the rule applies and is met. */
  readonly met: readonly World[];
  /** What is so of the facts where the rule applies and is not met. */
  readonly failing: readonly World[];
}

/** Finds for each part of a rule whether it may hold and may fail where it is asked. */
export function reachOf(rule: Rule): RuleReach | null {
  const parts = new Map<string, PartReach>();
  const seen = (part: string, { outcome, trail }: Step): void => {
    const old = parts.get(part) ?? { held: null, failed: null };
    if (outcome === true) parts.set(part, { ...old, held: old.held ?? trail ?? start });
    if (outcome === false) parts.set(part, { ...old, failed: old.failed ?? trail ?? start });
  };
  return unlessTooMany(() => {
    const steps = ruleSteps(rule, startOf(rule), { undecided: false, seen, budget: budget() });
    const worlds = (outcome: boolean) => steps.filter((step) => step.outcome === outcome).map(({ world }) => world);
    return { parts, met: worlds(true), failing: worlds(false) };
  });
}

/** A trail of nothing: a part that is constant is reached without asking anything. */
const start: Trail = { asked: { kind: "constant", part: "", holds: true }, outcome: true, before: null };

/** The steps of a rule's requirement where its `when` holds; with `undecided`, also where either cannot be decided. */
function ruleSteps(rule: Rule, from: Start, walk: Walk): readonly Step[] {
  return stepsOf(rule.when, from, walk).flatMap((step) => {
    if (step.outcome === null) return [step];
    return step.outcome ? stepsOf(rule.require, step, walk) : [];
  });
}

/** What is so before anything is asked: what every subject of the kind says, and the gates at which the rule is asked. */
function startOf({ for: kind, levels }: Rule): Start {
  const asked = gates.filter((gate) => levels[gate] !== "off");
  const claims: readonly Claim[] = [
    ...alwaysStated(kind).map((place) => stated(place)),
    ...(asked.length === 0 ? [] : [among(gatePlace, asked, true)]),
  ];
  return { world: assume(anyWorld, claims) ?? anyWorld, trail: null };
}

const gatePlace = { key: "gate", type: { kind: "text", description: "", words: gates } } as const;

/** Tells of other rules whether they find every subject that this one finds something about; only where that is sure. */
export function coveredBy(rule: Rule, shared: Budget): (other: Rule) => boolean {
  const walk: Walk = { undecided: true, seen: () => {}, budget: shared };
  const finds = unlessTooMany(() => ruleSteps(rule, startOf(rule), walk).filter(({ outcome }) => outcome !== true));
  return (other) => {
    if (finds === null || finds.length === 0) return false;
    return unlessTooMany(() => finds.every(({ world }) => alwaysFinds(other, { world, trail: null }, walk))) ?? false;
  };
}

function alwaysFinds(rule: Rule, from: Start, walk: Walk): boolean {
  return stepsOf(rule.when, from, walk).every((when) => {
    if (when.outcome === null) return true;
    return when.outcome && stepsOf(rule.require, when, walk).every((step) => step.outcome !== true);
  });
}

/** A part, and a fact without which it cannot be decided. */
interface UndecidedFact {
  readonly part: string;
  readonly fact: string;
}

/** Facts that may be missing where a part of the rule needs them; each is told where it is first needed. */
export function undecidedFacts(rule: Rule): readonly UndecidedFact[] {
  const found = new Map<string, UndecidedFact>();
  const seen = (part: string, { outcome, world, trail }: Step): void => {
    if (outcome !== null || trail?.asked.part !== part) return;
    for (const fact of neededBy(trail.asked).filter((key) => world.places.get(key)?.stated === false)) {
      // The items of most lists have to have an id, and an item itself is there.
      if (fact !== "id" && fact !== "" && !found.has(fact)) found.set(fact, { part, fact });
    }
  };
  const sure = unlessTooMany(() => ruleSteps(rule, startOf(rule), { undecided: true, seen, budget: budget() }));
  return sure === null ? [] : [...found.values()];
}

function neededBy(asked: Trail["asked"]): readonly string[] {
  if (asked.kind === "fact") return [asked.path.join(".")];
  if (asked.kind === "quantifier") return asked.list.kind === "path" ? [asked.list.path.join(".")] : [];
  return asked.kind === "constant" ? [] : placesOf(asked).map(({ key }) => key);
}

/** What a condition may come to, whatever the facts are; both where that is not sure. */
export function outcomesOf(condition: Condition): { readonly holds: boolean; readonly fails: boolean } {
  const walk = { undecided: false, seen: () => {}, budget: budget() };
  const steps = unlessTooMany(() => stepsOf(condition, { world: anyWorld, trail: null }, walk));
  const may = (outcome: boolean): boolean => steps?.some((step) => step.outcome === outcome) ?? true;
  return { holds: may(true), fails: may(false) };
}

function unlessTooMany<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof TooMany) return null;
    throw error;
  }
}
