import { date, list, text } from "./fact-makers.ts";
import type { FactType } from "./fact-type.ts";

const amiss = (what: string): FactType =>
  list(`${what}; absent where there is none.`, text("A name, and what is amiss with it."));

/** What is computed of a generative system: how its models are pinned and supplied, and when it was attacked on purpose. */
export const systemGenerativeFacts: Readonly<Record<string, FactType>> = {
  "unpinned-models": amiss("Generative models whose version is none that stays as it is"),
  "unsupplied-models": amiss("Generative models that a supplier runs, and whose provider is no supplier of models"),
  "immaterial-prompts": amiss("Globs of prompts that no glob of `material` takes in"),
  "red-teamed": date(
    "The newest day of a passing measurement of a control that links to `nist-ai-rmf:MEASURE 2.7`; absent where there is none.",
  ),
};
