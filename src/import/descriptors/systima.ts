import { type Document, isList, isMap, textOf, textsIn, type Value, valueAt } from "../../domain/document.ts";
import type { RegisterSource } from "../register.ts";
import { actClass, annexPoint } from "./classes.ts";
import { describing, type SameField, systemOf, text } from "./described.ts";

const roles = ["provider", "deployer", "importer", "distributor"];

/** `.systima.yml`: the systems of an organization with their class and where their code stands. */
export const systima: RegisterSource = {
  name: "systima",
  summary: "A `.systima.yml`: systems, their class under the EU AI Act, their files.",
  recognises: ({ data }) => data?.value != null && isSystima(data.value),
  read: ({ data }) => ({ value: data?.value ? systemsIn(data.value) : null, faults: data?.faults ?? [] }),
};

const isSystima = ({ value }: Document): boolean => {
  const systems = valueAt(value, ["systems"]);
  return isList(systems) && systems.some((system) => isMap(system) && isMap(system["classification"]));
};

function systemsIn(document: Document) {
  const systems = valueAt(document.value, ["systems"]);
  const role = textOf(valueAt(document.value, ["organisation", "operator_role"]));
  const found = (isList(systems) ? systems : []).map((system, index) => {
    const described = systemOf({
      document,
      at: ["systems", index],
      id: textOf(valueAt(system, ["id"])) || null,
      fields: fieldsOf(system),
      because,
      told: ["id"],
    });
    const stated = roles.includes(role) ? [{ path: ["eu-ai-act", "roles"] as const, value: [role] }] : [];
    return { ...described, stated: [...described.stated, ...stated] };
  });
  const others = ["organisation", ...Object.keys(isMap(document.value) ? document.value : {})].filter(
    (key, index, keys) =>
      keys.indexOf(key) === index &&
      !["version", "systems"].includes(key) &&
      valueAt(document.value, [key]) !== undefined,
  );
  return describing(
    found,
    others.map((key) => {
      const why = key === "organisation" ? "only its role stands at the system" : "no field of ours means this";
      return { at: document.locate([key]), risk: null, what: key, original: "", why, fix: null };
    }),
  );
}

/** Globs that leave something out cannot be said by those that name what belongs to it. */
const fieldsOf = (system: Value): readonly SameField[] => [
  { from: ["name"], to: ["name"], same: text },
  {
    from: ["scope", "paths"],
    to: ["assets"],
    same: (value) => (valueAt(system, ["scope", "exclude"]) === undefined ? globs(value) : undefined),
  },
  { from: ["classification", "risk_level"], to: ["eu-ai-act", "class"], same: actClass },
  { from: ["classification", "annex_iii_category"], to: ["eu-ai-act", "basis"], same: annexPoint },
  {
    from: ["documentation", "fria"],
    to: ["impact-assessments"],
    same: (value) =>
      text(value) === undefined ? undefined : [{ id: "fria", kind: "fundamental-rights", file: textOf(value) }],
  },
];

const globs = (value: Value): Value | undefined => {
  const texts = textsIn(value);
  return texts === undefined || texts.length === 0 ? undefined : [...texts];
};

const because: Readonly<Record<string, string>> = {
  description: "it says what the system is; `purpose` says what it is for, and for whom",
  "scope.paths": "with `exclude` beside it, `assets` would name more files than it does",
  "scope.exclude": "`assets` cannot leave files out",
  "classification.rationale": "a class rests on articles and annex points here",
  documentation: "a path alone; what stands in the file is for the card, controls and evidence",
  regulations: "`eu-ai-act` and policies say what applies",
};
