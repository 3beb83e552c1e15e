import { join } from "node:path";
import { type FindingReader, opaFindings, ourFindings, spectralFindings } from "./findings.ts";
import { today } from "./manifests.ts";
import type { Peer, Peers } from "./peers.ts";
import type { Command } from "./process.ts";
import { regoQuery } from "./rules/rego.ts";
import type { SizeFiles, Workspace } from "./workspace.ts";

export const root = join(import.meta.dirname, "..");
/** The committed bundle of the command line. */
const bundle = join(root, "dist/cli/index.js");

/** How a row of the table is called inside the bench. */
export type ProgramName =
  | "node"
  | "parse"
  | "version"
  | "ours"
  | "oursJson"
  | "oursReport"
  | "oursBase"
  | "oursSixty"
  | "spectral"
  | "ajv"
  | "opa"
  | "opaSixty";

/** One row of the table at one size. */
export interface Program {
  readonly name: ProgramName;
  readonly command: Command;
  /** How to learn what it finds, and what it has to find. */
  readonly proof?: { readonly command: Command; readonly read: FindingReader; readonly expected: readonly string[] };
}

const node = process.execPath;
const parse = 'JSON.parse(require("node:fs").readFileSync(process.argv[1], "utf8"))';
// A verdict is 0 or 1; of what the limits refuse by default, the larger sizes are measured under a raised limit.
const mostByDefault = 20_000;

/** What is measured at a size, in the order of the table; peers that are missing are left out. */
export function programsAt(files: SizeFiles, work: Workspace, peers: Peers): readonly Program[] {
  const bare: Program = { name: "node", command: { file: node, args: ["-e", "0"] } };
  const parsing: Program = { name: "parse", command: { file: node, args: ["-e", parse, files.json] } };
  const starting: Program = { name: "version", command: { file: node, args: [bundle, "--version"] } };
  const own = ownPrograms(files, work);
  return [
    bare,
    parsing,
    starting,
    ...own,
    ...spectralPrograms(files, work, peers),
    ...ajvPrograms(files, peers),
    ...opaPrograms(files, work, peers),
  ];
}

function ownPrograms(files: SizeFiles, work: Workspace): readonly Program[] {
  const limits = files.size > mostByDefault ? ["--config", work.config] : [];
  const check = (folder: string, policy: string, ...more: readonly string[]): Command => ({
    file: node,
    args: [bundle, "check", folder, "--policy", policy, "--today", today, ...limits, ...more],
    statuses: [0, 1],
  });
  const proven = (
    name: ProgramName,
    expected: readonly string[],
    [folder, policy]: readonly [string, string],
  ): Program => ({
    name,
    command: check(folder, policy),
    proof: { command: check(folder, policy, "--format", "json"), read: ourFindings, expected },
  });
  const { ours } = work.twenty;
  const always = [
    proven("ours", files.expected, [files.head, ours]),
    proven("oursJson", files.expected, [files.headJson, ours]),
  ];
  if (files.size > mostByDefault) return always;
  return [
    ...always,
    { name: "oursReport", command: check(files.head, ours, "--format", "json") },
    { name: "oursBase", command: check(files.head, ours, "--base", files.base) },
    proven("oursSixty", files.expectedOfSixty, [files.head, work.sixty.ours]),
  ];
}

const started = (peer: Peer, args: readonly string[], statuses: readonly number[]): Command | null =>
  "missing" in peer ? null : { file: peer.file, args: [...peer.args, ...args], statuses };

function spectralPrograms(files: SizeFiles, work: Workspace, { spectral }: Peers): readonly Program[] {
  const args = ["lint", files.yaml, "--ruleset", work.twenty.spectral, "--format", "json", "--quiet"];
  const command = started(spectral, args, [0, 1]);
  if (command === null) return [];
  return [{ name: "spectral", command, proof: { command, read: spectralFindings, expected: files.expected } }];
}

/** The shape alone, for orientation, and of JSON: it takes a YAML day for something else than text. */
function ajvPrograms(files: SizeFiles, { ajv }: Peers): readonly Program[] {
  const schema = (name: string): string => join(root, "schemas", `${name}.schema.json`);
  const schemas = ["-s", schema("manifest"), "-r", schema("criteria")];
  const options = ["--spec=draft2020", "--strict=false", "-c", "ajv-formats"];
  const command = started(ajv, ["validate", ...schemas, "-d", files.json, ...options], [0]);
  return command === null ? [] : [{ name: "ajv", command: { ...command, folder: import.meta.dirname } }];
}

function opaPrograms(files: SizeFiles, work: Workspace, { opa }: Peers): readonly Program[] {
  const row = (name: ProgramName, rules: string, expected: readonly string[]): readonly Program[] => {
    const args = ["eval", "--format", "json", "--data", rules, "--input", files.yaml, regoQuery];
    const command = started(opa, args, [0]);
    return command === null ? [] : [{ name, command, proof: { command, read: opaFindings, expected } }];
  };
  const ofSixty = files.size === 10_000 ? row("opaSixty", work.sixty.opa, files.expectedOfSixty) : [];
  return [...row("opa", work.twenty.opa, files.expected), ...ofSixty];
}
