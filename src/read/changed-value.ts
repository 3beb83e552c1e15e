import { isMap, type Value, type ValuePath, valueAt } from "../domain/document.ts";

/** A place of a document, and what is to stand there. */
export interface Put {
  readonly path: ValuePath;
  readonly value: Value;
}

/** A value with a member of a map in it written or replaced. */
export function withValue(root: Value, { path, value }: Put): Value {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(root))
    return root.map((item: Value, index) => (index === step ? withValue(item, { path: rest, value }) : item));
  const map = isMap(root) ? root : {};
  return { ...map, [step]: withValue(valueAt(map, [step]) ?? {}, { path: rest, value }) };
}

/** Whether two values are one, whatever the order of their keys. */
export function isSame(one: Value | undefined, other: Value | undefined): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item: Value, index) => isSame(item, other[index]));
  if (!(isMap(one) && isMap(other))) return one === other;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key]))
  );
}
