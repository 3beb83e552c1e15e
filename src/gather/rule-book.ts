import type { Document, Value } from "../domain/document.ts";
import type { Policy } from "../domain/policy.ts";
import type { Repository } from "../domain/ports.ts";
import { ReviewError, type ReviewErrorCode } from "../domain/review-error.ts";
import type { GateFile, RuleBook } from "../domain/rule-book.ts";
import { type ConfigFile, defaultConfig, policyNamed, readConfig } from "../read/config.ts";
import { readDocumentBytes } from "../read/document.ts";
import { readPeople } from "../read/people.ts";
import { readWaivers } from "../read/waivers.ts";
import { type GateSchema, policiesElsewhere, readGateFiles } from "./gate-files.ts";
import { indexFiles } from "./named-files.ts";
import { policiesInForce } from "./policies-in-force.ts";
import type { Product } from "./product.ts";
import { placedError, refuse, required } from "./required.ts";

/** A file given by option, as bytes. */
export interface NamedText {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Where the rules come from. */
export interface RulesAsked {
  /** The files of the rules' side; `null` for the shipped defaults alone. */
  readonly repository: Repository | null;
  readonly source: "base" | "head";
  readonly config: NamedText | null;
  /** Policies by option: instead of the configured ones, or besides them. */
  readonly policies: { readonly policies: readonly (string | NamedText)[]; readonly how: "instead" | "besides" } | null;
}

/** Everything a review is judged by. Whatever is wrong here is no verdict: rules are never applied in part. */
export async function gatherRules(asked: RulesAsked, product: Product): Promise<RuleBook> {
  const steering = await gatherSteering(asked);
  const { rules } = steering;
  const named = asked.config !== null || asked.policies?.how === "instead";
  const own = rules.gateFiles.length > 0 ? asked.source : "shipped";
  const book: RuleBook = {
    ...rules,
    source: named ? "given" : own,
    policies: await policiesOf(asked, steering, product),
  };
  const elsewhere = policiesElsewhere(book);
  if (asked.repository === null || elsewhere.length === 0) return book;
  return { ...book, gateFiles: await gateFilesOf(asked.repository, elsewhere) };
}

/** What steers a review beside its policies, and the configuration that names them. */
export interface Steering {
  readonly rules: Omit<RuleBook, "source" | "policies">;
  readonly configured: ConfigFile;
  /** The configuration as it is written; `null` where there is none. */
  readonly written: Document | null;
}

/** Reads the files that steer a review, its policies aside. */
export async function gatherSteering(asked: Pick<RulesAsked, "repository" | "config">): Promise<Steering> {
  const files = asked.repository === null ? [] : await gateFilesOf(asked.repository, []);
  const file = (schema: GateSchema): Document | undefined => files.find((one) => one.schema === schema)?.document;
  const written = asked.config === null ? file("config") : parsed(asked.config, "bad-config");
  const configured = configOf(written);
  const [people, waivers] = [file("people"), file("waivers")];
  const rules = {
    config: configured.config,
    people: people === undefined ? {} : required(readPeople(people), "bad-people"),
    waivers: waivers === undefined ? [] : required(readWaivers(waivers), "bad-waivers"),
    gateFiles: files,
    criteria: criteriaByPath(files),
  };
  return { rules, configured, written: written ?? null };
}

async function gateFilesOf(repository: Repository, policies: readonly string[]): Promise<readonly GateFile[]> {
  const index = indexFiles(await repository.list());
  const { files, faults } = await readGateFiles(repository, index, {
    read: async () => () => [],
    policies,
    workflow: null,
  });
  refuse(faults, "bad-config");
  return files;
}

async function policiesOf(
  asked: RulesAsked,
  { configured, written }: Steering,
  product: Product,
): Promise<readonly Policy[]> {
  const named = (asked.policies?.policies ?? []).map((one) =>
    typeof one === "string" ? policyNamed(one) : { file: parsed(one, "bad-policy") },
  );
  const uses = asked.policies?.how === "instead" ? named : [...configured.policies, ...named];
  if (uses.length > 0) return policiesInForce(uses, asked.repository, product);
  throw placedError("no-policies", {
    message: "No policy is in force, so nothing would be checked.",
    fix: "Name at least one under `policies`, or leave `policies` out for iso-23894.",
    at: written?.locate(["policies"]) ?? null,
  });
}

function configOf(document: Document | undefined): ConfigFile {
  const config = document === undefined ? defaultConfig : required(readConfig(document), "bad-config");
  if (config.extends.length === 0) return config;
  throw new ReviewError(
    "unsupported",
    `The config extends ${config.extends.join(", ")}, which this version does not read.`,
    "Take `extends` out, or copy the policies into the repository and name them by path.",
  );
}

/** The criteria that manifests may name, under either way of writing a path from the root. */
function criteriaByPath(files: readonly GateFile[]): ReadonlyMap<string, Value> {
  const criteria = files.filter(({ schema }) => schema === "criteria");
  return new Map(
    criteria.flatMap(
      ({ document: { path, value } }) =>
        [
          [path, value],
          [`/${path}`, value],
        ] as const,
    ),
  );
}

function parsed({ path, bytes }: NamedText, code: ReviewErrorCode): Document {
  return required(readDocumentBytes(path, bytes), code);
}
