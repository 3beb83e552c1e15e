import type { Condition } from "../domain/condition.ts";
import type { Rule } from "../domain/policy.ts";
import { childrenOf, partInWords } from "./parts.ts";
import { reachOf } from "./solver/reach.ts";
import type { Trail } from "./solver/walk.ts";

/** One of the two ways in which a part of a rule comes out. */
export interface Branch {
  /** Where in the rule: `require[1].or[0]`. */
  readonly part: string;
  /** The part as a sentence names it. */
  readonly words: string;
  readonly outcome: boolean;
  /** Whether anything can make the part come out so; where that is not sure, it counts as possible. */
  readonly possible: boolean;
  /** What an example has to be like to get there, in words; "" where that is not known. */
  readonly example: string;
}

/**
 * All branches of a rule. A constant has none, a list of one is the branch of what it holds, and a negation comes out
 * the other way of what it negates.
 */
export function branchesOf(rule: Rule): readonly Branch[] {
  const reach = reachOf(rule);
  return [rule.when, rule.require].flatMap(partsOf).flatMap(({ condition, list }) =>
    ([true, false] as const).map((outcome) => {
      const asked = reach?.parts.get(condition.part);
      const trail = (outcome ? asked?.held : asked?.failed) ?? null;
      return {
        part: condition.part,
        words: partInWords(condition),
        outcome,
        possible: reach === null || trail !== null,
        example: trail === null ? "" : exampleInWords(trail, list),
      };
    }),
  );
}

interface Part {
  readonly condition: Condition;
  /** The list whose items it is asked of. */
  readonly list: string | null;
}

const partsOf = (condition: Condition): readonly Part[] => nested({ condition, list: null });

function nested({ condition, list }: Part): readonly Part[] {
  const below = condition.kind === "quantifier" ? listName(condition) : list;
  const inner = childrenOf(condition).flatMap((child) => nested({ condition: child, list: below }));
  return isTransparent(condition) ? inner : [{ condition, list }, ...inner];
}

const listName = ({ list }: Extract<Condition, { kind: "quantifier" }>): string =>
  list.kind === "path" ? list.path.join(".") : "the list";

const isTransparent = (condition: Condition): boolean =>
  condition.kind === "constant" ||
  condition.kind === "not" ||
  ((condition.kind === "and" || condition.kind === "or") && condition.of.length === 1);

function exampleInWords(trail: Trail, list: string | null): string {
  const told: string[] = [];
  for (let here: Trail | null = trail; here !== null; here = here.before) {
    if (here.asked.kind === "constant") continue;
    told.unshift(`${partInWords(here.asked)} ${here.outcome === true ? "holds" : "does not hold"}`);
  }
  const where = list === null ? "in which" : `with an item of \`${list}\` of which`;
  const [last = "", ...before] = told.reverse();
  const all = before.length === 0 ? last : `${before.reverse().join(", ")} and ${last}`;
  return last === "" ? "" : `an example ${where} ${all}`;
}
