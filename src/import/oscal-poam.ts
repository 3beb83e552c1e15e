import {
  type Document,
  isList,
  isMap,
  mapAt,
  textOf,
  type Value,
  type ValuePath,
  valueAt,
} from "../domain/document.ts";
import type { Unmapped } from "../domain/imported.ts";
import { oscalNamespace } from "../domain/oscal.ts";
import type { RegisterField } from "../domain/register-words.ts";
import { tooMany } from "./limits.ts";
import type { FoundCell, FoundRegister, FoundRow, RegisterSource } from "./register.ts";
import { nothingFound } from "./register.ts";

const root = "plan-of-action-and-milestones";

const mapsAt = (document: Document, path: ValuePath): readonly ValuePath[] => {
  const list = valueAt(document.value, path);
  return isList(list) ? list.flatMap((item, index) => (isMap(item) ? [[...path, index]] : [])) : [];
};

/** A plan of action and milestones of OSCAL: its risks with the latest facets that rate them. */
export const oscalPoam: RegisterSource = {
  name: "oscal-poam",
  summary: "The risks of an OSCAL plan of action and milestones, JSON or YAML.",
  recognises: ({ data }) => isMap(valueAt(data?.value?.value, [root])),
  read: ({ data }) => {
    const document = data?.value ?? null;
    if (document === null) return { value: null, faults: data?.faults ?? [] };
    const many = tooMany(document.path, mapsAt(document, [root, "risks"]).length, 0);
    return many === null ? { value: poamIn(document), faults: data?.faults ?? [] } : { value: null, faults: [many] };
  },
};

function poamIn(document: Document): FoundRegister {
  const risks = mapsAt(document, [root, "risks"]);
  const systems = new Set(risks.flatMap((risk) => facetsOf(document, risk).map(({ system }) => system)));
  const rows = risks.map((risk) => rowOf(document, risk, systems.size > 1));
  const id = textOf(valueAt(document.value, [root, "system-id", "id"]));
  const at = document.locate([root, "system-id"]);
  return {
    ...nothingFound,
    lists: [{ title: null, headings: [], at: document.locate([root, "risks"]), rows }],
    systems: /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(id) ? [{ id, at, stated: [], unmapped: [] }] : [],
    unmapped: [...restOf(document), ...risks.flatMap((risk) => restOfRisk(document, risk))],
  };
}

const texts: readonly (readonly [string, RegisterField])[] = [
  ["title", "title"],
  ["description", "event"],
  ["statement", "outcome"],
  ["status", "status"],
  ["deadline", "due"],
];

function rowOf(document: Document, risk: ValuePath, isMixed: boolean): FoundRow {
  const at = (path: ValuePath): FoundCell["at"] => document.locate([...risk, ...path]);
  const cell = (heading: string, field: RegisterField, value: FoundCell["value"]): FoundCell => ({
    heading,
    column: -1,
    value,
    at: at([heading]),
    field,
  });
  const id = idAt(document, risk);
  const plain = texts.flatMap(([key, field]) => {
    const text = textOf(valueAt(document.value, [...risk, key]));
    return text === "" ? [] : [cell(key, field, text)];
  });
  const factors = described(document, [...risk, "mitigating-factors"], () => true);
  const planned = described(document, [...risk, "remediations"], isPlanned);
  const options = mapsAt(document, [...risk, "remediations"]).flatMap((path) => optionOf(document, path));
  return {
    at: at([]),
    cells: [
      { heading: "uuid", column: -1, value: textOf(valueAt(document.value, id)), at: document.locate(id), field: "id" },
      ...plain,
      ...ratingCells(document, risk, isMixed),
      ...(factors.length === 0 ? [] : [cell("mitigating-factors", "existing-controls", factors)]),
      ...(planned.length === 0 ? [] : [cell("remediations", "plan", planned)]),
      ...(options.length === 0 ? [] : [cell("remediations", "option", options)]),
    ],
  };
}

/** Where the id of a risk stands: what our own plans call it, for theirs are random. */
function idAt(document: Document, risk: ValuePath): ValuePath {
  const own = mapsAt(document, [...risk, "props"]).find((prop) => {
    const said = mapAt(document.value, prop);
    return said["ns"] === oscalNamespace && said["name"] === "risk";
  });
  return own === undefined ? [...risk, "uuid"] : [...own, "value"];
}

