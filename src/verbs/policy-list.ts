import { resolve } from "node:path";
import { openFolder } from "../adapters/folder.ts";
import { digestOf } from "../domain/digest.ts";
import { isList, valueAt } from "../domain/document.ts";
import type { Policy } from "../domain/policy.ts";
import { gatherRules } from "../gather/rule-book.ts";
import { readDocumentBytes } from "../read/document.ts";
import { jsonText } from "../render/json.ts";
import { type ListedPolicy, renderPolicies } from "../render/policy.ts";
import { policyPaths } from "./own-policies.ts";
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
    const listed = await listedIn(given.operands[0] ?? ".", given, world);
    world.print(format === "json" ? policiesJson(listed) : renderPolicies(listed, world.terminal));
    return 0;
  },
};

/** The policies of a folder: those in force, those that nothing names, and what else ships. */
export async function listedIn(folder: string, given: Given, world: World): Promise<readonly ListedPolicy[]> {
  const inForce = await policiesIn(folder, given, world);
  const forgotten = await forgottenIn(folder, inForce, world);
  const others = shippedIds(world).filter((id) => !inForce.some((policy) => policy.id === id));
  const shipped = others.flatMap((id) => shippedPolicy(id, world)?.policy ?? []);
  return [
    ...inForce.map((policy) => ({ ...listing(policy), inForce: true })),
    ...forgotten.map((one) => ({ ...one, inForce: false })),
    ...shipped.map((policy) => ({ ...listing(policy), inForce: false })),
  ];
}

export const policiesJson = (policies: readonly ListedPolicy[]): string => jsonText({ version: 1, policies });

type Listing = Omit<ListedPolicy, "inForce">;

const listing = ({ id, title, source, digest, rules }: Policy): Listing => ({
  id,
  title,
  rules: rules.length,
  source,
  digest,
});

/** Policies that stand in a folder and are not in force, because nothing names them; read as far as they can be. */
async function forgottenIn(folder: string, inForce: readonly Policy[], world: World): Promise<readonly Listing[]> {
  const repository = await openFolder(resolve(world.folder, folder));
  const paths = (await policyPaths(repository)).filter((path) => !inForce.some(({ source }) => source === path));
  const files = await repository.read(paths);
  return paths.flatMap((path) => {
    const bytes = files.get(path);
    if (bytes === undefined) return [];
    const { value } = readDocumentBytes(path, bytes);
    const text = (key: string) => valueAt(value?.value, [key]);
    const [id, title, rules] = [text("id"), text("title"), text("rules")];
    return [
      {
        id: typeof id === "string" ? id : path,
        title: typeof title === "string" ? title : "",
        rules: isList(rules) ? rules.length : 0,
        source: path,
        digest: digestOf(bytes),
      },
    ];
  });
}

/** The policies that a folder's own configuration puts in force. */
export async function policiesIn(folder: string, given: Given, world: World): Promise<readonly Policy[]> {
  const repository = await openFolder(resolve(world.folder, folder));
  const config = fileGiven("config", given, world);
  const asked = { repository, source: "head", config, policies: null, remote: world.remote } as const;
  const { policies } = await gatherRules(asked, world.product);
  return policies;
}
