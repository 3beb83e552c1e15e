import type { ValueMap } from "../../src/domain/document.ts";
import type { Policy } from "../../src/domain/policy.ts";
import { required } from "../../src/gather/required.ts";
import { product } from "../../src/product.ts";
import { readDocument } from "../../src/read/document.ts";
import { type GivenToPolicy, readPolicy } from "../../src/read/policy.ts";

const example = [{ why: "as it is", set: { "risk.treated": true } }];

/** A rule about the risks of a ward; what is left out is that a risk be treated. */
const written = (rule: ValueMap): ValueMap => ({
  title: "Risks of the ward are treated",
  clauses: ["iso-23894:6.5"],
  level: "block",
  for: "risk",
  require: { var: "risk.treated" },
  message: "Risk {risk.id} is not treated: {because}.",
  fix: "Treat it.",
  examples: { pass: example, fail: example },
  ...rule,
});

/** A ward's policy of such rules, read as an organization's own is. */
export function wardPolicy(rules: readonly ValueMap[], given: Partial<GivenToPolicy> = {}): Policy {
  const text = JSON.stringify({ version: 1, id: "ward", title: "Ward", rules: rules.map(written) });
  const document = required(readDocument("ward.json", text), "bad-policy");
  const reading = readPolicy(document, { source: "ward.json", digest: "", facts: product.facts, ...given });
  return required(reading, "bad-policy");
}