/** A remediation that is a recommendation of somebody is no plan. */
const isPlanned = (item: Value | undefined): boolean => isMap(item) && item["lifecycle"] === "planned";

const described = (
  document: Document,
  path: ValuePath,
  holds: (item: Value | undefined) => boolean,
): readonly string[] =>
  mapsAt(document, path)
    .filter((item) => holds(valueAt(document.value, item)))
    .map((item) => textOf(valueAt(document.value, [...item, "description"])))
    .filter((text) => text !== "");

function optionOf(document: Document, remediation: ValuePath): readonly string[] {
  if (!isPlanned(valueAt(document.value, remediation))) return [];
  return mapsAt(document, [...remediation, "props"]).flatMap((prop) =>
    textOf(valueAt(document.value, [...prop, "name"])) === "type"
      ? [textOf(valueAt(document.value, [...prop, "value"]))]
      : [],
  );
}

interface Facet {
  readonly name: string;
  readonly system: string;
  readonly value: string;
  readonly path: ValuePath;
}

const facetsOf = (document: Document, risk: ValuePath): readonly Facet[] =>
  mapsAt(document, [...risk, "characterizations"])
    .flatMap((path) => mapsAt(document, [...path, "facets"]))
    .map((path) => {
      const part = (key: string): string => textOf(valueAt(document.value, [...path, key]));
      return { name: part("name").toLowerCase(), system: part("system"), value: part("value"), path };
    });

const rated: Readonly<Record<string, RegisterField>> = { likelihood: "likelihood", impact: "consequence" };

/** Ratings by the facets; the words of several rating systems are told apart, and two ratings of one risk are none. */
function ratingCells(document: Document, risk: ValuePath, isMixed: boolean): readonly FoundCell[] {
  const facets = facetsOf(document, risk);
  return Object.entries(rated).flatMap(([name, field]) => {
    const own = facets.filter((facet) => facet.name === name);
    const [facet, ...others] = own;
    if (facet === undefined) return [];
    const value = isMixed ? `${facet.system} ${facet.value}` : facet.value;
    const cell = { heading: name, column: -1, at: document.locate(facet.path), field };
    if (!others.some((other) => other.value !== facet.value || other.system !== facet.system))
      return [{ ...cell, value }];
    const all = own.map((one) => `${one.system} ${one.value}`).join("; ");
    return [{ ...cell, value: all, unclear: "it is rated more than once, and differently" }];
  });
}

const told = (document: Document, path: ValuePath, why: string): Unmapped => ({
  at: document.locate(path),
  risk: null,
  what: String(path.at(-1)),
  original: "",
  why,
  fix: null,
});

const mapped = ["risks", "system-id", "uuid", "metadata", "import-ssp"];

const restOf = (document: Document): readonly Unmapped[] =>
  Object.keys(isMap(valueAt(document.value, [root])) ? (valueAt(document.value, [root]) as object) : {})
    .filter((key) => !mapped.includes(key))
    .map((key) => told(document, [root, key], "a manifest has no place for it beside its risks"));

const mappedOfRisk = ["uuid", ...texts.map(([key]) => key), "mitigating-factors", "remediations", "characterizations"];

function restOfRisk(document: Document, risk: ValuePath): readonly Unmapped[] {
  const value = valueAt(document.value, risk);
  const keys = isMap(value) ? Object.keys(value).filter((key) => !mappedOfRisk.includes(key)) : [];
  const facets = facetsOf(document, risk).filter(({ name }) => !Object.hasOwn(rated, name));
  const proposed = mapsAt(document, [...risk, "remediations"]).filter(
    (path) => !isPlanned(valueAt(document.value, path)),
  );
  const tasks = mapsAt(document, [...risk, "remediations"])
    .map((path) => [...path, "tasks"])
    .filter((path) => isList(valueAt(document.value, path)));
  return [
    ...keys.map((key) => told(document, [...risk, key], "no field of a risk means this")),
    ...facets.map(({ path, name }) => ({
      ...told(document, path, "a facet that is neither likelihood nor impact"),
      what: "facet",
      original: name,
    })),
    ...proposed.map((path) => ({
      ...told(document, path, "it is a recommendation, and no plan"),
      what: "remediation",
    })),
    ...tasks.map((path) => told(document, path, "a plan is one text; its milestones stay in the file")),
  ];
}
