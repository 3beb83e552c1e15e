import { openFolder } from "../adapters/folder.ts";
import type { Repository } from "../domain/ports.ts";
import { ReviewError } from "../domain/review-error.ts";
import { gateFolder, gateSchemaOf } from "../gather/gate-files.ts";
import { unknownPolicy } from "../gather/policies-in-force.ts";
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
  const uses = bytes === undefined ? [] : usesIn(config, bytes);
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

const usesIn = (path: string, bytes: Uint8Array): readonly PolicyUse[] =>
  required(readConfig(required(readDocumentBytes(path, bytes), "bad-config")), "bad-config").policies;

function wordFor({ source, name }: PolicyUse): string {
  if (source.kind === "shipped") return source.id;
  if (source.kind === "path") return source.path.replace(/^\//, "");
  throw new ReviewError(
    "unsupported",
    `The policy ${name} is in another repository, which this version does not read.`,
    "Copy it into this repository and name it by path.",
  );
}
