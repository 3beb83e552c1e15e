import {
  type Document,
  isList,
  isMap,
  own,
  textOf,
  type Value,
  type ValuePath,
  valueAt,
} from "../../domain/document.ts";
import type { Unmapped } from "../../domain/imported.ts";
import { comment, mapping as inMap, listing, member, type Part } from "../draft.ts";
import { type FoundRegister, nothingFound, type RegisterSource } from "../register.ts";
import { quoted } from "../write.ts";

const places: readonly ValuePath[] = [
  ["assessment-plan", "control-implementations"],
  ["assessment-plan", "reviewed-controls", "control-implementations"],
];

/** An assessment plan of Venturalitica: thresholds of metrics as evidence of controls. */
export const venturalitica: RegisterSource = {
  name: "venturalitica",
  summary: "An assessment plan of Venturalitica: thresholds of metrics as evidence of controls.",
  recognises: ({ data }) => data?.value != null && requirementsIn(data.value).length > 0,
  read: ({ data }) => ({ value: data?.value ? planIn(data.value) : null, faults: data?.faults ?? [] }),
};

function requirementsIn(document: Document): readonly ValuePath[] {
  const listAt = (path: ValuePath): readonly ValuePath[] => {
    const list = valueAt(document.value, path);
    return isList(list) ? list.map((_, index) => [...path, index]) : [];
  };
  return places.flatMap(listAt).flatMap((path) => listAt([...path, "implemented-requirements"]));
}

/** Their controls belong to no risk: they stand under one that is open, for somebody to say what it is. */
function planIn(document: Document): FoundRegister {
  const made = requirementsIn(document).map((path) => controlOf(document, path));
  const at = document.locate(["assessment-plan"]);
  const why = "the plan has controls, and names no risk that they treat";
  const open = ["id", "title", "inherent"].map((key) => comment(`${key}: open. ${why}.`));
  const controls = listing(
    "controls",
    made.map(({ parts }) => parts),
  );
  return {
    ...nothingFound,
    risks: [[...open, ...inMap("treatment", controls)]],
    unmapped: [
      { at, risk: null, what: "assessment-plan", original: "", why, fix: null },
      ...made.flatMap(({ unmapped }) => unmapped),
    ],
  };
}

interface ControlMade {
  readonly parts: readonly Part[];
  readonly unmapped: readonly Unmapped[];
}

const bounds: Readonly<Record<string, string>> = {
  ">=": "at-least",
  gte: "at-least",
  ge: "at-least",
  "<=": "at-most",
  lte: "at-most",
  le: "at-most",
  "==": "equals",
  eq: "equals",
};

function controlOf(document: Document, path: ValuePath): ControlMade {
  const at = document.locate(path);
  const said = (what: string, original: string, why: string): Unmapped => ({
    at,
    risk: null,
    what,
    original,
    why,
    fix: null,
  });
  const props = propsOf(valueAt(document.value, [...path, "props"]));
  const id = textOf(valueAt(document.value, [...path, "control-id"]));
  const metric = props.get("metric_key") ?? "";
  const bound = boundOf(props);
  const others = [...props.keys()].filter((key) => !["metric_key", "threshold", "operator"].includes(key));
  const isId = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(id);
  return {
    parts: [
      comment(`${at.path}:${at.start.line}`),
      isId ? member("id", id) : comment(`id: open. ${quoted(id)} is no id.`),
      member("title", textOf(valueAt(document.value, [...path, "description"]))),
      ...listing("evidence", [measurement(metric, bound)]),
    ],
    unmapped: [
      ...(isId ? [] : [said("control-id", id, "it is no id")]),
      said("metric_key", metric, nowhere),
      ...("why" in bound ? [said("threshold", bound.original, bound.why)] : []),
      ...others.map((key) => said(key, props.get(key) ?? "", "evidence has no field that means this")),
    ],
  };
}

const nowhere = "the plan does not say which file the metric comes to, nor where in it";

const measurement = (metric: string, bound: Bound): readonly Part[] =>
  inMap("metric", [
    comment(`file, pointer: open. ${quoted(metric)}: ${nowhere}.`),
    "why" in bound ? comment(`bound: open. ${quoted(bound.original)}: ${bound.why}.`) : member(bound.key, bound.value),
  ]);

type Bound = { readonly key: string; readonly value: number } | { readonly original: string; readonly why: string };

/** A bound that includes its own value, as ours do. */
function boundOf(props: ReadonlyMap<string, string>): Bound {
  const [operator, threshold] = ["operator", "threshold"].map((key) => props.get(key) ?? "");
  const original = `${operator} ${threshold}`.trim();
  if (!/^-?\d{1,12}(?:\.\d{1,12})?$/.test(threshold ?? "")) return { original, why: "no threshold is stated" };
  const key = own(bounds, (operator ?? "").toLowerCase());
  if (key === undefined) return { original, why: "a bound of ours passes at its own value, and this one does not" };
  return { key, value: Number(threshold) };
}

const propsOf = (value: Value | undefined): ReadonlyMap<string, string> =>
  new Map((isList(value) ? value : []).filter(isMap).map((prop) => [textOf(prop["name"]), textOf(prop["value"])]));
