import { digestOfValue } from "../domain/digest.ts";
import type { Document } from "../domain/document.ts";
import type { Fault } from "../domain/integrity.ts";
import { readConfig } from "../read/config.ts";
import { readCriteria } from "../read/criteria-source.ts";
import { readPeople } from "../read/people.ts";
import { readWaivers } from "../read/waivers.ts";
import type { GateReader } from "./gate-files.ts";
import type { Product } from "./product.ts";

/** Reads gate files as the rules' side would, for what is wrong with them. */
export const gateReader =
  (product: Pick<Product, "facts">): GateReader =>
  async (schema, document) => {
    switch (schema) {
      case "config":
        return readConfig(document).faults;
      case "people":
        return readPeople(document).faults;
      case "waivers":
        return readWaivers(document).faults;
      case "criteria":
        return readCriteria(document).faults;
      case "policy":
        return policyFaults(document, product);
    }
  };

/** What is large is loaded where a policy is to be read. */
async function policyFaults(document: Document, { facts }: Pick<Product, "facts">): Promise<readonly Fault[]> {
  const { readPolicy } = await import("../read/policy.ts");
  return readPolicy(document, { source: document.path, digest: digestOfValue(document.value), facts }).faults;
}
