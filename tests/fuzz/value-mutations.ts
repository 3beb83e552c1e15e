import { parse, stringify } from "yaml";
import { isList, isMap, type Value, type ValuePath, valueAt } from "../../src/domain/document.ts";
import type { Random } from "./random.ts";
import { hostileTexts, ownWords } from "./words.ts";

const odd: readonly Value[] = [
  ...[
    null,
    true,
    false,
    0,
    -1,
    1,
    0.5,
    99,
    1e308,
    5e-324,
    9007199254740991,
    "",
    " ",
    "TBD",
    [],
    {},
    [[]],
    [null],
    [{}],
  ],
  ...["2026-11-21", "2026-11-22", "1900-01-01", "9999-12-31", "30d", "0d", "P1Y", "sha256:00", "low", "critical"],
  ...["x".repeat(3_000), ["a", "a"], { id: "CR-001" }, { "x-own": 1 }, "risk-owner", "@alice", "../../x", "/", "**"],
];

/** The value with another part at a path; without the part where there is to be none. */
export const put = (value: Value, path: ValuePath, change: (old: Value | undefined) => Value | undefined): Value => {
  const [step, ...rest] = path;
  if (step === undefined) return change(value) ?? null;
  if (isList(value)) {
    const index = Number(step);
    const item = rest.length === 0 ? change(value[index]) : put(value[index] ?? null, rest, change);
    return item === undefined ? value.filter((_, at) => at !== index) : value.with(index, item);
  }
  if (!isMap(value)) return value;
  const part = rest.length === 0 ? change(value[step]) : put(value[step] ?? null, rest, change);
  const others = Object.entries(value).filter(([key]) => key !== String(step));
  return Object.fromEntries(part === undefined ? others : [...others, [String(step), part]]);
};

/** Every path of a value, itself first; long documents are walked only so far. */
export function pathsIn(value: Value, at: ValuePath = [], found: ValuePath[] = []): readonly ValuePath[] {
  if (found.length > 5_000 || at.length > 100) return found;
  found.push(at);
  if (isList(value)) for (const [index, item] of value.entries()) pathsIn(item, [...at, index], found);
  else if (isMap(value)) for (const [key, part] of Object.entries(value)) pathsIn(part, [...at, key], found);
  return found;
}

type ValueMutation = (value: Value, at: ValuePath, random: Random) => Value;

const remove: ValueMutation = (value, at) => put(value, at, (old) => (at.length === 0 ? old : undefined));
const replace: ValueMutation = (value, at, random) =>
  put(value, at, () => (random.once(4) ? random.pick(hostileTexts) : random.pick(odd)));
const word: ValueMutation = (value, at, random) => put(value, at, () => random.pick(ownWords));
const confuse: ValueMutation = (value, at, random) =>
  put(value, at, () => valueAt(value, random.pick(pathsIn(value))) ?? null);
const wrap: ValueMutation = (value, at, random) =>
  put(value, at, (old = null) => (random.once(2) ? [old] : { [random.pick(ownWords)]: old }));
const addKey: ValueMutation = (value, at, random) => {
  const key = random.once(4) ? random.pick(hostileTexts) : random.pick(ownWords);
  return put(value, at, (old) => (isMap(old) ? { ...old, [key]: random.pick(odd) } : old));
};
const repeat: ValueMutation = (value, at, random) =>
  put(value, at, (old) => (isList(old) ? [...old, ...old.slice(random.below(old.length))] : old));
const reorder: ValueMutation = (value, at, random) =>
  put(value, at, (old) => {
    if (isList(old)) return [...old].reverse();
    if (!isMap(old)) return old;
    return Object.fromEntries(Object.entries(old).sort(() => random.below(3) - 1));
  });
const shift: ValueMutation = (value, at, random) =>
  put(value, at, (old) => {
    if (typeof old === "number") return old + random.pick([-1, 1, 0.5, -old * 2]);
    if (typeof old === "boolean") return !old;
    return typeof old === "string" ? old.replace(/\d/gu, () => String(random.below(10))) : old;
  });

const mutations: readonly ValueMutation[] = [
  ...[remove, remove, replace, replace, replace, word, word, confuse, confuse, wrap, addKey, repeat, reorder],
  ...[shift, shift],
];

/** Changes a value at one to four places. */
export function mutateValue(value: Value, random: Random): Value {
  let mutant = value;
  for (let left = 1 + random.below(4); left > 0; left -= 1)
    mutant = random.pick(mutations)(mutant, random.pick(pathsIn(mutant)), random);
  return mutant;
}

/** Parses a text, changes its value and writes it back in its format; `null` where it is no data. */
export function mutateData(path: string, text: string, random: Random): string | null {
  try {
    const value = parse(text, { logLevel: "silent", maxAliasCount: 0 }) as Value;
    const mutant = mutateValue(value, random);
    if (path.endsWith(".json")) return JSON.stringify(mutant, null, random.pick([0, 2]));
    const collectionStyle = random.pick(["any", "any", "block", "flow"] as const);
    return stringify(mutant, { collectionStyle, aliasDuplicateObjects: false, lineWidth: random.pick([0, 40, 120]) });
  } catch {
    return null;
  }
}
