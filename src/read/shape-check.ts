import type { Value } from "../domain/document.ts";
import {
  additionalCheck,
  allMet,
  type Check,
  ifCheck,
  itemsCheck,
  oneOfCheck,
  propertiesCheck,
  requiredCheck,
  type Scope,
  type Shape,
  type ShapeError,
  tell,
} from "./shape-parts.ts";
import { shapeTests } from "./shape-tests.ts";

/**
 * Makes a schema a function that tells every way in which a value misses it. Of JSON Schema 2020-12 it knows the
 * keywords that our schemas use. Parts that no document reaches are never looked at.
 */
export function shapeCheck(root: Shape): (value: Value) => readonly ShapeError[] {
  const check = checkOf(root, scopesOf(root).apart);
  return (value) => {
    const errors: ShapeError[] = [];
    if (!check(value, null)) check(value, { steps: [], errors });
    return errors;
  };
}

/** A scope that also knows where references lead. */
interface RootScope extends Scope {
  definition(reference: string): Check;
}

/** The scopes of a schema: within a choice between shapes, and apart from any. */
function scopesOf(root: Shape): { readonly apart: RootScope; readonly chosen: RootScope } {
  const definitions = new Map<string, Check>();
  const part = (shape: unknown, inChoice: boolean): Check => {
    let check: Check | undefined;
    return (value, walk) => {
      check ??= checkOf(shape as Shape, inChoice ? scopes.chosen : scopes.apart);
      return check(value, walk);
    };
  };
  const definition = (reference: string): Check => {
    const named = (root["$defs"] as Shape)[reference.replace("#/$defs/", "")];
    // The same wherever it is referred to: its misses are its own, not those of a choice.
    const check = definitions.get(reference) ?? part(named, false);
    definitions.set(reference, check);
    return check;
  };
  const scopes = { apart: { inChoice: false, part, definition }, chosen: { inChoice: true, part, definition } };
  return scopes;
}

type Keyword = (shape: Shape, scope: RootScope) => Check;

const tested =
  (keyword: string): Keyword =>
  (shape, { inChoice }) => {
    const test = shapeTests[keyword]?.(shape[keyword]) ?? (() => true);
    return (value, walk) => test(value) || tell(walk, value, { keyword, shape, inChoice });
  };

/** Told after what is wrong with the items themselves. */
const last = "uniqueItems";

/** Every keyword that is checked, in the order in which misses are told. */
const keywords: ReadonlyMap<string, Keyword> = new Map([
  ...Object.keys(shapeTests).flatMap((name): [string, Keyword][] => (name === last ? [] : [[name, tested(name)]])),
  ["$ref", ({ $ref }, scope) => scope.definition(String($ref))],
  ["oneOf", oneOfCheck],
  ["if", ifCheck],
  ["items", itemsCheck],
  [last, tested(last)],
  ["required", requiredCheck],
  ["additionalProperties", additionalCheck],
  ["properties", propertiesCheck],
]);

const ranks: ReadonlyMap<string, number> = new Map([...keywords.keys()].map((name, rank) => [name, rank]));

/** What stands beside a keyword and belongs to it, or is only told to people. */
const besides = ["patternProperties", "then", "else", "$schema", "$id", "$defs", "x-form", "x-kept-without"];

/** All that a schema may hold, descriptions aside. */
export const shapeKeywords: ReadonlySet<string> = new Set([...keywords.keys(), ...besides]);

function checkOf(shape: Shape, scope: RootScope): Check {
  const used = Object.keys(shape).filter((name) => keywords.has(name));
  const inOrder = used.sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
  const checks = inOrder.flatMap((name) => keywords.get(name)?.(shape, scope) ?? []);
  const [only, ...others] = checks;
  if (only !== undefined && others.length === 0) return only;
  return (value, walk) => allMet(checks, value, walk);
}
