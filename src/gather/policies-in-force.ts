import { digestOf, digestOfValue } from "../domain/digest.ts";
import type { Document } from "../domain/document.ts";
import type { Reading } from "../domain/integrity.ts";
import type { Policy } from "../domain/policy.ts";
import type { Repository } from "../domain/ports.ts";
import { resolvePath } from "../domain/repository-path.ts";
import { ReviewError } from "../domain/review-error.ts";
import type { PolicyUse } from "../read/config.ts";
import { readDocumentBytes } from "../read/document.ts";
import { didYouMean } from "../read/nearest.ts";
import { boundPolicy } from "../read/plain-policy.ts";
import type { GivenToPolicy } from "../read/policy.ts";
import { gateFolder } from "./gate-files.ts";
import type { Product, ShippedPolicy } from "./product.ts";
import { placedError, required } from "./required.ts";

/** A policy as the configuration names it, or one given as a document. */
export type NamedPolicy = PolicyUse | { readonly file: Document };

/** Reads every policy that is named; a name that leads to none, or a policy named twice, is no verdict. */
export async function policiesInForce(
  uses: readonly NamedPolicy[],
  repository: Repository | null,
  product: Product,
): Promise<readonly Policy[]> {
  const policies: Policy[] = [];
  for (const use of uses) {
    const policy = "file" in use ? await readGiven(use.file, product) : await readUse(use, repository, product);
    if (policy.id === "integrity") throw named(use, policy.id, "is the name of the built-in policy");
    if (policies.some((one) => one.id === policy.id)) throw named(use, policy.id, "is named twice");
    policies.push(policy);
  }
  return policies;
}

const named = (use: NamedPolicy, id: string, why: string): ReviewError =>
  placedError("bad-policy", {
    message: `The policy id \`${id}\` ${why}.`,
    fix: "Give each policy its own id, and name it once.",
    at: "file" in use ? null : (use.locate?.([]) ?? null),
  });

const readGiven = async (document: Document, { facts }: Product): Promise<Policy> =>
  required(
    await readLate(document, { source: document.path, digest: digestOfValue(document.value), facts }),
    "bad-policy",
  );

/** The reader of policies is loaded where a policy has to be read: the shipped ones have been. */
async function readLate(document: Document, given: GivenToPolicy): Promise<Reading<Policy>> {
  const { readPolicy } = await import("../read/policy.ts");
  return readPolicy(document, given);
}

async function readUse(use: PolicyUse, repository: Repository | null, product: Product): Promise<Policy> {
  const { parameters, levels, enforceFrom, locate } = use;
  const plain = Object.keys({ ...parameters, ...levels }).length === 0 && enforceFrom === null;
  const shipped = shippedPolicy(use, product);
  if (shipped !== undefined && plain) return boundPolicy(shipped.read(), shipped.examples);
  const { source, document, digest } = await findPolicy(use, repository, product);
  const given = {
    source,
    digest: plain ? digest : digestOfValue({ digest, parameters, levels, enforceFrom }),
    facts: product.facts,
    parameters,
    levels,
    enforceFrom,
    ...(locate === null ? {} : { locate }),
  };
  return required(await readLate(document, given), "bad-policy");
}

const shippedPolicy = ({ source }: PolicyUse, { policies }: Product): ShippedPolicy | undefined =>
  source.kind === "shipped" ? policies.find(({ id }) => id === source.id) : undefined;

interface FoundPolicy {
  readonly source: string;
  readonly document: Document;
  readonly digest: string;
}

async function findPolicy(use: PolicyUse, repository: Repository | null, product: Product): Promise<FoundPolicy> {
  const { source, name } = use;
  if (source.kind === "remote")
    throw new ReviewError(
      "unsupported",
      `The policy ${name} is in another repository, which this version does not read.`,
      "Copy it into this repository and name it by path.",
    );
  const shipped = shippedPolicy(use, product);
  if (shipped !== undefined)
    return parsePolicy("shipped", `policies/${name}.yml`, new TextEncoder().encode(await shipped.text()));
  const resolved = source.kind === "path" ? resolvePath("", source.path) : { refused: "is no path" };
  if (repository === null || "refused" in resolved) throw await unknownPolicy(use, repository, product);
  const bytes = (await repository.read([resolved.path])).get(resolved.path);
  if (bytes === undefined) throw await unknownPolicy(use, repository, product);
  return parsePolicy(resolved.path, resolved.path, bytes);
}

/** A name that leads to no policy: where it stands, and what was probably meant. */
export async function unknownPolicy(
  { name, source, locate }: PolicyUse,
  repository: Repository | null,
  { policies }: Pick<Product, "policies">,
): Promise<ReviewError> {
  const ids = policies.map(({ id }) => id);
  const near = repository === null ? null : await policyNear(name, repository);
  const hint = near === null ? didYouMean(name, ids) : `Did you mean \`${near}\`? `;
  const message =
    source.kind === "path" ? `There is no file \`${name}\` to read a policy from.` : `There is no policy \`${name}\`.`;
  const fix = `${hint}Name a shipped one (${ids.join(", ")}) or a file by its path from the repository's root.`;
  return placedError("unknown-policy", { message, fix, at: locate?.([]) ?? null });
}

/** The file that a name means which was written from the gate's folder, or as an id. */
async function policyNear(name: string, repository: Repository): Promise<string | null> {
  const file = /\.ya?ml$/.test(name) ? name : `${name}.yml`;
  const bare = file.replace(/^(?:\.?\/)+/, "");
  const paths = [`${gateFolder}/${bare}`, `${gateFolder}/policies/${bare}`];
  const there = await repository.read(paths);
  return paths.find((path) => there.has(path)) ?? null;
}

function parsePolicy(source: string, path: string, bytes: Uint8Array): FoundPolicy {
  const document = required(readDocumentBytes(path, bytes), "bad-policy");
  return { source, document, digest: digestOf(bytes) };
}
