import type { Value } from "../domain/document.ts";
import { findingLevels } from "../domain/finding.ts";
import { type FourEyes, fourEyesWords, isLooserFourEyes } from "../domain/four-eyes.ts";
import type { Limits, StatedConfig } from "../domain/rule-book.ts";
import { type Looser, shown } from "./looser.ts";

/** In which direction a value is stricter. */
interface Direction<T> {
  /** Whether the first is looser. */
  looser(here: T, asked: T): boolean;
  stricter(here: T, asked: T): T;
  words(asked: T): string;
  /** A value in words, where it is not plain. */
  shown?(here: T): string;
}

/** One key of a configuration, as people write it and as the program holds it. */
interface Key<T> {
  readonly path: readonly string[];
  get(config: StatedConfig): T | undefined;
  put(value: T): StatedConfig;
}

interface Ruling {
  looser(here: StatedConfig, asked: StatedConfig): readonly Omit<Looser, "floor">[];
  stricter(here: StatedConfig, asked: StatedConfig): StatedConfig;
}

const ruling = <T extends Value | FourEyes>({ path, get, put }: Key<T>, held: Direction<T>): Ruling => ({
  looser: (config, floor) => {
    const [here, asked] = [get(config), get(floor)];
    if (here === undefined || asked === undefined || !held.looser(here, asked)) return [];
    return [{ path, here: held.shown?.(here) ?? shown(here), asked: held.words(asked) }];
  },
  stricter: (config, floor) => {
    const [here, asked] = [get(config), get(floor)];
    if (here === undefined) return asked === undefined ? {} : put(asked);
    return put(asked === undefined ? here : held.stricter(here, asked));
  },
});

/** All that is asked for has to be there. */
const covering: Direction<readonly string[]> = {
  looser: (here, asked) => asked.some((one) => !here.includes(one)),
  stricter: (here, asked) => [...here, ...asked.filter((one) => !here.includes(one))],
  words: (asked) => `at least ${shown(asked)}`,
};

/** Nothing but what is named may be there. */
const within: Direction<readonly string[]> = {
  looser: (here, asked) => here.some((one) => !asked.includes(one)),
  stricter: (here, asked) => here.filter((one) => asked.includes(one)),
  words: (asked) => `at most ${shown(asked)}`,
};

/** The same of people: that nobody is left is no way to be stricter. */
const amongThem: Direction<readonly string[]> = {
  ...within,
  looser: (here, asked) => here.length === 0 || within.looser(here, asked),
  stricter: (here, asked) => {
    const both = within.stricter(here, asked);
    return both.length === 0 ? asked : both;
  },
};

const ranked = <T extends Value>(words: readonly T[]): Direction<T> => ({
  looser: (here, asked) => words.indexOf(here) < words.indexOf(asked),
  stricter: (here, asked) => (words.indexOf(here) < words.indexOf(asked) ? asked : here),
  words: (asked) => `at least ${shown(asked)}`,
});

const secondPerson: Direction<FourEyes> = {
  looser: isLooserFourEyes,
  stricter: (here, asked) => (isLooserFourEyes(here, asked) ? asked : here),
  words: (asked) => `at least ${fourEyesWords(asked)}`,
  shown: fourEyesWords,
};

const atMost: Direction<number> = {
  looser: (here, asked) => here > asked,
  stricter: (here, asked) => Math.min(here, asked),
  words: (asked) => `at most ${asked}`,
};

const limit = (key: keyof Limits, name: string): Ruling =>
  ruling(
    { path: ["limits", name], get: ({ limits }) => limits?.[key], put: (value) => ({ limits: { [key]: value } }) },
    atMost,
  );

/** Every key with its direction, as the schema has it. */
const rulings: readonly Ruling[] = [
  ruling({ path: ["manifests"], get: (one) => one.manifests, put: (manifests) => ({ manifests }) }, covering),
  ruling({ path: ["ignore"], get: (one) => one.ignore, put: (ignore) => ({ ignore }) }, within),
  ruling(
    { path: ["manifest"], get: (one) => one.manifest, put: (manifest) => ({ manifest }) },
    ranked(["optional", "required"] as const),
  ),
  ruling(
    { path: ["inherited"], get: (one) => one.inherited, put: (inherited) => ({ inherited }) },
    ranked(findingLevels),
  ),
  ruling({ path: ["gate-owners"], get: (one) => one.gateOwners, put: (gateOwners) => ({ gateOwners }) }, amongThem),
  ruling({ path: ["four-eyes"], get: (one) => one.fourEyes, put: (fourEyes) => ({ fourEyes }) }, secondPerson),
  ruling(
    { path: ["waivers", "max"], get: (one) => one.maxWaivers ?? undefined, put: (maxWaivers) => ({ maxWaivers }) },
    atMost,
  ),
  ruling({ path: ["debt", "days"], get: (one) => one.debtDays, put: (debtDays) => ({ debtDays }) }, atMost),
  ruling(
    { path: ["evidence", "grace"], get: (one) => one.evidenceGrace, put: (evidenceGrace) => ({ evidenceGrace }) },
    { ...atMost, words: (asked) => `at most ${asked}d` },
  ),
  limit("manifestBytes", "manifest-bytes"),
  limit("risks", "risks"),
  limit("cardBytes", "card-bytes"),
  limit("evidenceBytes", "evidence-bytes"),
  limit("manifests", "manifests"),
  limit("files", "files"),
];

/** Where a configuration is looser than one that it extends; what either leaves out is not compared. */
export const looserConfig = (here: StatedConfig, asked: StatedConfig, floor: string): readonly Looser[] =>
  rulings.flatMap((one) => one.looser(here, asked).map((found) => ({ ...found, floor })));

/** Key by key the stricter of both; what one leaves out is as the other says. */
export function stricterConfig(here: StatedConfig, asked: StatedConfig): StatedConfig {
  const found = rulings.map((one) => one.stricter(here, asked));
  const limits: StatedConfig["limits"] = Object.assign({}, ...found.map((one) => one.limits));
  return Object.assign({}, ...found, { limits });
}
