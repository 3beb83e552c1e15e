import { isList, isMap, type Value, type ValueMap, type ValuePath, valueAt } from "../domain/document.ts";
import { formatIdPath, parseIdPath, resolveIdPath } from "../domain/id-path.ts";
import { ReviewError } from "../domain/review-error.ts";

/** A value with others put in by id path, in the order given; `null` deletes. A path that leads nowhere is an error. */
export const setValues = (root: Value, changes: ValueMap): Value =>
  Object.entries(changes).reduce((value, [place, change]) => setAt(value, place, change), root);

function setAt(root: Value, place: string, change: Value): Value {
  const path = resolvedPath(root, place);
  const holder = valueAt(root, path.slice(0, -1));
  const last = path.at(-1);
  if (last === undefined) throw nowhere(place, "names nothing");
  if (isList(holder) ? typeof last !== "number" : !isMap(holder) || typeof last !== "string")
    throw nowhere(
      place,
      `needs ${formatIdPath(root, path.slice(0, -1)) || "the manifest"} to hold it, which is not there`,
    );
  return replaced(root, path, change);
}

/** Where an id path leads in a value. Throws where it leads nowhere. */
export function resolvedPath(root: Value, place: string): ValuePath {
  const steps = parseIdPath(place);
  if (steps === null) throw nowhere(place, "is no id path");
  const path = resolveIdPath(root, steps);
  if (path !== null) return path;
  const missing = steps.findIndex((_, index) => resolveIdPath(root, steps.slice(0, index + 1)) === null);
  const step = steps[missing];
  const item = typeof step === "object" ? step.item : "";
  const list = formatIdPath(root, resolveIdPath(root, steps.slice(0, missing)) ?? []);
  throw nowhere(place, `names ${item}, which is not in ${list} of the sample`);
}

function replaced(value: Value | undefined, path: ValuePath, change: Value): Value {
  const [step, ...rest] = path;
  if (step === undefined) return change;
  const within = (inner: Value | undefined): Value => replaced(inner, rest, change);
  const gone = rest.length === 0 && change === null;
  if (isList(value)) {
    if (gone) return value.filter((_, index) => index !== step);
    return value.map((item, index) => (index === step ? within(item) : item));
  }
  const entries = isMap(value) ? Object.entries(value) : [];
  if (gone) return Object.fromEntries(entries.filter(([key]) => key !== step));
  if (!entries.some(([key]) => key === step)) return Object.fromEntries([...entries, [step, within(undefined)]]);
  return Object.fromEntries(entries.map(([key, inner]) => [key, key === step ? within(inner) : inner]));
}

const nowhere = (place: string, why: string): ReviewError =>
  new ReviewError(
    "bad-policy",
    `\`${place}\` ${why}.`,
    "Write the path as it stands in the sample's manifest, items by their id: `risks[CR-001].owner`.",
  );
