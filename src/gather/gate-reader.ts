import { digestOfValue } from "../domain/digest.ts";
import { readConfig } from "../read/config.ts";
import { readCriteria } from "../read/criteria-source.ts";
import { readPeople } from "../read/people.ts";
import { readWaivers } from "../read/waivers.ts";
import type { GateReader } from "./gate-files.ts";
import type { Product } from "./product.ts";

/** Reads gate files as the rules' side would, for what is wrong with them. */
export const gateReader =
  (product: Pick<Product, "facts">): GateReader =>
  async (schema) => {
    switch (schema) {
      case "config":
        return (document) => readConfig(document).faults;
      case "people":
        return (document) => readPeople(document).faults;
      case "waivers":
        return (document) => readWaivers(document).faults;
      case "criteria":
        return (document) => readCriteria(document).faults;
      case "policy":
        return policyReader(product);
    }
  };

/** What is large is loaded where a policy is to be read. */
async function policyReader({ facts }: Pick<Product, "facts">): ReturnType<GateReader> {
  const { readPolicy } = await import("../read/policy.ts");
  return (document) =>
    readPolicy(document, { source: document.path, digest: digestOfValue(document.value), facts }).faults;
}
