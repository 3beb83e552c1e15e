import { digestOfValue } from "../domain/digest.ts";
import { readConfig } from "../read/config.ts";
import { readCriteria } from "../read/criteria-source.ts";
import { readPeople } from "../read/people.ts";
import { readPolicy } from "../read/policy.ts";
import { readWaivers } from "../read/waivers.ts";
import type { GateReader } from "./gate-files.ts";
import type { Product } from "./product.ts";

/** Reads gate files as the rules' side would, for what is wrong with them. */
export const gateReader =
  ({ facts }: Pick<Product, "facts">): GateReader =>
  (schema, document) => {
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
        return readPolicy(document, { source: document.path, digest: digestOfValue(document.value), facts }).faults;
    }
  };
