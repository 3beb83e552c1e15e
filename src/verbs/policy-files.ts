import { readFile } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { openFolder } from "../adapters/folder.ts";
import { digestOf } from "../domain/digest.ts";
import { isList, isMap, valueAt } from "../domain/document.ts";
import type { Policy } from "../domain/policy.ts";
import { resolvePath } from "../domain/repository-path.ts";
import { ReviewError } from "../domain/review-error.ts";
import { readSample, type Sample } from "../examples/sample.ts";
import { placedError, required } from "../gather/required.ts";
import { sampleFiles, shippedPolicies } from "../generated/policies.ts";
import { readDocumentBytes } from "../read/document.ts";
import { didYouMean } from "../read/nearest.ts";
import { readPolicy } from "../read/policy.ts";
import { readText } from "../read/text.ts";
import { writtenPlaces } from "../read/written-place.ts";
import type { ShownRule } from "../render/rule.ts";
import type { World } from "./verb.ts";

/** The text of a policy as it stands. */
export interface PolicyText {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The folder on disk beside which its sample stands; `null` for a shipped one. */
  readonly folder: string | null;
}

/** A policy with the text it was read from. */
export interface PolicyFile {
  readonly policy: Policy;
  readonly path: string;
  readonly text: string;
  /** The folder on disk beside which its sample stands; `null` for a shipped one. */
  readonly folder: string | null;
}

export const isPolicyPath = (word: string): boolean => /[/\\]|\.ya?ml$/.test(word);

function shippedText(id: string): PolicyText | null {
  const shipped = shippedPolicies.find((one) => one.id === id);
  if (shipped === undefined) return null;
  return { path: `policies/${id}.yml`, bytes: new TextEncoder().encode(shipped.text), folder: null };
}

/** A shipped policy by id; `null` where none has it. */
export function shippedPolicy(id: string, world: World): PolicyFile | null {
  const text = shippedText(id);
  return text === null ? null : policyFile(text, world);
}

/** The file of a policy by the word that names it on the command line: the id of a shipped one, or a file. */
export async function policyText(word: string, world: World): Promise<PolicyText> {
  const shipped = isPolicyPath(word) ? null : shippedText(word);
  if (shipped !== null) return shipped;
  if (!isPolicyPath(word)) throw unknownPolicy(word, shippedIds(world));
  const file = resolve(world.folder, word);
  return { path: word, bytes: await bytesOf(file, word), folder: dirname(file) };
}

/** A policy by the word that names it on the command line. */
export const namedPolicy = async (word: string, world: World): Promise<PolicyFile> =>
  policyFile(await policyText(word, world), world);

export const shippedIds = (world: World): readonly string[] => world.product.policies.map(({ id }) => id);

export function unknownPolicy(word: string, known: readonly string[]): ReviewError {
  const hint = didYouMean(word, known);
  return new ReviewError(
    "unknown-policy",
    `There is no policy \`${word}\`.`,
    `${hint}Name one of ${known.join(", ")}, or the file of one.`,
  );
}

async function bytesOf(file: string, written: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    const isFolder = (cause as NodeJS.ErrnoException).code === "EISDIR";
    throw isFolder
      ? new ReviewError("unreadable", `${written} is a folder.`, "Name the policies in it one by one.", { cause })
      : new ReviewError("unreadable", `The policy ${written} cannot be read.`, "Name a file that exists.", { cause });
  }
}

/** Reads a policy strictly; whatever is wrong with it is no verdict. */
export function policyFile({ path, bytes, folder }: PolicyText, world: World): PolicyFile {
  const document = required(readDocumentBytes(path, bytes), "bad-policy");
  const source = folder === null ? "shipped" : path;
  const given = { source, digest: digestOf(bytes), facts: world.product.facts };
  const policy = required(readPolicy(document, given), "bad-policy");
  return { policy, path, text: readText(path, bytes).value ?? "", folder };
}

/** Every rule of a policy with its conditions as written. */
export function shownRules({ policy, path, text }: Omit<PolicyFile, "folder">): readonly ShownRule[] {
  const { value } = readDocumentBytes(path, new TextEncoder().encode(text));
  const listed = valueAt(value?.value, ["rules"]);
  const ids = isList(listed) ? listed.map((rule) => (isMap(rule) ? rule["id"] : undefined)) : [];
  const written = writtenPlaces(text);
  return policy.rules.map((rule) => {
    const at = ["rules", ids.indexOf(rule.id)];
    return { policy: policy.id, rule, when: written([...at, "when"]), require: written([...at, "require"]) };
  });
}

/** The sample of a policy; `null` where it names none. What is wrong with it is told where the policy names it. */
export async function sampleOf(file: PolicyFile): Promise<Sample | null> {
  const { policy, folder, path, text } = file;
  const { sample, id, source } = policy;
  if (sample === null) return null;
  if (folder === null) return readSample(sample, shippedSample(sample));
  const document = readDocumentBytes(path, new TextEncoder().encode(text)).value;
  const at = document?.locate(["sample"]) ?? null;
  const resolved = resolvePath("", sample);
  if ("refused" in resolved || sample.startsWith("/"))
    throw placedError("bad-policy", {
      message: `The sample ${sample} of ${id} is not below the policy's folder.`,
      fix: "Let `sample:` name a folder beside the policy: `samples/lender`.",
      at,
    });
  const repository = await openFolder(resolve(folder, resolved.path)).catch(() => null);
  if (repository === null)
    throw placedError("bad-policy", {
      message: `The sample ${sample} of ${id} is no folder beside ${basename(source)}.`,
      fix: "Let `sample:` name the folder of a manifest with its files.",
      at,
    });
  const files = await repository.list();
  return readSample(
    sample,
    await repository.read(files.filter(({ kind }) => kind === "blob").map((one) => one.path)),
    at,
  );
}

function shippedSample(sample: string): ReadonlyMap<string, Uint8Array> {
  const encoder = new TextEncoder();
  const prefix = `${sample}/`;
  const own = Object.entries(sampleFiles).filter(([path]) => path.startsWith(prefix));
  return new Map(own.map(([path, text]) => [path.slice(prefix.length), encoder.encode(text)]));
}
