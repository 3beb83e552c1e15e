import { openFolder } from "../adapters/folder.ts";
import type { Repository } from "../domain/ports.ts";
import { unknownPolicy } from "../gather/find-policy.ts";
import { gateFolder, gateSchemaOf } from "../gather/gate-files.ts";
import { required } from "../gather/required.ts";
import { type PolicyUse, readConfig } from "../read/config.ts";
import { readDocumentBytes } from "../read/document.ts";
import { type PolicyText, policyText, shippedIds } from "./policy-files.ts";
import type { World } from "./verb.ts";

/** The text of a policy, and what the configuration changes of it; `null` where none names it. */
export interface UsedPolicy {
  readonly text: PolicyText;
  readonly use: PolicyUse | null;
  /** Whether it stands in the repository's folder of policies, and no configuration names it. */
  readonly forgotten: boolean;
}

/** What is said where a folder has no policy of its own: most often somebody stands in the wrong one. */
export const noOwnPolicies = ({ folder }: World): string =>
  `No policies here: ${folder} has no ${gateFolder}/policies/*.yml or *.yaml, and no ${gateFolder}/config.yml that names one. ` +
  "Go to the root of the repository, or name a file or the id of a shipped policy such as `iso-23894`.";

/** The policies that words name; without words, those of the repository: all in its folder, and all its config names. */
export const askedPolicies = async (words: readonly string[], world: World): Promise<readonly UsedPolicy[]> =>
  words.length === 0
    ? ownPolicies(world)
    : Promise.all(words.map(async (word) => ({ text: await policyText(word, world), use: null, forgotten: false })));

async function ownPolicies(world: World): Promise<readonly UsedPolicy[]> {
  const repository = await openFolder(world.folder);
  const config = `${gateFolder}/config.yml`;
  const bytes = (await repository.read([config])).get(config);
  const uses = bytes === undefined ? [] : usesIn(config, bytes, shippedIds(world));
  const used = uses.map(async (use) => ({ use, text: await usedText(use, repository, world), forgotten: false }));
  const others = (await policyPaths(repository)).filter((path) => !uses.some((use) => wordFor(use) === path));
  const forgotten = others.map(async (path) => ({ use: null, text: await policyText(path, world), forgotten: true }));
  const all = await Promise.all([...used, ...forgotten]);
  return [...all.filter(isOwn), ...all.filter((one) => !isOwn(one))];
}

const isOwn = ({ text }: UsedPolicy): boolean => text.folder !== null;

/** Every file in the repository's folder of policies. */
export const policyPaths = async (repository: Repository): Promise<readonly string[]> =>
  (await repository.list())
    .filter(({ kind, path }) => kind === "blob" && gateSchemaOf(path) === "policy")
    .map(({ path }) => path);

async function usedText(use: PolicyUse, repository: Repository, world: World): Promise<PolicyText> {
  const word = wordFor(use);
  const there =
    use.source.kind === "path" ? (await repository.read([word])).has(word) : shippedIds(world).includes(word);
  if (!there) throw await unknownPolicy(use, repository, world.product);
  return policyText(word, world);
}

/** What a configuration names that has its text here: what other repositories hold is linted and tested there. */
function usesIn(path: string, bytes: Uint8Array, shipped: readonly string[]): readonly PolicyUse[] {
  const config = required(readConfig(required(readDocumentBytes(path, bytes), "bad-config")), "bad-config");
  const isBrought = ({ source }: PolicyUse): boolean =>
    source.kind === "shipped" && config.extends.length > 0 && !shipped.includes(source.id);
  return config.policies.filter((use) => use.source.kind !== "remote" && !isBrought(use));
}

const wordFor = ({ source }: PolicyUse): string =>
  source.kind === "shipped" ? source.id : source.path.replace(/^\//, "");
