import { digestOf } from "../../src/domain/digest.ts";
import type { Policy } from "../../src/domain/policy.ts";
import { required } from "../../src/gather/required.ts";
import { facts } from "../../src/generated/facts.ts";
import { shippedPolicies } from "../../src/generated/policies.ts";
import { readDocumentBytes } from "../../src/read/document.ts";
import { plainPolicy } from "../../src/read/plain-policy.ts";
import { readPolicy } from "../../src/read/policy.ts";
import { jsonLiteral, sharedJsonLiteral } from "./text-literal.ts";

/** The shipped policies, read as a check would have to. */
export const readShipped = (): readonly Policy[] =>
  shippedPolicies.map(({ id, text }) => {
    const bytes = new TextEncoder().encode(text);
    const document = required(readDocumentBytes(`policies/${id}.yml`, bytes), "bad-policy");
    const given = { source: "shipped", digest: digestOf(bytes), facts: facts() };
    return required(readPolicy(document, given), "bad-policy");
  });

/** The module that carries the shipped policies as they were read, so that no check has to read them again. */
export const plainPoliciesModule = (policies: readonly Policy[]): string =>
  [
    'import type { PlainPolicy } from "../domain/plain-policy.ts";',
    "",
    "/** The shipped policies with their defaults, by id; each time a copy of its own. */",
    "export const plainPolicies: Readonly<Record<string, () => PlainPolicy>> = {",
    ...policies.map(
      (policy) => `  ${JSON.stringify(policy.id)}: () => JSON.parse(${jsonLiteral(plainPolicy(policy))}),`,
    ),
    "};",
    "",
  ].join("\n");

/** The module that carries the examples of their rules. */
export function policyExamplesModule(policies: readonly Policy[]): string {
  const entries = policies.map(({ id, rules }) => [
    id,
    Object.fromEntries(rules.map(({ id: rule, examples }) => [rule, examples])),
  ]);
  return [
    'import type { RuleExamples } from "../domain/plain-policy.ts";',
    'import { sharedJson } from "../domain/shared-json.ts";',
    "",
    "/** The examples of the shipped policies, by policy. */",
    "export const policyExamples = sharedJson<Readonly<Record<string, RuleExamples>>>(",
    `  ${sharedJsonLiteral(Object.fromEntries(entries))},`,
    ");",
    "",
  ].join("\n");
}
