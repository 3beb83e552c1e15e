import { isPlainAscii, latePattern } from "../../domain/late-pattern.ts";
import type { CardSectionName } from "../../domain/model-card.ts";
import { cardKeyNames, keysAboutTheModel } from "../../generated/card-sections.ts";
import { plainTitle } from "./plain-title.ts";
import { sectionsOfTitle, sectionsWithin } from "./section-names.ts";

type Names = readonly CardSectionName[];

const longestKey = 160;

/** Where a word begins in `IntendedUse` and `CPUHours`. */
const humps = latePattern("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})", "gu");

/** A key as a title: `IntendedUse`, `intended_use` and `1. Intended-use` say the same. */
const titleOfKey = (key: string): string =>
  key
    .slice(0, longestKey)
    .replace(isPlainAscii(key) ? /(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/gu : humps(), " ")
    .replace(/[_.]+/gu, " ");

/** Answers by key, kept because cards use the same keys again and again; bounded, so forgotten when there are many. */
function remembered<T>(answer: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const now = answer(key);
    if (known.size >= 4096) known.clear();
    known.set(key, now);
    return now;
  };
}

/** A key as keys are compared and as the tables below write them. */
export const plainKey = remembered((key) => plainTitle(titleOfKey(key)));

const namedAtHome = remembered((key) => sectionsOfTitle(plainKey(key)).filter(isMeantBy(key)));
const namedBelow = remembered((key) => sectionsWithin(plainKey(key)).filter(isMeantBy(key)).filter(isTelling));

// A key that ends like this is a detail of a section, such as its day or its machine, and not the section.
const detail = / (?:dates?|cutoff|skus?|sku spec|computes|status|owners?|required|enabled|frequency|cadence)$/u;

/** Keys that hold a card's or a model's details and are no section themselves. */
const wrappers: ReadonlySet<string> = new Set(keysAboutTheModel);

/** What the keys of a format say. */
export interface KeyNames {
  /**
   * The sections that a key stands for. At home (the root, and maps that hold details of the model) as a heading does;
   * further down only by a name of its own: the `license` of a data set and the `version` of a library are not the
   * model's.
   */
  sections(key: string, home: boolean): Names;
  /** Whether the map under a key at home is home as well. */
  isHome(key: string): boolean;
}

const telling: ReadonlySet<CardSectionName> = new Set([
  "intended-use",
  "out-of-scope-use",
  "limitations",
  "training-data",
  "evaluation",
  "environment",
]);

const isTelling = (name: CardSectionName): boolean => telling.has(name);

const isMeantBy = (key: string) => (name: CardSectionName) => !isTelling(name) || !detail.test(plainKey(key));

export function keyNames(extra: Readonly<Record<string, CardSectionName>> = {}): KeyNames {
  const own: Readonly<Record<string, CardSectionName | null>> = { ...cardKeyNames, ...extra };
  const sections = (key: string, home: boolean): Names => {
    const plain = plainKey(key);
    const named = Object.hasOwn(own, plain) ? own[plain] : undefined;
    if (named === null) return [];
    if (named !== undefined && home) return [named];
    return home ? namedAtHome(key) : namedBelow(key);
  };
  const isHome = (key: string): boolean => wrappers.has(plainKey(key)) || sections(key, true).join() === "identity";
  return { sections, isHome };
}
