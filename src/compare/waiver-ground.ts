import { distance } from "fastest-levenshtein";
import { digestOfValue } from "../domain/digest.ts";
import type { Policy } from "../domain/policy.ts";
import type { DeltaEntry } from "../domain/report.ts";
import type { SystemRecord } from "../domain/snapshot.ts";
import type { SubjectKind } from "../domain/subject.ts";
import type { WaiverGround } from "../evaluate/waive.ts";
import { namedKind, subjectStates } from "../judge/subject-state.ts";
import { specsOf } from "../judge/subjects.ts";
import { changeName } from "./plain-subjects.ts";

/** One side as waivers are held against it. */
interface GroundInput {
  readonly policies: readonly Policy[];
  readonly records: readonly SystemRecord[];
  readonly delta: readonly DeltaEntry[];
  /** The subjects of all waivers that may be asked about. */
  readonly wanted: ReadonlySet<string>;
}

/** What is in force and who is there on one side; looked up when the first waiver asks. */
export function waiverGround({ policies, records, delta, wanted }: GroundInput): WaiverGround {
  const kinds = new Map<string, SubjectKind>(
    policies.flatMap(({ id, rules }) => rules.map((one) => [`${id}/${one.id}`, one.for] as const)),
  );
  const fixed = new Set(
    policies.flatMap(({ id, rules }) => rules.flatMap((one) => (one.fixed === true ? [`${id}/${one.id}`] : []))),
  );
  const states = once(() => subjectStates(records, wanted));
  const near = nearestOf();
  return {
    kindOf: (rule) => kinds.get(rule) ?? null,
    isFixed: (rule) => fixed.has(rule),
    stateOf: (kind, subject) =>
      // A change is there in one pull request alone: a waiver of it is for nobody anywhere else.
      kind === "change" ? changeState(delta, subject) : (states().get(namedKind(kind, subject)) ?? null),
    nearRule: (rule) => near(rule, () => [...kinds.keys()]),
    nearSubject: (kind, subject) => near(subject, () => namesOf(kind, records)),
  };
}

const changeState = (delta: readonly DeltaEntry[], subject: string) => ({
  count: 1,
  digest: digestOfValue(
    delta
      .filter((entry) => changeName(entry) === subject)
      .map(({ before, after }) => ({ before: before ?? null, after: after ?? null })),
  ),
});

/** So many names are compared, for so many waivers: a file may hold thousands that are wrong. */
const mostNames = 2_000;
const mostAsked = 50;
const longest = 200;

function namesOf(kind: SubjectKind, records: readonly SystemRecord[]): readonly string[] {
  const names: string[] = [];
  for (const record of records)
    for (const spec of specsOf({ record })) {
      if (spec.kind === kind) names.push(spec.id);
      if (names.length >= mostNames) return names;
    }
  return names;
}

/** Tells the nearest name, each word looked up once: `; the nearest is …`. */
function nearestOf(): (word: string, names: () => readonly string[]) => string {
  const told = new Map<string, string>();
  return (word, names) => {
    const known = told.get(word);
    if (known !== undefined) return known;
    const words = word.length > longest || told.size >= mostAsked ? "" : nearestWords(word, names());
    told.set(word, words);
    return words;
  };
}

function nearestWords(word: string, names: readonly string[]): string {
  let best = "";
  let least = Math.floor(word.length / 6) + 2;
  for (const name of names.slice(0, mostNames)) {
    const away = name.length > longest ? longest : distance(word.toLowerCase(), name.toLowerCase());
    if (away < least) [best, least] = [name, away];
  }
  return best === "" ? "" : `; the nearest is \`${best}\``;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
