import { computedWords } from "../domain/computed-words.ts";
import {
  type Document,
  isList,
  isMap,
  type Value,
  type ValueMap,
  type ValuePath,
  valueAt,
} from "../domain/document.ts";
import { idOf } from "../domain/id-path.ts";
import type { Fault, Reading } from "../domain/integrity.ts";
import type { Criteria } from "../domain/level.ts";
import type { Incident, Manifest, Risk, System } from "../domain/manifest.ts";
import { resolveCriteria } from "./criteria.ts";
import { type KnownCriteria, readCriteriaOf } from "./criteria-source.ts";
import { cutOut, type Remainder } from "./cut.ts";
import { estimateFlaws, estimatePaths } from "./estimates.ts";
import { type Flaw, reusedIds, withFlaws } from "./faults.ts";
import { fillPresets } from "./preset-fill.ts";
import { presetFlaws } from "./preset-flaws.ts";
import { checkShape } from "./schema.ts";
import { strangeReferences } from "./strange-references.ts";

/** What a manifest may name from elsewhere: criteria by path, as the rules side has them. */
export interface ManifestGiven extends KnownCriteria {
  /** What the text's own faults have cut already: that it is missing is not said again. */
  readonly cuts?: readonly ValuePath[];
}

/** Reads a manifest: its shape, then whether every word stands on its scale and every id names one thing. */
export function readManifest(document: Document, given: ManifestGiven): Reading<Manifest> {
  const shape = checkShape(document, "manifest");
  const cuts = given.cuts ?? [];
  const faults = shape.faults.filter((fault) => !isEcho(fault, cuts)).map((fault) => asManifestFault(document, fault));
  if (shape.value === null) return { value: null, faults };
  // Of a list that lost an item the rest is there, and stays.
  const gone = cuts.filter((path) => valueAt(document.value, path) === undefined);
  const rest = gone.length === 0 ? shape.value : cutOut(document, [...shape.value.cuts, ...gone]);
  const source = readCriteriaOf(rest, given);
  const scales = resolveCriteria(source.criteria);
  const words = source.rateable ? estimateFlaws(rest, scales) : [];
  const also = source.rateable ? [] : estimatePaths(rest);
  const flaws = [...source.flaws, ...words, ...presetFlaws(rest), ...repeatedIds(rest), ...registerUnread(rest)];
  const read = withFlaws(document, { value: rest, faults }, { flaws, also });
  return {
    value: manifestOf(read.value, source.inline ? criteriaIn(read.value, given.floor) : scales),
    faults: read.faults,
  };
}

/** Risks of a register are read before: where only its name stands, none is there. */
const registerUnread = ({ document }: Remainder): readonly Flaw[] =>
  isMap(valueAt(document.value, ["risks"]))
    ? [
        {
          rule: "unreadable",
          message: "`risks` names a register, which is not read here.",
          fix: "List the risks.",
          path: ["risks"],
        },
      ]
    : [];

/** Whether a place misses its shape because of what was cut there or below. */
const isEcho = ({ cut }: Fault, cuts: readonly ValuePath[]): boolean =>
  cut !== null && cuts.some((path) => cut.every((step, index) => step === path[index]));

const criteriaIn = (rest: Remainder, floor: ValueMap | undefined): Criteria => {
  const written = valueAt(rest.document.value, ["criteria"]);
  const criteria = resolveCriteria({ ...floor, ...(isMap(written) ? written : {}) });
  // A part that was cut was not left out: its fault says all there is to say.
  return { ...criteria, defaulted: criteria.defaulted.filter((part) => !rest.faulty(["criteria", part])) };
};

/** What is left of a manifest; nothing where its system has no id. */
function manifestOf(rest: Remainder, criteria: Criteria): Manifest | null {
  const { root, uses } = fillPresets(isMap(rest.document.value) ? rest.document.value : {});
  if (!isMap(root["system"])) return null;
  // The schema has been checked and what misses it cut, so the shapes below hold.
  const system = root["system"] as unknown as System;
  const risks = (root["risks"] ?? []) as unknown as readonly Risk[];
  const incidents = (root["incidents"] ?? []) as unknown as readonly Incident[];
  const { path } = rest.document;
  return {
    path,
    document: { path, value: root, locate: (place, part) => rest.document.locate(place, part) },
    system,
    criteria,
    risks,
    incidents,
    strangeReferences: strangeReferences(root),
    presets: uses,
    faulty: rest.faulty,
  };
}

/** Faults of shape that a manifest has a rule of its own for. */
function asManifestFault(document: Document, fault: Fault): Fault {
  const { cut } = fault;
  const key = String(cut?.at(-1)).toLowerCase().replaceAll("_", "-");
  if (fault.rule === "unknown-key" && cut?.[0] === "risks" && computedWords.includes(key))
    return {
      ...fault,
      rule: "computed-written",
      ...(key === "state" ? stateWritten(fault.place) : levelWritten(fault.place)),
      correction: { path: cut, part: "key", to: null },
    };
  if (cut?.length === 1 && cut[0] === "risks" && holdsNothing(valueAt(document.value, cut)))
    return {
      ...fault,
      rule: "no-risks",
      message: "The manifest holds no risk; rules over nothing would always pass.",
      fix: "State each risk under `risks:` with `id`, `title` and `inherent`; close what is over with `status: closed`.",
    };
  return fault;
}

const levelWritten = (place: string): Pick<Fault, "message" | "fix"> => ({
  message: `\`${place}\` is written, but the gate computes it from the estimates.`,
  fix: "Remove it and state `likelihood` and `consequence`; a number of your own begins with `x-`.",
});

const stateWritten = (place: string): Pick<Fault, "message" | "fix"> => ({
  message: `\`${place}\` is written, but the gate derives it from what the record shows.`,
  fix: "Remove it and record what was done: `inherent`, `treatment`, `verified`, `review`; a word of your own begins with `x-`.",
});

const holdsNothing = (risks: Value | undefined): boolean =>
  risks === undefined || risks === null || (isList(risks) && risks.length === 0);

const lists: readonly ValuePath[] = [
  ["risks"],
  ["incidents"],
  ["not-applicable"],
  ["attestations"],
  ["system", "interested-parties"],
  ["system", "suppliers"],
  ["system", "obligations"],
  ["system", "impact-assessments"],
  ["system", "generative", "models"],
  ["system", "agent", "tools"],
];

function repeatedIds(rest: Remainder): readonly Flaw[] {
  const risks = listAt(rest, ["risks"]);
  const controls = risks.map((_, index): ValuePath => ["risks", index, "treatment", "controls"]);
  return [...lists, ...controls].flatMap((list) => reusedIds(rest, list, listAt(rest, list).map(idOf)));
}

function listAt(rest: Remainder, path: ValuePath): readonly Value[] {
  const list = valueAt(rest.document.value, path);
  return isList(list) ? list : [];
}
