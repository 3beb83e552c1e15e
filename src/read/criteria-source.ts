import { type Document, isMap, type Value, type ValueMap, type ValuePath, valueAt } from "../domain/document.ts";
import type { Reading } from "../domain/integrity.ts";
import { startOfFile } from "../domain/location.ts";
import { type CriteriaFlaw, criteriaFlaws, ratingParts } from "./criteria-words.ts";
import type { Remainder } from "./cut.ts";
import { type Flaw, placeName, withFlaws } from "./faults.ts";
import { checkShape } from "./schema.ts";
import { wordMeant } from "./shape-words.ts";

/** Reads a file of criteria: the map that is left of it. What it leaves out is as `floor` has it. */
export function readCriteria(document: Document, floor: ValueMap = {}): Reading<ValueMap> {
  const shape = checkShape(document, "criteria");
  if (shape.value === null) return { value: null, faults: shape.faults };
  const rest = shape.value;
  const flaws = criteriaFlaws({ ...floor, ...mapOf(rest.document.value) }).map((flaw) => flawAt(rest, [], flaw));
  const read = withFlaws(document, { value: rest, faults: shape.faults }, { flaws });
  return { value: mapOf(read.value.document.value), faults: read.faults };
}

/** The criteria that a manifest states or names, and whether its estimates can be rated by them. */
export interface CriteriaSource {
  readonly criteria: ValueMap;
  readonly flaws: readonly Flaw[];
  readonly rateable: boolean;
  /** They stand in the manifest itself. */
  readonly inline: boolean;
}

/** What is known of criteria beside the manifest: files that it may name, and what stands in for what it leaves out. */
export interface KnownCriteria {
  readonly criteria: ReadonlyMap<string, Value>;
  readonly floor?: ValueMap;
}

export function readCriteriaOf(manifest: Remainder, { criteria: known, floor = {} }: KnownCriteria): CriteriaSource {
  const written = valueAt(manifest.document.value, ["criteria"]);
  const from = isMap(written) ? written["from"] : undefined;
  if (typeof from === "string") return namedCriteria(manifest, from, { criteria: known, floor });
  const criteria = { ...floor, ...mapOf(written) };
  // A scale whose shape was faulty is gone by now: its default must not rank the words of another scale.
  const whole = ratingParts.every((part) => !manifest.faulty(["criteria", part]));
  const found = criteriaFlaws(criteria).filter(({ path }) => whole || !ratingParts.includes(String(path[0])));
  const flaws = found.map((flaw) => flawAt(manifest, ["criteria"], flaw));
  const rateable = whole && found.every(({ path }) => !ratingParts.includes(String(path[0])));
  return { criteria, flaws, rateable, inline: true };
}

/** Criteria by path from the repository's root, as the rules side holds them. */
function namedCriteria(
  manifest: Remainder,
  from: string,
  { criteria: known, floor = {} }: KnownCriteria,
): CriteriaSource {
  const path = from.replace(/^\/+/, "").replace(/^\.\//, "");
  const value = known.get(path);
  if (value === undefined) {
    const paths = [...known.keys()].filter((one) => !one.startsWith("/")).sort();
    const fix =
      paths.length === 0
        ? "Commit the file to the base branch first, or write the criteria here."
        : wordMeant(path, paths).fix;
    return unusable(manifest, { says: `names \`${from}\`, which is no file of criteria on the rules side`, fix });
  }
  const read = readCriteria({ path, value, locate: () => startOfFile(path) }, floor);
  const first = read.faults[0];
  if (read.value === null || first !== undefined)
    return unusable(manifest, {
      says: `names \`${from}\`, which is faulty: ${first?.message ?? "it is no map."}`,
      fix: `Mend ${path}.`,
    });
  return { criteria: { ...floor, ...read.value }, flaws: [], rateable: true, inline: false };
}

function unusable(manifest: Remainder, why: { readonly says: string; readonly fix: string }): CriteriaSource {
  const path = ["criteria", "from"];
  const message = `${placeName(manifest, path)} ${why.says.replace(/\.$/, "")}.`;
  return {
    criteria: {},
    flaws: [{ rule: "absent-file", message, fix: why.fix, path }],
    rateable: false,
    inline: false,
  };
}

function flawAt(rest: Remainder, prefix: ValuePath, flaw: CriteriaFlaw): Flaw {
  const path = [...prefix, ...flaw.path];
  const { says, part, ...said } = flaw;
  const words = { ...said, message: `${placeName(rest, path)} ${says}.`, path };
  const whole = [...prefix, flaw.path[0] ?? ""];
  const cut = ratingParts.includes(String(flaw.path[0])) ? { cut: whole } : {};
  return part === undefined ? { ...words, ...cut } : { ...words, ...cut, part };
}

const mapOf = (value: Value | undefined): ValueMap => (isMap(value) ? value : {});
