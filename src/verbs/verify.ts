import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Value } from "../domain/document.ts";
import { ReviewError } from "../domain/review-error.ts";
import { type Claims, claimsOf } from "../release/claims.ts";
import { firstDifference, isSealed } from "../release/compare-texts.ts";
import { finished, term } from "../render/escape.ts";
import { usage } from "./parse.ts";
import { recompute } from "./recompute.ts";
import { evidenceOption, handedOver } from "./review-options.ts";
import type { ExitStatus, Given, Verb, World } from "./verb.ts";

/** Holds a release verdict against the repository that it was made of. */
export const verify: Verb = {
  name: "verify",
  summary: "Compute a release verdict again from the repository, and compare it byte by byte.",
  operands: "FILE [DIR]",
  most: 2,
  options: {
    artifact: { value: "FILE", repeats: true, description: "A released file that the verdict names; may be repeated." },
    evidence: evidenceOption,
  },
  notes: [
    "Exit status: 0 verified, 1 not the same, 2 cannot be told. A verdict that blocks is verified like any other.",
  ],
  async run(given, world) {
    const [file, folder = "."] = given.operands;
    if (file === undefined) throw usage(verify, "`verify` needs the file of a release verdict.");
    const filed = readFiled(file, world);
    const [status, words] = await verdictOn(filed, { given, folder: resolve(world.folder, folder), world });
    world.print(`${finished(term`${words}`)}\n`);
    return status;
  },
};

function readFiled(file: string, world: World): Uint8Array {
  try {
    return readFileSync(resolve(world.folder, file));
  } catch (cause) {
    throw new ReviewError("unreadable", `${file} cannot be read.`, "Name the file of a release verdict.", { cause });
  }
}

interface At {
  readonly given: Given;
  readonly folder: string;
  readonly world: World;
}

type Answer = readonly [ExitStatus, string];

const differs = (words: string): Answer => [1, `Not the same: ${words}.`];

async function verdictOn(bytes: Uint8Array, at: At): Promise<Answer> {
  const filed = parsed(bytes);
  if (filed === null) return differs("the file is no JSON, so the gate did not write it as it stands");
  const sealed = isSealed(filed.value);
  const claims = claimsOf(filed.value);
  if (claims === null && sealed) throw unknownKind();
  try {
    if (claims === null) throw unknownKind();
    return compared(claims, filed, await computed(claims, at));
  } catch (error) {
    // What was changed by hand may name what is not there: that is an answer too.
    if (error instanceof ReviewError && !sealed)
      return differs(
        `the file was changed after it was written, and what it names now cannot be read (${error.message})`,
      );
    throw error;
  }
}

interface Filed {
  readonly text: string;
  readonly value: Value;
}

function parsed(bytes: Uint8Array): Filed | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, value: JSON.parse(text) };
  } catch {
    return null;
  }
}

async function computed(claims: Claims, { given, folder, world }: At): Promise<string> {
  const { version } = world.product.tool;
  if (claims.tool !== version)
    throw new ReviewError(
      "unsupported",
      `The verdict was made by version ${claims.tool} of the gate; this is ${version}.`,
      "Run that version: another one may judge otherwise.",
    );
  const [artifacts, evidence] = [given.texts("artifact"), await handedOver(given, world)];
  return recompute(claims, { folder, artifacts, evidence }, world);
}

function compared({ commit, today }: Claims, filed: Filed, computed: string): Answer {
  if (computed === filed.text) {
    const { outcome } = JSON.parse(computed).predicate.verdict;
    return [
      0,
      `Verified: ${outcome} for commit ${commit.slice(0, 12)} on ${today}, byte by byte what the repository gives.`,
    ];
  }
  const difference = firstDifference(JSON.parse(computed), filed.value);
  return differs(difference ?? "the file says the same in other bytes, which the gate did not write");
}

const unknownKind = (): ReviewError =>
  new ReviewError(
    "unsupported",
    "The file is no release verdict of a kind that this version knows.",
    "Name what `check --gate release --release-verdict FILE` or the Action wrote.",
  );
