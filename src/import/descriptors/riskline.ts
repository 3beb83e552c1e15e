import { type Document, isList, isMap, type Value, valueAt } from "../../domain/document.ts";
import type { RegisterSource } from "../register.ts";
import { actClass, annexPoint } from "./classes.ts";
import { affected, describing, type SameField, systemOf, text } from "./described.ts";

/** Of riskline: a scenario that is to be classed, and the class that came of one. */
export const riskline: RegisterSource = {
  name: "riskline",
  summary: "A scenario of riskline, or its result: purpose, data, those affected, class.",
  recognises: ({ data }) => data?.value != null && isRiskline(data.value),
  read: ({ data }) => ({ value: data?.value ? described(data.value) : null, faults: data?.faults ?? [] }),
};

const isRiskline = ({ value }: Document): boolean =>
  isMap(value) &&
  ((Object.hasOwn(value, "purpose") && Object.hasOwn(value, "deployment_context")) ||
    (Object.hasOwn(value, "risk_tier") && Object.hasOwn(value, "matched_rules")));

const described = (document: Document) => describing([systemOf({ document, at: [], id: null, fields, because, rest })]);

const fields: readonly SameField[] = [
  { from: ["name"], to: ["name"], same: text },
  { from: ["purpose"], to: ["purpose"], same: text },
  { from: ["data_types"], to: ["context", "personal-data"], same: (value) => holdsPersonal(value) },
  {
    from: ["geographic_scope"],
    to: ["context", "jurisdictions"],
    same: (value) => (text(value) === undefined ? undefined : [String(value).toUpperCase()]),
  },
  { from: ["affected_population"], to: ["interested-parties"], same: (value) => affected([value]) },
  { from: ["risk_tier"], to: ["eu-ai-act", "class"], same: actClass },
  { from: ["matched_rules"], to: ["eu-ai-act", "basis"], same: basisOf },
];

/** That there is personal data is stated; that there is none is not, by leaving it out of a list. */
const holdsPersonal = (value: Value): Value | undefined =>
  isList(value) && value.includes("personal_data") ? true : undefined;

/** The points of Annex III that the matched rules name; where one names something else, nothing is whole. */
function basisOf(value: Value): Value | undefined {
  if (!isList(value) || value.length === 0) return undefined;
  const points = value.map((rule) => annexPoint(valueAt(rule, ["article_or_annex"]) ?? null));
  const texts = points.flatMap((point) => (isList(point) ? point : []));
  return texts.length === value.length ? [...new Set(texts)] : undefined;
}

const rest: Readonly<Record<string, string>> = {
  data_types: "taken is that data is personal, and not which kinds there are",
  matched_rules: "taken are the points of Annex III, and not the rules that led to them",
};

const because: Readonly<Record<string, string>> = {
  data_types: "our fields say whether data is personal, not which kinds there are",
  deployment_context: "how it is sold is neither where it runs nor who reaches it",
  autonomy_level: "its words are not those of `automation`",
  social_scoring: "what it does is judged by `eu-ai-act`, and not stated there",
  rationale: "a class rests on articles and annex points here",
  recommended_controls: "a recommendation is no control",
  technical_controls: "a recommendation is no control",
  judgment_calls: "doubts of the tool that classed it; read them",
};
