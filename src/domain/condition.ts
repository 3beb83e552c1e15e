import type { Value } from "./document.ts";
import type { FactType } from "./fact-type.ts";
import type { Operator } from "./operator.ts";
import type { FactPath } from "./subject.ts";

/**
 * A condition of a rule, read strictly: operators bound, paths and types checked, parameters put in. `part` says where
 * in the rule it stands (`require[1].or[0]`).
 */
export type Condition =
  | { readonly kind: "and" | "or"; readonly part: string; readonly of: readonly Condition[] }
  | { readonly kind: "not"; readonly part: string; readonly of: Condition }
  | {
      readonly kind: "if";
      readonly part: string;
      readonly when: Condition;
      readonly then: Condition;
      readonly otherwise: Condition;
    }
  | { readonly kind: "fact"; readonly part: string; readonly path: FactPath }
  | { readonly kind: "constant"; readonly part: string; readonly holds: boolean }
  | {
      readonly kind: "compare";
      readonly part: string;
      readonly operator: Comparison;
      readonly left: Operand;
      readonly right: Operand;
    }
  | { readonly kind: "in"; readonly part: string; readonly item: Operand; readonly list: Operand }
  | {
      readonly kind: "quantifier";
      readonly part: string;
      readonly operator: Quantifier;
      readonly list: Operand;
      readonly each: Condition;
    }
  | {
      readonly kind: "operator";
      readonly part: string;
      readonly operator: Operator;
      readonly args: readonly Operand[];
    };

export const comparisons = ["==", "!=", "<", "<=", ">", ">="] as const;
export type Comparison = (typeof comparisons)[number];

export const quantifiers = ["some", "all", "none"] as const;
export type Quantifier = (typeof quantifiers)[number];

export const arithmetic = ["+", "-", "*", "/"] as const;
export type Arithmetic = (typeof arithmetic)[number];

export type Operand =
  | { readonly kind: "path"; readonly path: FactPath; readonly type: FactType }
  | { readonly kind: "literal"; readonly value: Value; readonly parameter?: string }
  | { readonly kind: "arithmetic"; readonly operator: Arithmetic; readonly of: readonly Operand[] };
