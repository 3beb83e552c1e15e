import { isIntegrity } from "../domain/integrity.ts";
import { ReviewError } from "../domain/review-error.ts";
import { renderExplained } from "../render/explained.ts";
import { renderExplainedJson } from "../render/explained-json.ts";
import { renderExplainedPolicy } from "../render/explained-policy.ts";
import { renderExplainedPolicyJson } from "../render/explained-policy-json.ts";
import type { ReviewInput } from "../review.ts";
import { gather } from "../run.ts";
import { explainBuiltIn } from "./explain-built-in.ts";
import { explainPolicy, policyFor } from "./explain-policy.ts";
import { explainRule } from "./explain-rule.ts";
import { oneOf } from "./parse.ts";
import { askedReview, reviewOptions, sidesGiven } from "./review-options.ts";
import type { Verb } from "./verb.ts";

/** Where a rule and a policy have one name the rule is meant, which can be named no other way where `/` is left out. */
const isRuleNamed = (word: string, { rules }: ReviewInput): boolean =>
  rules.policies.some((policy) => policy.rules.some(({ id }) => id === word));

/** One rule, and why each of its subjects meets it or not; or a policy, and which of it applies to each system. */
export const explain: Verb = {
  name: "explain",
  summary: "Explain a rule and why a subject meets it or not; of a policy, which clauses apply.",
  operands: "RULE|POLICY [SUBJECT]",
  most: 2,
  options: {
    dir: { value: "DIR", description: "Where the review stands, as DIR of `check` (default `.`)." },
    format: { value: "FORMAT", description: "text or json (default text)." },
    ...reviewOptions,
  },
  notes: [
    "RULE is `policy/rule`, or the rule alone where one policy has it; also of the built-in policy: `integrity/unknown-key`.\nSUBJECT is a name as reports give it, or a short form of it: `risk:loans/CR-001`, `CR-001`.",
    "POLICY is the id of a policy, or its file where it is in force: then it is told clause by clause which of its rules\napply to each system, or to the one that SUBJECT names, why, from when, and whether they are met.",
    "Exit status: 0 explained, 2 no verdict.",
  ],
  async run(given, world) {
    const [word, subject] = given.operands;
    if (word === undefined)
      throw new ReviewError(
        "usage",
        "`explain` needs a rule or a policy.",
        "`ai-risk-gate policy show` lists those in force, and `check` names the rule of each finding.",
      );
    const format = oneOf(given.text("format") ?? "text", ["text", "json"], "--format");
    const asked = await askedReview(given, world, sidesGiven(given, given.text("dir") ?? "."));
    const input = await gather(asked, world.product);
    const scope = { input, asked, world };
    const policy = isRuleNamed(word, input) ? null : policyFor(word, scope);
    if (policy !== null) {
      const told = explainPolicy(policy, subject, scope);
      world.print(format === "json" ? renderExplainedPolicyJson(told) : renderExplainedPolicy(told, world.terminal));
      return 0;
    }
    const explained = isIntegrity(word)
      ? explainBuiltIn(word, subject, input)
      : await explainRule({ word, subject }, scope);
    world.print(format === "json" ? renderExplainedJson(explained) : renderExplained(explained, world.terminal));
    return 0;
  },
};
