import canonicalize from "canonicalize";
import { isList, isMap, type Value, valueAt } from "../domain/document.ts";
import { sealOf } from "./statement.ts";

/**
 * Where a statement that was computed first differs from the one in a file; `null` where they say the same. The digest
 * of all differs wherever anything does, so that it is told where nothing else is to be told.
 */
export function firstDifference(computed: Value, filed: Value): string | null {
  const found = differenceAt("", { computed: unsealed(computed), filed: unsealed(filed) });
  if (found !== null) return found;
  const [own, other] = [computed, filed].map((one) => valueAt(one, ["predicate", "digest"]));
  if (own === other) return null;
  return `predicate.digest is ${shown(own)}, the file says ${shown(other)}: what it holds was changed after it was written`;
}

function unsealed(statement: Value): Value {
  const predicate = valueAt(statement, ["predicate"]);
  if (!isMap(statement) || !isMap(predicate)) return statement;
  const { digest: _digest, ...others } = predicate;
  return { ...statement, predicate: others };
}

interface Both {
  readonly computed: Value | undefined;
  readonly filed: Value | undefined;
}

function differenceAt(path: string, { computed, filed }: Both): string | null {
  if (canonicalize(computed) === canonicalize(filed)) return null;
  if (isMap(computed) && isMap(filed)) {
    const keys = [...new Set([...Object.keys(computed), ...Object.keys(filed)])].sort(causesFirst);
    const at = (key: string) => (path === "" ? key : `${path}.${key}`);
    return firstOf(keys, (key) => differenceAt(at(key), { computed: ownOf(computed, key), filed: ownOf(filed, key) }));
  }
  if (isList(computed) && isList(filed)) {
    const indexes = Array.from({ length: Math.max(computed.length, filed.length) }, (_, index) => index);
    return firstOf(indexes, (index) => {
      const both = { computed: computed[index], filed: filed[index] };
      return differenceAt(`${path}[${nameOf(both.computed ?? both.filed, index)}]`, both);
    });
  }
  return `${path} is ${shown(computed)}, the file says ${shown(filed)}`;
}

/** The files that are released first, then the systems: what else differs follows from them. */
const causesFirst = (a: string, b: string): number => rank(a) - rank(b) || (a < b ? -1 : 1);
const rank = (key: string): number => (key === "subject" || key === "systems" ? 0 : 1);

const ownOf = (map: Value, key: string): Value | undefined => valueAt(map, [key]);

/** An entry of a list by what it is called, where that is plain to see. */
function nameOf(item: Value | undefined, index: number): string {
  for (const key of ["id", "name", "path", "fingerprint", "format"]) {
    const name = valueAt(item, [key]);
    if (typeof name === "string") return name;
  }
  return String(index);
}

function firstOf<T>(items: readonly T[], ask: (item: T) => string | null): string | null {
  for (const item of items) {
    const found = ask(item);
    if (found !== null) return found;
  }
  return null;
}

function shown(value: Value | undefined): string {
  if (value === undefined) return "not there";
  const text = typeof value === "string" && value !== "" ? value : (canonicalize(value) ?? "null");
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}

/** Whether a statement still is what it was sealed as. */
export function isSealed(statement: Value): boolean {
  const predicate = valueAt(statement, ["predicate"]);
  if (!isMap(statement) || !isMap(predicate)) return false;
  return predicate["digest"] === sealOf(unsealed(statement));
}
