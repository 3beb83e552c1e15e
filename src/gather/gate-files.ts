import type { Document } from "../domain/document.ts";
import type { Fault } from "../domain/integrity.ts";
import type { Policy } from "../domain/policy.ts";
import type { FileEntry, Repository } from "../domain/ports.ts";
import { baseName, folderOf } from "../domain/repository-path.ts";
import type { GateFile, GatePlace } from "../domain/rule-book.ts";
import type { RecordedFault } from "../domain/snapshot.ts";
import { resolveCriteria } from "../read/criteria.ts";
import { readCriteria } from "../read/criteria-source.ts";
import { readDocument } from "../read/document.ts";
import { type WholeReading, withSuggestions } from "../read/suggestion.ts";
import { readText } from "../read/text.ts";
import { readWaivers } from "../read/waivers.ts";
import { gatherFault, recordFaults } from "./faults.ts";
import type { FileIndex } from "./named-files.ts";

export const gateFolder = ".github/ai-risk-gate";

export type GateSchema = GateFile["schema"];

/** Says what is wrong with gate files of a kind beyond their syntax; the reader of a kind is loaded when it is needed. */
export type GateReader = (schema: GateSchema) => Promise<(document: Document) => readonly Fault[]>;

const schemas: Readonly<Record<string, GateSchema>> = {
  "config.yml": "config",
  "criteria.yml": "criteria",
  "people.yml": "people",
  "waivers.yml": "waivers",
};

/** What a path under the gate's folder is; `null` where the gate does not read it. */
export function gateSchemaOf(path: string): GateSchema | null {
  if (folderOf(path) === `${gateFolder}/policies`) return /\.ya?ml$/.test(path) ? "policy" : null;
  const name = baseName(path);
  return folderOf(path) === gateFolder && Object.hasOwn(schemas, name) ? (schemas[name] ?? null) : null;
}

/** Whether a path is in a folder beside the policies, where the samples of their examples stand. */
export const isOfSample = (path: string): boolean =>
  path.startsWith(`${gateFolder}/policies/`) && path.split("/").length > 4;

export interface GateFiles {
  readonly paths: readonly string[];
  /** What stands at these paths and at the workflow's, as it lies there. */
  readonly contents: ReadonlyMap<string, Uint8Array>;
  readonly files: readonly GateFile[];
  readonly faults: readonly RecordedFault[];
}

/** How gate files are read, and those that stand elsewhere: they steer the gate as much as the others. */
export interface GateReading {
  readonly read: GateReader;
  readonly elsewhere: readonly GatePlace[];
  /** Path of the workflow that runs the gate; `null` outside of one. */
  readonly workflow: string | null;
}

/** The policies that a repository keeps outside the gate's folder. */
export const policiesElsewhere = (policies: readonly Policy[]): readonly GatePlace[] =>
  policies.flatMap(({ source }) =>
    source === "shipped" || gateSchemaOf(source) !== null ? [] : [{ path: source, schema: "policy" }],
  );

/** Reads the files that steer the gate; one that looks like one of them and is not read is told of, not passed over. */
export async function readGateFiles(
  repository: Repository,
  index: FileIndex,
  { read, elsewhere, workflow }: GateReading,
): Promise<GateFiles> {
  const found = index.all.filter(({ path }) => path.startsWith(`${gateFolder}/`));
  const others = new Map(elsewhere.map(({ path, schema }) => [path, schema]));
  const known = [
    ...found.filter(({ path }) => gateSchemaOf(path) !== null),
    ...index.all.filter(({ path }) => others.has(path)),
  ];
  const besides = workflow === null ? [] : [workflow];
  const contents = await repository.read([
    ...known.filter(({ kind }) => kind === "blob").map(({ path }) => path),
    ...besides,
  ]);
  const faults: RecordedFault[] = found
    .filter(
      ({ path }) =>
        gateSchemaOf(path) === null && !others.has(path) && !isOfSample(path) && /\.(?:ya?ml|json)$/i.test(path),
    )
    .map(strayFile);
  return readFiles(known, { contents, others, read, faults });
}

interface Reading {
  readonly contents: ReadonlyMap<string, Uint8Array>;
  readonly others: ReadonlyMap<string, GateSchema>;
  readonly read: GateReader;
  readonly faults: RecordedFault[];
}

async function readFiles(known: readonly FileEntry[], { contents, others, read, faults }: Reading): Promise<GateFiles> {
  const files: GateFile[] = [];
  for (const { path } of known) {
    const bytes = contents.get(path);
    if (bytes === undefined) {
      const message = `${path} is no regular file; links are not followed.`;
      faults.push(
        gatherFault("refused-path", { path, guarded: true, message, fix: "Put the file itself at this path." }),
      );
      continue;
    }
    const schema = gateSchemaOf(path) ?? others.get(path) ?? "policy";
    const { document, faults: met } = readOne(path, bytes, await read(schema));
    faults.push(...recordFaults(met, path, true));
    if (document === null) continue;
    files.push({ document, schema, ...contentOf(document, schema) });
  }
  return { paths: known.map(({ path }) => path), contents, files, faults };
}

/** What a file of criteria or of waivers comes to; of others nobody asks. */
function contentOf(document: Document, schema: GateSchema): Pick<GateFile, "criteria" | "waivers"> {
  if (schema === "waivers") return { waivers: readWaivers(document).value ?? [] };
  const criteria = schema === "criteria" ? readCriteria(document).value : null;
  return criteria === null ? {} : { criteria: resolveCriteria(criteria) };
}

function readOne(path: string, bytes: Uint8Array, faultsIn: (document: Document) => readonly Fault[]): WholeReading {
  const text = readText(path, bytes);
  if (text.value === null) return { document: null, faults: text.faults };
  const read = (one: string): WholeReading => {
    const { value: document, faults } = readDocument(path, one);
    return { document, faults: document === null ? faults : [...faults, ...faultsIn(document)] };
  };
  const whole = read(text.value);
  return { document: whole.document, faults: withSuggestions(text.value, whole, read) };
}

const strayFile = ({ path }: { path: string }): RecordedFault =>
  gatherFault("unread-format", {
    path,
    guarded: true,
    message: `${path} is not read by the gate.`,
    fix: `The gate reads ${Object.keys(schemas).join(", ")} and policies/*.yml or *.yaml in ${gateFolder}/. Rename the file, or move it elsewhere.`,
  });
