import type { Product } from "./gather/product.ts";
import { catalogue } from "./generated/catalogue.ts";
import { facts } from "./generated/facts.ts";
import { loosening } from "./generated/loosening.ts";
import { shippedPolicies } from "./generated/policies.ts";

/** What ships in the bundle, as `npm run generate` wrote it. */
export const product: Product = {
  tool: { name: "ai-risk-gate", version: "0.1.0" },
  catalogue,
  loosening,
  facts,
  policies: shippedPolicies,
};
