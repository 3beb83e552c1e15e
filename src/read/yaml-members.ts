import type { Value } from "../domain/document.ts";
import { clip, isForbiddenKey } from "./refusal.ts";
import { type Cursor, enter } from "./yaml-cursor.ts";
import { type Reason, refuse, refuseHere } from "./yaml-refusal.ts";
import { isText } from "./yaml-scalar.ts";

/** A map being read. */
export interface Members {
  readonly row: number;
  readonly value: Record<string, Value>;
  /** Keys whose value was cut, where there are any. */
  cut: Set<string> | null;
  /** Keys that are refused, with whatever stands at them again. */
  refused: Set<string> | null;
}

export function openMap(cursor: Cursor, start: number): Members {
  enter(cursor);
  return { row: cursor.places.add(start, start), value: {}, cut: null, refused: null };
}

export function closeMap(cursor: Cursor, { row, value, refused }: Members, end: number): Value {
  cursor.places.close(row, end);
  if (refused !== null) cursor.places.drop(row, refused);
  cursor.depth -= 1;
  return value;
}

/** Whether the key taken last may stay, with the value that comes next: it reaches no prototype and stands here once. */
export function claim(cursor: Cursor, members: Members, name: string): boolean {
  cursor.path[cursor.depth - 1] = name;
  const reason = refusedName(cursor, name) ?? refusedTwin(members, name);
  if (reason === null) {
    cursor.places.key(cursor.tokenStart, cursor.tokenEnd, cursor.tokenText ?? undefined);
    return true;
  }
  members.refused ??= new Set();
  if (!members.refused.has(name)) refuse(cursor, { start: cursor.tokenStart, end: cursor.tokenEnd, ...reason });
  members.refused.add(name);
  delete members.value[name];
  return false;
}

/** Takes the value of a key that was claimed; `undefined` where the value is refused. */
export function put(members: Members, name: string, value: Value | undefined): void {
  if (value !== undefined) {
    members.value[name] = value;
    return;
  }
  members.cut ??= new Set();
  members.cut.add(name);
}

type Words = Pick<Reason, "what" | "fix">;

function refusedTwin({ value, cut, refused }: Members, name: string): Words | null {
  // Reading what is not there is quicker than asking; what prototypes hold is asked again.
  const isTaken = value[name] !== undefined && Object.hasOwn(value, name);
  if (!isTaken && cut?.has(name) !== true && refused?.has(name) !== true) return null;
  return { what: `the key ${clip(name)} stands here a second time`, fix: "Keep one of them." };
}

function refusedName(cursor: Cursor, name: string): Words | null {
  if (cursor.tokenPlain && cursor.tokenText === null && !isText(cursor.text, cursor.tokenStart, cursor.tokenEnd)) {
    return notText(name);
  }
  if (name.length === 2 && name === "<<") return { what: "the merge key << is not taken", fix: "Write the keys out." };
  return name.length > 8 && isForbiddenKey(name)
    ? { what: `the key ${name} is not allowed`, fix: "Rename the key." }
    : null;
}

const notText = (name: string): Words => ({
  what: name === "" ? "a key is empty" : `the key ${clip(name)} is no text`,
  fix: name === "" ? "Write a key before the colon." : `Quote it: "${clip(name)}".`,
});

/** Refuses a key that has no name: a collection. */
export const refuseUnnamed = (cursor: Cursor, start: number, end: number): undefined =>
  refuseHere(cursor, { start, end, what: "a key is no text", fix: "Write the key as one word." });
