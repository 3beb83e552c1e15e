import {
  type Document,
  isList,
  isMap,
  own,
  type Value,
  type ValueMap,
  type ValuePath,
  valueAt,
} from "../../domain/document.ts";
import { formatIdPath } from "../../domain/id-path.ts";
import type { Fault } from "../../domain/integrity.ts";
import type { CardSectionName } from "../../domain/model-card.ts";
import type { Claim } from "./claim.ts";
import { type KeyNames, plainKey } from "./key-names.ts";
import { wordsOfValue } from "./value-words.ts";

type Names = readonly CardSectionName[];

/** What the keys of a card in YAML or JSON say, at any depth. */
export interface KeyClaims {
  readonly claims: readonly Claim[];
  /** Keys that stand twice in one map in different spelling, and do not say the same. */
  readonly faults: readonly Fault[];
}

interface Walk {
  readonly document: Document;
  readonly keys: KeyNames;
  readonly claims: Claim[];
  readonly faults: Fault[];
}

interface Spot {
  readonly path: ValuePath;
  readonly home: boolean;
  /** Sections that stand above and have had their say with all that is here. */
  readonly above: Names;
}

/** The claims below a place, which is about a model as a whole; keys of that place itself may be left out. */
export function keyClaims(
  document: Document,
  keys: KeyNames,
  { path = [], without }: { path?: ValuePath; without?: string } = {},
): KeyClaims {
  const walk: Walk = { document, keys, claims: [], faults: [] };
  const value = valueAt(document.value, path) ?? null;
  const kept = without === undefined || !isMap(value) ? value : withoutKey(value, without);
  visit(walk, kept, { path, home: true, above: [] });
  return { claims: walk.claims, faults: walk.faults };
}

const withoutKey = (map: ValueMap, without: string): ValueMap =>
  Object.fromEntries(Object.entries(map).filter(([key]) => key !== without));

function visit(walk: Walk, value: Value, spot: Spot): void {
  if (isList(value)) {
    for (const [index, item] of value.entries()) visitItem(walk, item, { ...spot, path: [...spot.path, index] });
  } else if (isMap(value)) {
    addTwins(walk, value, spot);
    for (const [key, inner] of Object.entries(value)) visitMember(walk, key, { value: inner, spot });
  }
}

function visitMember(walk: Walk, key: string, { value, spot }: { value: Value; spot: Spot }): void {
  const { document, keys, claims } = walk;
  if (strangers.has(plainKey(key))) return;
  if (isDay(key, value)) return;
  const names = keys.sections(key, spot.home).filter((name) => !isOfData(name, spot.above));
  const path = [...spot.path, key];
  const home = spot.home && keys.isHome(key);
  for (const section of names.filter((name) => !spot.above.includes(name))) {
    const at = document.locate(path, "key");
    const skip = (inner: string): boolean => isAbout(keys, inner, { home, section });
    claims.push({ section, text: isNameList(key, value) ? "" : wordsOfValue(value, skip), at });
  }
  visit(walk, value, { path, home, above: names.length === 0 ? spot.above : [...spot.above, ...names] });
}

/** Keys below which nothing speaks of this model, whatever it is called there. */
const strangers: ReadonlySet<string> = new Set(["changelog", "dependencies", "json schema", "schema", "template"]);

/** In Portuguese and Italian cards `data` is a day. */
const isDay = (key: string, value: Value): boolean =>
  plainKey(key) === "data" &&
  typeof value === "string" &&
  /^\s*\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[T ][\d:.Z+-]*)?\s*$/u.test(value);

/** What a data set is for is not what the model is for. */
const isOfData = (section: CardSectionName, above: Names): boolean =>
  above.includes("training-data") && (section === "intended-use" || section === "out-of-scope-use");

/** Whether a key below a section is about something else. */
function isAbout(keys: KeyNames, key: string, { home, section }: { home: boolean; section: CardSectionName }): boolean {
  const names = keys.sections(key, home);
  return names.length > 0 && !names.includes(section);
}

/** `metrics: [accuracy, f1]` names measures without values, so it shows no evaluation. */
const isNameList = (key: string, value: Value): boolean =>
  plainKey(key) === "metrics" && isList(value) && value.every((item) => typeof item === "string");

const titleKeys = ["title", "heading", "section", "name"];
const textKeys = ["text", "content", "contents", "body", "value", "description"];

/** A list item such as `{ title: Limitations, text: … }` is a section of that title. */
function visitItem(walk: Walk, item: Value, spot: Spot): void {
  const title = isMap(item) ? titleKeys.find((key) => typeof own(item, key) === "string") : undefined;
  const text = isMap(item) ? textKeys.find((key) => own(item, key) !== undefined) : undefined;
  if (!isMap(item) || title === undefined || text === undefined) {
    visit(walk, item, spot);
    return;
  }
  const { keys, claims, document } = walk;
  const names = keys.sections(String(own(item, title)), false).filter((name) => !spot.above.includes(name));
  const at = document.locate([...spot.path, title]);
  for (const section of names) claims.push({ section, text: wordsOfValue(own(item, text) ?? null), at });
  visit(walk, item, { ...spot, home: false, above: [...spot.above, ...names] });
}

/** Both spellings count, so that nothing is lost; which of two different texts is meant, nobody can say. */
function addTwins({ document, keys, faults }: Walk, map: ValueMap, { path, home }: Spot): void {
  const seen = new Map<string, string>();
  for (const key of Object.keys(map)) {
    if (keys.sections(key, home).length === 0) continue;
    const plain = plainKey(key);
    const twin = seen.get(plain);
    seen.set(plain, key);
    if (twin === undefined || wordsOfValue(map[twin] ?? null) === wordsOfValue(map[key] ?? null)) continue;
    const at = document.locate([...path, key], "key");
    faults.push({
      rule: "unreadable",
      message: `Line ${at.start.line} of ${document.path}: the key ${clip(key)} says something else than ${clip(twin)}, which is the same in other spelling.`,
      fix: "Keep one of them, with all that is true.",
      place: formatIdPath(document.value, [...path, key]),
      cut: null,
      at,
    });
  }
}

const clip = (key: string): string => (key.length > 60 ? `${key.slice(0, 59)}…` : key);
