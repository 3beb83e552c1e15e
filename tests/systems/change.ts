import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { type Gate, gates } from "../../src/domain/policy.ts";
import { type Edit, edited, type LineEdit, lineNumber, type Place, textAt } from "./edit.ts";
import { type Files, fixture, type SystemName, systemFiles, systemNames, systems } from "./files.ts";
import { rebound } from "./rebound.ts";

/** One line of an example system changed, so that one rule fails. */
export interface Change {
  readonly policy: string;
  readonly rule: string;
  readonly system: SystemName;
  readonly gate: Gate;
  readonly today: string;
  /** The system as it stands, or as it is made ready for the change. */
  readonly before: Files;
  readonly files: Files;
  /** The state before, with what was accepted bound to the state after: what it is compared with. */
  readonly base: Files;
  /** Whether it fails by what changed, so that the state before is what it is compared with. */
  readonly compared: boolean;
  /** The line that is changed, as `FILE:LINE`, with what it was and what it becomes; `null` where it is deleted. */
  readonly place: string;
  readonly was: string;
  readonly becomes: string | null;
  /** The findings that are to come of it, `POLICY/RULE FILE:LINE`: its own, and those that cannot but come along. */
  readonly expected: readonly string[];
  /** Why others cannot but come along; `null` where none does. */
  readonly because: string | null;
  /** How many lines differ from the system as it stands. */
  readonly lines: number;
}

interface WrittenChange extends LineEdit {
  readonly rule: string;
  readonly system: SystemName;
  readonly gate?: Gate;
  readonly today?: string;
  /** What makes the system ready for the change: another stage of its life, say. By itself nothing fails. */
  readonly given?: readonly Edit[];
  readonly compared?: true;
  /** The line at which the finding stands, where it is not the changed one. */
  readonly at?: Place;
  /** The file in which it stands, where it is not the changed one. */
  readonly in?: string;
  readonly with?: { readonly because: string; readonly rules: Readonly<Record<string, Place>> };
}

interface WrittenChanges {
  readonly today: string;
  readonly changes: readonly WrittenChange[];
}

/** The files of each system as they stand. */
export const originals: ReadonlyMap<SystemName, Files> = new Map(systemNames.map((name) => [name, systemFiles(name)]));

/** The changes to each policy's rules, in the order in which they are written. */
export function changes(): readonly Change[] {
  const folder = fixture("systems/changes");
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const { today, changes: written } = parse(readFileSync(`${folder}/${name}`, "utf8"), {
        schema: "core",
      }) as WrittenChanges;
      return written.map((one) => changeOf(one, { policy: name.replace(/\.yml$/, ""), today }));
    });
}

function changeOf(written: WrittenChange, { policy, today }: { policy: string; today: string }): Change {
  const { rule, system, gate = "pull-request", at, with: others } = written;
  assertKnown(written);
  const manifest = systems[system];
  const original: Files = originals.get(system) ?? new Map();
  const before = (written.given ?? []).reduce((changed, edit) => edited(changed, edit, manifest), original);
  const file = written.file ?? manifest;
  const files = edited(before, written, manifest);
  const changed = lineNumber(textAt(before, file).text, written.line);
  const found = (place: Place | undefined, where: string): string =>
    `${where}:${place === undefined ? changed : lineNumber(textAt(files, where).text, place)}`;
  const own = `${policy}/${rule} ${found(at, written.in ?? (at === undefined ? file : manifest))}`;
  const along = Object.entries(others?.rules ?? {}).map(
    ([id, place]) => `${id} ${found(place, written.in ?? manifest)}`,
  );
  return {
    policy,
    rule,
    system,
    gate,
    today: written.today ?? today,
    before: written.given === undefined ? original : rebound(before, manifest),
    files: isAboutDecisions(rule) ? files : rebound(files, manifest),
    base: rebound(before, manifest, files),
    compared: written.compared ?? false,
    place: `${file}:${changed}`,
    was: (typeof written.line === "string" ? written.line : (written.line.at(-1) ?? "")).trim(),
    becomes: written.becomes?.trim() ?? null,
    expected: [own, ...along].sort(),
    because: others?.because ?? null,
    lines: linesApart(textAt(before, file).text, textAt(files, file).text),
  };
}

const isAboutDecisions = (rule: string): boolean => /^(?:acceptance-|plan-approv|risks-accepted-)/.test(rule);

const keys = ["rule", "system", "gate", "today", "file", "line", "becomes", "at", "in", "with", "given", "compared"];

function assertKnown(written: WrittenChange): void {
  const strange = Object.keys(written).filter((key) => !keys.includes(key));
  if (strange.length > 0) throw new Error(`${written.rule} has ${strange.join(", ")}; known here: ${keys.join(", ")}.`);
  if (!systemNames.includes(written.system)) throw new Error(`${written.rule} names no system of ours.`);
  if (written.gate !== undefined && !gates.includes(written.gate)) throw new Error(`${written.rule} names no gate.`);
}

/** How many lines stand between what two texts begin and end with alike, in the longer one. */
function linesApart(before: string, after: string): number {
  const [a, b] = [before.split("\n"), after.split("\n")];
  const start = a.findIndex((line, index) => line !== b[index]);
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return start < 0 ? 0 : Math.max(a.length, b.length) - start - end;
}
