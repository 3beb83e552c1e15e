import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { type Edit, edited } from "./edit.ts";
import { type Files, fixture, type SystemName, systemFiles, systems } from "./files.ts";
import type { PlannedCommit } from "./imported.ts";

/** A pull request as people open it any day. */
export interface Ordinary {
  readonly title: string;
  readonly who: string;
  readonly system: SystemName;
  readonly edits?: readonly Edit[];
  readonly "approved-by"?: readonly string[];
  /** What others merged meanwhile. */
  readonly main?: readonly Edit[];
  readonly "merges-main"?: true;
  /** Titles of pull requests that were merged before. */
  readonly on?: readonly string[];
  /** Takes back what was merged before. */
  readonly reverts?: true;
  /** Begins where there is neither a manifest nor a gate file. */
  readonly adopts?: true;
}

export interface OrdinaryFile {
  readonly today: string;
  readonly "pull-requests": readonly Ordinary[];
}

const keys = ["title", "who", "system", "edits", "approved-by", "main", "merges-main", "on", "reverts", "adopts"];

export function ordinary(): OrdinaryFile {
  const file = parse(readFileSync(fixture("ordinary.yml"), "utf8"), { schema: "core" }) as OrdinaryFile;
  for (const one of file["pull-requests"]) {
    const strange = Object.keys(one).filter((key) => !keys.includes(key));
    if (strange.length > 0) throw new Error(`${one.title} has ${strange.join(", ")}.`);
  }
  return file;
}

/** Where a pull request stands in a plan: its head, and where main stands. */
export interface PlannedRequest {
  readonly head: number;
  readonly tip: number;
}

/** Adds the commits of one pull request to a plan, with a main of its own. */
export function addTo(plan: PlannedCommit[], request: Ordinary, all: readonly Ordinary[]): PlannedRequest {
  const { system, title, on = [], main = [], edits = [] } = request;
  const manifest = systems[system];
  const apply = (files: Files, list: readonly Edit[]): Files =>
    list.reduce((changed, edit) => edited(changed, edit, manifest), files);
  const branch = (name: string): string => `${name}-${all.indexOf(request)}`;
  const commit = (one: Omit<PlannedCommit, "parents">, ...parents: readonly number[]): number =>
    plan.push({ ...one, parents }) - 1;
  const start = request.adopts ? withoutGate(systemFiles(system)) : systemFiles(system);
  const first = commit({ branch: branch("main"), day: "2026-11-10", message: "What stands", files: start });
  const before = on.flatMap((name) => all.find((one) => one.title === name)?.edits ?? missing(name));
  const merged = apply(start, before);
  const base =
    on.length === 0
      ? first
      : commit({ branch: branch("main"), day: "2026-11-16", message: on.join(), files: merged }, first);
  const ahead = apply(merged, main);
  const tip =
    main.length === 0
      ? base
      : commit({ branch: branch("main"), day: "2026-11-18", message: "Meanwhile", files: ahead }, base);
  const proposed = { branch: branch("proposed"), day: "2026-11-20", message: title };
  const head = commit({ ...proposed, files: request.reverts ? start : apply(merged, edits) }, base);
  if (request["merges-main"] === undefined) return { head, tip };
  return { head: commit({ ...proposed, message: "Merge main", files: apply(ahead, edits) }, head, tip), tip };
}

function missing(name: string): never {
  throw new Error(`No pull request here is called ${name}.`);
}

const withoutGate = (files: Files): Files =>
  new Map([...files].filter(([path]) => !path.startsWith(".github/") && !path.endsWith("ai-risk.yml")));
