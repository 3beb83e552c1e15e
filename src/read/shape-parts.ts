import { isList, isMap, type Value, type ValueMap, type ValuePath } from "../domain/document.ts";

/** A JSON Schema, or a part of one. */
export type Shape = Readonly<Record<string, unknown>>;

/** One way in which a value misses its schema, with that schema and the value. */
export interface ShapeError {
  readonly keyword: string;
  /** Where in the document. */
  readonly path: ValuePath;
  /** The same as a JSON pointer. */
  readonly instancePath: string;
  /** The key that `required` misses, or that `additionalProperties` does not know. */
  readonly key: string | null;
  /** Whether it misses one of several shapes between which a value chooses. */
  readonly inChoice: boolean;
  /** What the keyword says. */
  readonly schema: unknown;
  readonly parentSchema: Shape;
  readonly data: Value;
}

/** Where a document is being looked at, and what was met so far. */
export interface Walk {
  readonly steps: (string | number)[];
  readonly errors: ShapeError[];
}

/** Whether a value is met; with a walk every miss is told, without one the first miss is the answer. */
export type Check = (value: Value, walk: Walk | null) => boolean;

/** How the parts of a schema become checks themselves. */
export interface Scope {
  readonly inChoice: boolean;
  part(shape: unknown, inChoice: boolean): Check;
}

interface Missed {
  readonly keyword: string;
  readonly shape: Shape;
  readonly inChoice: boolean;
  readonly key?: string | null;
}

/** Tells a miss, which is none that is met. */
export function tell(walk: Walk | null, data: Value, { keyword, shape, inChoice, key = null }: Missed): false {
  if (walk === null) return false;
  const path = [...walk.steps];
  const instancePath = path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
  walk.errors.push({ keyword, path, instancePath, key, inChoice, schema: shape[keyword], parentSchema: shape, data });
  return false;
}

/** Whether all checks are met; they are all asked where misses are told. */
export function allMet(checks: readonly Check[], value: Value, walk: Walk | null): boolean {
  let met = true;
  for (const check of checks) {
    if (check(value, walk)) continue;
    if (walk === null) return false;
    met = false;
  }
  return met;
}

/** Exactly one of several shapes: where none or two are met, the misses of all before are told. */
export function oneOfCheck(shape: Shape, { inChoice, part }: Scope): Check {
  const branches = (shape["oneOf"] as readonly unknown[]).map((one) => part(one, true));
  const countMet = (value: Value, walk: Walk | null): number => {
    let met = 0;
    for (const branch of branches) if (met < 2 && branch(value, walk)) met += 1;
    return met;
  };
  return (value, walk) => {
    if (countMet(value, null) === 1) return true;
    if (walk !== null) countMet(value, walk);
    return tell(walk, value, { keyword: "oneOf", shape, inChoice });
  };
}

export function ifCheck(shape: Shape, { inChoice, part }: Scope): Check {
  const condition = part(shape["if"], inChoice);
  const branches = [part(shape["then"] ?? {}, inChoice), part(shape["else"] ?? {}, inChoice)] as const;
  return (value, walk) =>
    branches[condition(value, null) ? 0 : 1](value, walk) || tell(walk, value, { keyword: "if", shape, inChoice });
}

export function itemsCheck(shape: Shape, { inChoice, part }: Scope): Check {
  const item = part(shape["items"], inChoice);
  return (value, walk) => {
    if (!isList(value)) return true;
    if (walk === null) return value.every((one) => item(one, null));
    return value.filter((one, index) => !checkAt(index, item, { value: one, walk })).length === 0;
  };
}

function checkAt(step: string | number, check: Check, { value, walk }: { value: Value; walk: Walk }): boolean {
  walk.steps.push(step);
  const met = check(value, walk);
  walk.steps.pop();
  return met;
}

export function requiredCheck(shape: Shape, { inChoice }: Scope): Check {
  const keys = shape["required"] as readonly string[];
  return (value, walk) => {
    if (!isMap(value)) return true;
    const missing = keys.filter((key) => !Object.hasOwn(value, key));
    for (const key of missing) tell(walk, value, { keyword: "required", shape, inChoice, key });
    return missing.length === 0;
  };
}

/** Keys that the schema does not name: none, or each with a value of one shape. */
export function additionalCheck(shape: Shape, { inChoice, part }: Scope): Check {
  const { additionalProperties: allowed, properties = {}, patternProperties = {} } = shape;
  const named = new Set(Object.keys(properties as Shape));
  const patterns = Object.keys(patternProperties as Shape).map((source) => new RegExp(source, "u"));
  const inner = allowed === false ? null : part(allowed, inChoice);
  return (value, walk) => {
    if (!isMap(value)) return true;
    const others = Object.keys(value).filter((key) => !named.has(key) && !patterns.some((one) => one.test(key)));
    if (inner !== null) return others.filter((key) => !checkMember(key, inner, { value, walk })).length === 0;
    for (const key of others) tell(walk, value, { keyword: "additionalProperties", shape, inChoice, key });
    return others.length === 0;
  };
}

function checkMember(key: string, check: Check, { value, walk }: { value: ValueMap; walk: Walk | null }): boolean {
  const member = value[key] ?? null;
  return walk === null ? check(member, null) : checkAt(key, check, { value: member, walk });
}

export function propertiesCheck(shape: Shape, { inChoice, part }: Scope): Check {
  const named = Object.entries(shape["properties"] as Shape).map(([key, one]) => [key, part(one, inChoice)] as const);
  return (value, walk) => {
    if (!isMap(value)) return true;
    let met = true;
    for (const [key, check] of named) {
      if (!Object.hasOwn(value, key) || checkMember(key, check, { value, walk })) continue;
      if (walk === null) return false;
      met = false;
    }
    return met;
  };
}
