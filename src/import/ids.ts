/** The ids of a file: those that are given, and those that stand further down. */
export interface KnownIds {
  readonly given: Set<string>;
  readonly written: ReadonlySet<string>;
  next: number;
}

export const knownIds = (written: readonly string[]): KnownIds => ({
  given: new Set(),
  written: new Set(written.map((text) => keyOf(fitting(text.trim())))),
  next: 1,
});

/** The id that a risk gets, and what has to be told about it. */
export interface GivenId {
  readonly id: string | null;
  readonly why: string | null;
}

const valid = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** The file's own id where it is one; made fit where it is not, and counted where there is none. */
export function idFor(text: string, known: KnownIds): GivenId {
  if (text === "") return { id: counted(known), why: "the row has no id, so it got the one that it has here" };
  const fit = valid.test(text) ? text : fitting(text);
  if (!valid.test(fit)) return { id: counted(known), why: "this cannot be an id here, so the row got another" };
  if (known.given.has(keyOf(fit))) return { id: null, why: "another risk of this file has this id already" };
  known.given.add(keyOf(fit));
  return {
    id: fit,
    why: fit === text ? null : "an id has letters, digits, `.`, `_` and `-` alone, so it was made fit",
  };
}

/** A text as an id; empty where nothing of it can be one. */
export const fitting = (text: string): string =>
  text
    .slice(0, 200)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9._-]+/gu, "-")
    .replace(/^[-._]+|[-._]+$/gu, "")
    .slice(0, 64);

const keyOf = (id: string): string => id.toLowerCase();

function counted(known: KnownIds): string {
  for (;;) {
    const id = `R${known.next}`;
    known.next += 1;
    if (known.given.has(keyOf(id)) || known.written.has(keyOf(id))) continue;
    known.given.add(keyOf(id));
    return id;
  }
}
