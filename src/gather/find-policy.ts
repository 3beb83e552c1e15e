import { digestOf } from "../domain/digest.ts";
import type { Document } from "../domain/document.ts";
import type { Repository } from "../domain/ports.ts";
import type { ReviewError } from "../domain/review-error.ts";
import type { PolicyUse } from "../read/config.ts";
import { readDocumentBytes } from "../read/document.ts";
import { didYouMean } from "../read/nearest.ts";
import { findFile, holdToPin, type Names } from "./find-file.ts";
import { gateFolder } from "./gate-files.ts";
import type { Product, ShippedPolicy } from "./product.ts";
import { placedError, required } from "./required.ts";

/** A policy's text, and where it was found. */
export interface FoundPolicy {
  /** `shipped`, a path, or `owner/repo/path@commit`. */
  readonly source: string;
  readonly document: Document;
  readonly digest: string;
}

export const shippedPolicy = ({ source }: PolicyUse, { policies }: Product): ShippedPolicy | undefined =>
  source.kind === "shipped" ? policies.find(({ id }) => id === source.id) : undefined;

/** The text that a use of a policy names. */
export async function findPolicy(use: PolicyUse, names: Names, product: Product): Promise<FoundPolicy> {
  const { name, source, sha256, locate } = use;
  const shipped = shippedPolicy(use, product);
  const at = locate?.([]) ?? null;
  if (shipped !== undefined) {
    const text = await shippedText(shipped);
    holdToPin({ name, sha256, at, code: "bad-policy" }, text.digest);
    return text;
  }
  const found = await findFile({ name, source, sha256, at, code: "unknown-policy" }, names);
  if (found === null) throw await unknownPolicy(use, names.repository, product);
  return parsePolicy(found.source, found.source, found.content);
}

export const shippedText = async (shipped: ShippedPolicy): Promise<FoundPolicy> =>
  parsePolicy("shipped", `policies/${shipped.id}.yml`, new TextEncoder().encode(await shipped.text()));

function parsePolicy(source: string, path: string, bytes: Uint8Array): FoundPolicy {
  const document = required(readDocumentBytes(path, bytes), "bad-policy");
  return { source, document, digest: digestOf(bytes) };
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
