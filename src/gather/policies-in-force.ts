import { digestOfValue } from "../domain/digest.ts";
import type { Document } from "../domain/document.ts";
import type { Reading } from "../domain/integrity.ts";
import type { Policy } from "../domain/policy.ts";
import type { ReviewError } from "../domain/review-error.ts";
import type { PolicySettings } from "../floor/policy.ts";
import type { PolicyUse } from "../read/config.ts";
import { boundPolicy } from "../read/plain-policy.ts";
import type { GivenToPolicy } from "../read/policy.ts";
import type { Names } from "./find-file.ts";
import { type FoundPolicy, findPolicy, shippedPolicy, shippedText } from "./find-policy.ts";
import type { Product } from "./product.ts";
import { placedError, required } from "./required.ts";

/** A policy as the configuration names it, or one given as a document. */
export type NamedPolicy = PolicyUse | { readonly file: Document };

/** A policy in force, and its text for whoever changes more of it. */
export interface HeldPolicy {
  readonly policy: Policy;
  text(): Promise<FoundPolicy>;
}

/** Reads every policy that is named; a name that leads to none, or a policy named twice, is no verdict. */
export async function policiesInForce(
  uses: readonly NamedPolicy[],
  names: Names,
  product: Product,
): Promise<readonly HeldPolicy[]> {
  const held: HeldPolicy[] = [];
  for (const use of uses) {
    const one = "file" in use ? await readGiven(use.file, product) : await readUse(use, names, product);
    const { id } = one.policy;
    if (id === "integrity") throw named(use, `The policy id \`${id}\` is the name of the built-in policy.`);
    if (held.some(({ policy }) => policy.id === id)) throw named(use, `The policy id \`${id}\` is named twice.`);
    held.push(one);
  }
  return held;
}

/** No verdict because of the name of a policy. */
export const named = (use: NamedPolicy, message: string): ReviewError =>
  placedError("bad-policy", {
    message,
    fix: "Give each policy its own id, and name it once.",
    at: "file" in use ? null : (use.locate?.([]) ?? null),
  });

async function readGiven(document: Document, { facts }: Product): Promise<HeldPolicy> {
  const found = { source: document.path, document, digest: digestOfValue(document.value) };
  const given = { source: found.source, digest: found.digest, facts };
  return { policy: required(await readLate(document, given), "bad-policy"), text: async () => found };
}

/** The reader of policies is loaded where a policy has to be read: the shipped ones have been. */
async function readLate(document: Document, given: GivenToPolicy): Promise<Reading<Policy>> {
  const { readPolicy } = await import("../read/policy.ts");
  return readPolicy(document, given);
}

async function readUse(use: PolicyUse, names: Names, product: Product): Promise<HeldPolicy> {
  const plain = isPlain(use);
  const shipped = shippedPolicy(use, product);
  if (shipped !== undefined && plain && use.sha256 === null)
    return { policy: await boundPolicy(shipped.read(), shipped.examples), text: () => shippedText(shipped) };
  const found = await findPolicy(use, names, product);
  return { policy: await policyWith(found, { ...use, plain }, product), text: async () => found };
}

/** Whether a use changes nothing. */
export const isPlain = ({ parameters, levels, enforceFrom }: PolicyUse): boolean =>
  Object.keys({ ...parameters, ...levels }).length === 0 && enforceFrom === null;

type Settled = PolicySettings & Pick<PolicyUse, "locate"> & { readonly plain?: boolean };

/** A policy's text, read with what a configuration changes. */
export async function policyWith(found: FoundPolicy, settled: Settled, { facts }: Product): Promise<Policy> {
  const { parameters, levels, enforceFrom, locate, plain = false } = settled;
  const given = {
    source: found.source,
    digest: plain ? found.digest : digestOfValue({ digest: found.digest, parameters, levels, enforceFrom }),
    facts,
    parameters,
    levels,
    enforceFrom,
    ...(locate === null ? {} : { locate }),
  };
  return required(await readLate(found.document, given), "bad-policy");
}
