import { type Document, isList, isMap, textOf, type Value, valueAt } from "../../domain/document.ts";
import type { RegisterSource } from "../register.ts";
import { affected, describing, type SameField, systemOf, text } from "./described.ts";

/** A descriptor of eu-ai-act-compliance-kit: a system by its uses, or a model for general purposes. */
export const complianceKit: RegisterSource = {
  name: "eu-ai-act-compliance-kit",
  summary: "A descriptor of eu-ai-act-compliance-kit: uses, data, those affected, compute.",
  recognises: ({ data }) => data?.value != null && isKit(data.value),
  read: ({ data }) => ({ value: data?.value ? described(data.value) : null, faults: data?.faults ?? [] }),
};

const isKit = ({ value }: Document): boolean =>
  isMap(value) &&
  ((isList(value["use_cases"]) && Object.hasOwn(value, "data_practices")) ||
    (Object.hasOwn(value, "model_name") &&
      Object.hasOwn(value, "provider") &&
      Object.hasOwn(value, "model_card_available")));

const described = (document: Document) => describing([systemOf({ document, at: [], id: null, fields, because, rest })]);

const parts = (value: Value, key: string): readonly Value[] =>
  isList(value) ? value.flatMap((item) => valueAt(item, [key]) ?? []) : [];

const fields: readonly SameField[] = [
  { from: ["name"], to: ["name"], same: text },
  { from: ["version"], to: ["version"], same: text },
  { from: ["use_cases"], to: ["purpose"], same: purposeOf },
  { from: ["use_cases"], to: ["interested-parties"], same: (value) => affected(parts(value, "affected_population")) },
  {
    from: ["data_practices"],
    to: ["context", "personal-data"],
    same: (value) => (parts(value, "type").includes("personal") ? true : undefined),
  },
  {
    from: ["data_practices"],
    to: ["context", "special-category-data"],
    same: (value) => (parts(value, "type").includes("special_category") ? true : undefined),
  },
  {
    from: ["training_compute_flops"],
    to: ["eu-ai-act", "training-compute"],
    same: (value) => (typeof value === "number" ? value : undefined),
  },
];

/** What each use is described as. */
function purposeOf(value: Value): Value | undefined {
  const uses = parts(value, "description").map((use) => textOf(use).trim().replace(/\s+/gu, " "));
  return uses.length === 0 || uses.includes("") ? undefined : uses.join("\n");
}

const rest: Readonly<Record<string, string>> = {
  use_cases: "taken are what each is described as and whom it affects, and not its field nor what it decides alone",
  data_practices: "taken is that data is personal, and not other kinds, how long it is kept, consent and sharing",
};

const because: Readonly<Record<string, string>> = {
  description: "it says what the system is; `purpose` is taken from its uses",
  human_oversight: "who oversees and whether they can stop it is not stated in our words: `oversight`",
  training_data_source: "data is described in the model card",
  documentation: "that there is some is not where it stands",
  performance_monitoring: "that there is some is not what is watched: `monitoring`",
  post_market_monitoring: "that there is some is not what is watched: `monitoring`",
  incident_procedure: "`incident-response` is the path of a document",
  model_name: "a model is named beside its system: `generative.models`",
  provider: "a model is named beside its system: `generative.models`",
  model_card_available: "that there is one is not where it stands: `model-cards`",
  eu_monthly_users: "no field of ours counts users",
  model_params_billion: "no field of ours counts parameters",
  systemic_risk_mitigation_plan: "that there is one is not where it stands",
};
