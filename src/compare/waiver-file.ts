import { isList, isMap } from "../domain/document.ts";
import { type Location, startOfFile } from "../domain/location.ts";
import type { GateFile, Waiver } from "../domain/rule-book.ts";
import type { FactPath } from "../domain/subject.ts";
import { same } from "./items.ts";

/** A waiver with the file in which it stands. */
export interface PlacedWaiver {
  readonly waiver: Waiver;
  readonly file: GateFile | undefined;
}

/** The waivers of a side's file. */
export const waiversIn = (gateFiles: readonly GateFile[]): readonly PlacedWaiver[] =>
  gateFiles.flatMap((file) => (file.waivers ?? []).map((waiver) => ({ waiver, file })));

/** Where something of a waiver stands, by its id: its index is not the file's where others could not be read. */
export function locateWaiver({ waiver, file }: PlacedWaiver, path: FactPath = []): Location {
  if (file === undefined) return startOfFile("waivers.yml");
  const index = indexIn(file, waiver.id);
  return file.document.locate(index === undefined ? ["waivers"] : ["waivers", index, ...path]);
}

const indexes = new WeakMap<GateFile, ReadonlyMap<string, number>>();

function indexIn(file: GateFile, id: string): number | undefined {
  const known =
    indexes.get(file) ??
    new Map(
      written(file)
        .map((one, index) => [one, index] as const)
        .toReversed(),
    );
  indexes.set(file, known);
  return known.get(id);
}

function written({ document: { value } }: GateFile): readonly string[] {
  const list = isMap(value) ? value["waivers"] : undefined;
  return isList(list) ? list.map((item) => (isMap(item) ? String(item["id"]) : "")) : [];
}

/** Whether two waivers say the same, whatever the order of their keys. */
export const sameWaiver = (one: Waiver, other: Waiver): boolean => same({ ...one }, { ...other });
