import type { Document, Value } from "../domain/document.ts";
import type { RemoteFiles, Repository } from "../domain/ports.ts";
import type { ReviewError, ReviewErrorCode } from "../domain/review-error.ts";
import { configWith, type GateFile, type GatePlace, type RuleBook } from "../domain/rule-book.ts";
import type { RecordedFault } from "../domain/snapshot.ts";
import { type ConfigFile, defaultConfig, policyNamed, readConfig } from "../read/config.ts";
import { readDocumentBytes } from "../read/document.ts";
import { readPeople } from "../read/people.ts";
import { readWaivers } from "../read/waivers.ts";
import { readFloors } from "./floors.ts";
import { type GateSchema, policiesElsewhere, readGateFiles } from "./gate-files.ts";
import { type FloorLayer, layerOf } from "./layer.ts";
import { indexFiles } from "./named-files.ts";
import type { NamedPolicy } from "./policies-in-force.ts";
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
  /** The way to files of other repositories; without one a configuration that names any is no verdict. */
  readonly remote?: RemoteFiles | null;
}

/** Everything a review is judged by. Whatever is wrong here is no verdict: rules are never applied in part. */
export async function gatherRules(asked: RulesAsked, product: Product): Promise<RuleBook> {
  const { rules, configured, written, unread } = await steeringOf(asked);
  const given = asked.config !== null || asked.policies?.how === "instead";
  const source = given ? "given" : rules.gateFiles.length > 0 ? asked.source : "shipped";
  const { repository, remote = null } = asked;
  const names = { repository, remote, within: null };
  const root = written === null || asked.config !== null ? [] : [written.path];
  const extended = await readFloors(configured.extends, names, { product, sources: root });
  const uses = usesOf(asked, configured, extended);
  const layer = await layerOf({ configured, written, uses, extended, names, product });
  if (layer.policies.length === 0) throw noPolicies(written);
  const policies = layer.policies.map(({ policy }) => policy);
  const elsewhere = [...layer.elsewhere, ...(given ? [] : policiesElsewhere(policies))];
  refuse(
    unread.filter(({ path }) => !elsewhere.some((one) => one.path === path)),
    "bad-config",
  );
  const { floors, looser } = layer;
  const held = { config: configWith(layer.stated), extended: layer.extended, floors, looser, elsewhere };
  const book = { ...rules, ...held, source, policies } as const;
  if (repository === null || elsewhere.length === 0) return book;
  return { ...book, gateFiles: (await gateFilesOf(repository, elsewhere)).files };
}

/** What steers a review beside its policies, and the configuration that names them. */
export interface Steering {
  readonly rules: Omit<RuleBook, "source" | "policies">;
  readonly configured: ConfigFile;
  /** The configuration as it is written; `null` where there is none. */
  readonly written: Document | null;
}

/** Reads the files that steer a review, its policies aside. It is for samples, which extend nothing. */
export async function gatherSteering(asked: Pick<RulesAsked, "repository" | "config">): Promise<Steering> {
  const { unread, ...steering } = await steeringOf(asked);
  refuse(unread, "bad-config");
  const [first] = steering.configured.extends;
  if (first === undefined) return steering;
  const message = `The configuration of a sample extends \`${first.name}\`.`;
  throw placedError("bad-config", { message, fix: "Take `extends` out: a sample stands alone.", at: first.at });
}

interface WholeSteering extends Steering {
  /** Files of the gate's folder that are not read, unless what is extended names them. */
  readonly unread: readonly RecordedFault[];
}

async function steeringOf(asked: Pick<RulesAsked, "repository" | "config">): Promise<WholeSteering> {
  const { repository } = asked;
  const { files, unread } = repository === null ? { files: [], unread: [] } : await gateFilesOf(repository, []);
  const file = (schema: GateSchema): Document | undefined => files.find((one) => one.schema === schema)?.document;
  const written = asked.config === null ? file("config") : parsed(asked.config, "bad-config");
  const configured = written === undefined ? defaultConfig : required(readConfig(written), "bad-config");
  const [people, waivers] = [file("people"), file("waivers")];
  const rules = {
    config: configured.config,
    people: people === undefined ? {} : required(readPeople(people), "bad-people"),
    waivers: waivers === undefined ? [] : required(readWaivers(waivers), "bad-waivers"),
    gateFiles: files,
    criteria: criteriaByPath(files),
    extended: [],
    floors: [],
    looser: [],
    elsewhere: [],
  };
  return { rules, configured, written: written ?? null, unread };
}

interface RuleFiles {
  readonly files: readonly GateFile[];
  readonly unread: readonly RecordedFault[];
}

async function gateFilesOf(repository: Repository, elsewhere: readonly GatePlace[]): Promise<RuleFiles> {
  const index = indexFiles(await repository.list());
  const reading = { read: async () => () => [], elsewhere, workflow: null };
  const { files, faults } = await readGateFiles(repository, index, reading);
  const isUnread = ({ rule }: RecordedFault): boolean => rule === "unread-format";
  refuse(
    faults.filter((fault) => !isUnread(fault)),
    "bad-config",
  );
  return { files, unread: faults.filter(isUnread) };
}

/** The policies that are named; where nobody names any, the shipped one. */
function usesOf(
  { policies }: RulesAsked,
  configured: ConfigFile,
  extended: readonly FloorLayer[],
): readonly NamedPolicy[] {
  const named = (policies?.policies ?? []).map((one) =>
    typeof one === "string" ? policyNamed(one) : { file: parsed(one, "bad-policy") },
  );
  if (policies?.how === "instead") return named;
  const isBrought = !configured.namesPolicies && extended.some((one) => one.policies.length > 0);
  return [...(isBrought ? [] : configured.policies), ...named];
}

const noPolicies = (written: Document | null): ReviewError =>
  placedError("no-policies", {
    message: "No policy is in force, so nothing would be checked.",
    fix: "Name at least one under `policies`, or leave `policies` out for iso-23894.",
    at: written?.locate(["policies"]) ?? null,
  });

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
