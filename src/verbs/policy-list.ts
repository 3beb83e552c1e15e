import { resolve } from "node:path";
import { openFolder } from "../adapters/folder.ts";
import type { Policy } from "../domain/policy.ts";
import { gatherRules } from "../gather/rule-book.ts";
import { jsonText } from "../render/json.ts";
import { renderPolicies } from "../render/policy.ts";
import { oneOf } from "./parse.ts";
import { shippedIds, shippedPolicy } from "./policy-files.ts";
import { fileGiven } from "./review-options.ts";
import type { Given, Verb, World } from "./verb.ts";

/** The inventory: what ships, and what the configuration of a folder puts in force. */
export const policyList: Verb = {
  name: "policy list",
  summary: "List the shipped policies and those in force in a directory.",
  operands: "[DIR]",
  most: 1,
  options: {
    config: { value: "FILE", description: "Take the gate's configuration from this file." },
    format: { value: "FORMAT", description: "text or json (default text)." },
  },
  async run(given, world) {
    const format = oneOf(given.text("format") ?? "text", ["text", "json"], "--format");
    const inForce = await policiesIn(given.operands[0] ?? ".", given, world);
    const others = shippedIds(world).filter((id) => !inForce.some((policy) => policy.id === id));
    const shipped = others.flatMap((id) => shippedPolicy(id, world)?.policy ?? []);
    const listed = [
      ...inForce.map((policy) => ({ ...listing(policy), inForce: true })),
      ...shipped.map((policy) => ({ ...listing(policy), inForce: false })),
    ];
    world.print(
      format === "json" ? jsonText({ version: 1, policies: listed }) : renderPolicies(listed, world.terminal),
    );
    return 0;
  },
};

const listing = ({ id, title, source, digest, rules }: Policy) => ({ id, title, rules: rules.length, source, digest });

/** The policies that a folder's own configuration puts in force. */
export async function policiesIn(folder: string, given: Given, world: World): Promise<readonly Policy[]> {
  const repository = await openFolder(resolve(world.folder, folder));
  const config = fileGiven("config", given, world);
  const { policies } = await gatherRules({ repository, source: "head", config, policies: null }, world.product);
  return policies;
}
