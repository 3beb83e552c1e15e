import { isIntegrity } from "../domain/integrity.ts";
import { ReviewError } from "../domain/review-error.ts";
import { renderExplained } from "../render/explained.ts";
import { renderExplainedJson } from "../render/explained-json.ts";
import { gather } from "../run.ts";
import { explainBuiltIn } from "./explain-built-in.ts";
import { explainRule } from "./explain-rule.ts";
import { oneOf } from "./parse.ts";
import { askedReview, reviewOptions, sidesGiven } from "./review-options.ts";
import type { Verb } from "./verb.ts";

/** One rule, and why each of its subjects meets it or not. */
export const explain: Verb = {
  name: "explain",
  summary: "Explain a rule, its clauses, and why a subject meets it or not.",
  operands: "RULE [SUBJECT]",
  most: 2,
  options: {
    dir: { value: "DIR", description: "Where the review stands, as DIR of `check` (default `.`)." },
    format: { value: "FORMAT", description: "text or json (default text)." },
    ...reviewOptions,
  },
  notes: [
    "RULE is `policy/rule`, or the rule alone where one policy has it; also of the built-in policy: `integrity/unknown-key`.\nSUBJECT is a name as reports give it, or a short form of it: `risk:loans/CR-001`, `CR-001`.",
    "Exit status: 0 explained, 2 no verdict.",
  ],
  async run(given, world) {
    const [word, subject] = given.operands;
    if (word === undefined)
      throw new ReviewError(
        "usage",
        "`explain` needs a rule.",
        "`ai-risk-gate policy show` lists those in force, and `check` names the rule of each finding.",
      );
    const format = oneOf(given.text("format") ?? "text", ["text", "json"], "--format");
    const asked = await askedReview(given, world, sidesGiven(given, given.text("dir") ?? "."));
    const input = await gather(asked, world.product);
    const explained = isIntegrity(word)
      ? explainBuiltIn(word, subject, input)
      : await explainRule({ word, subject }, { input, asked, world });
    world.print(format === "json" ? renderExplainedJson(explained) : renderExplained(explained, world.terminal));
    return 0;
  },
};
