import type { Product } from "./gather/product.ts";
import { catalogue } from "./generated/catalogue.ts";
import { facts } from "./generated/facts.ts";
import { loosening } from "./generated/loosening.ts";
import { plainPolicies } from "./generated/plain-policies.ts";
import { policyExamples } from "./generated/policy-examples.ts";
import { sheets } from "./generated/sheets.ts";

/** What ships in the bundle, as `npm run generate` wrote it. */
export const product: Product = {
  tool: { name: "ai-risk-gate", version: "0.1.0" },
  catalogue,
  sheets,
  // Read where they are asked for.
  get loosening() {
    return loosening();
  },
  get facts() {
    return facts();
  },
  policies: Object.entries(plainPolicies).map(([id, read]) => ({
    id,
    read,
    examples: () => policyExamples()[id] ?? {},
    text: () => textOf(id),
  })),
};

async function textOf(id: string): Promise<string> {
  const { shippedPolicies } = await import("./generated/policies.ts");
  return shippedPolicies.find((one) => one.id === id)?.text ?? "";
}
