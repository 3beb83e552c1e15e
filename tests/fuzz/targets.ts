import type { Target } from "./target.ts";
import { conditions } from "./targets/conditions.ts";
import { documents } from "./targets/documents.ts";
import { json } from "./targets/json.ts";
import { renderers } from "./targets/renderers.ts";
import { results } from "./targets/results.ts";
import { reviews } from "./targets/reviews.ts";
import { yaml } from "./targets/yaml.ts";

/** All that is fuzzed. */
export const targets: readonly Target[] = [yaml, json, conditions, renderers, documents, results, reviews];

export function targetNamed(name: string): Target {
  const target = targets.find((one) => one.name === name);
  if (target === undefined) throw new Error(`There is no target ${name}; there are ${names}.`);
  return target;
}

const names = targets.map((target) => target.name).join(", ");
