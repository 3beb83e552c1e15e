import { type Document, isMap, textsIn, type Value } from "../domain/document.ts";
import type { Reading } from "../domain/integrity.ts";
import type { Authority, People } from "../domain/rule-book.ts";
import { type Flaw, placeName, withFlaws } from "./faults.ts";
import { checkShape } from "./schema.ts";

/** Reads people.yml: for each authority or team its members and its delegates, without `@`. */
export function readPeople(document: Document): Reading<People> {
  const shape = checkShape(document, "people");
  if (shape.value === null) return { value: null, faults: shape.faults };
  const rest = shape.value;
  const seen = new Map<string, string>();
  const flaws = Object.keys(peopleIn(rest.document.value)).flatMap((name): readonly Flaw[] => {
    const same = name.normalize("NFC").toLowerCase();
    const first = seen.get(same);
    seen.set(same, first ?? name);
    if (first === undefined) return [];
    const path = ["people", name];
    const message = `${placeName(rest, path)} is named already, as \`${first}\`.`;
    return [{ rule: "reused-id", message, fix: "Join the two, or name one differently.", path, part: "key" }];
  });
  const read = withFlaws(document, { value: rest, faults: shape.faults }, { flaws });
  const entries = Object.entries(peopleIn(read.value.document.value));
  return { value: Object.fromEntries(entries.map(([name, who]) => [name, authorityIn(who)])), faults: read.faults };
}

const peopleIn = (root: Value): Readonly<Record<string, Value>> => {
  const people = isMap(root) ? root["people"] : undefined;
  return isMap(people) ? people : {};
};

function authorityIn(who: Value): Authority {
  const logins = loginsIn(isMap(who) ? who["logins"] : who);
  const delegates = isMap(who) ? loginsIn(who["delegates"]) : [];
  return { logins, delegates: delegates.filter((login) => !logins.includes(login)) };
}

const loginsIn = (list: Value | undefined): readonly string[] => [
  ...new Set((textsIn(list) ?? []).map((login) => login.replace(/^@/, ""))),
];
