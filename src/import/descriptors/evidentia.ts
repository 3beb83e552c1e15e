import { type Document, isMap, type Value } from "../../domain/document.ts";
import type { RegisterSource } from "../register.ts";
import { describing, type SameField, systemOf, text } from "./described.ts";

/** `ai-systems.yaml` of evidentia: one system with the answers that class it. */
export const evidentia: RegisterSource = {
  name: "evidentia",
  summary: "An `ai-systems.yaml` of evidentia: name, purpose, whether it is prohibited.",
  recognises: ({ data }) => data?.value != null && isEvidentia(data.value),
  read: ({ data }) => ({ value: data?.value ? described(data.value) : null, faults: data?.faults ?? [] }),
};

const isEvidentia = ({ value }: Document): boolean =>
  isMap(value) && Object.hasOwn(value, "purpose") && Object.hasOwn(value, "is_prohibited_practice");

const described = (document: Document) => describing([systemOf({ document, at: [], id: null, fields, because })]);

const fields: readonly SameField[] = [
  { from: ["name"], to: ["name"], same: text },
  { from: ["purpose"], to: ["purpose"], same: text },
  {
    from: ["is_prohibited_practice"],
    to: ["eu-ai-act", "class"],
    same: (value: Value) => (value === true ? "prohibited" : undefined),
  },
];

const because: Readonly<Record<string, string>> = {
  annex_iii_domain: "an area names no point, and does not say that the system is used as the point says",
  decision_role: "its words are not those of `automation`",
  affects_natural_persons: "that somebody is affected is not who: `interested-parties`",
  interacts_with_natural_persons: "whom it talks with is not stated: `interested-parties`",
  generates_synthetic_content: "`kinds` says how the system works, not which content it makes",
  is_prohibited_practice: "that it is not prohibited is no class",
};
