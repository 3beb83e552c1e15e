import type { Imported, Unmapped } from "../domain/imported.ts";
import type { Fault } from "../domain/integrity.ts";
import { startOfFile } from "../domain/location.ts";
import { criteriaParts, scalesOf } from "./criteria.ts";
import { comment, mapping as inMap, listing, member, modelOf, type Part } from "./draft.ts";
import { knownIds } from "./ids.ts";
import { columnsTold, isRegister, type KnownList, withColumns } from "./known-list.ts";
import { tooWide } from "./limits.ts";
import type { Mapping } from "./mapping.ts";
import { textIn } from "./open.ts";
import type { FoundRegister, ImportFile, RegisterSource } from "./register.ts";
import { cellsByField, riskOf } from "./risk.ts";
import { sortRows } from "./rows.ts";
import { storedScores } from "./scores.ts";
import { chosen, severalSystems, systemParts } from "./system.ts";
import { writeYaml } from "./write.ts";

/** What an import comes to; `null` where nothing of the file is a register. */
export interface ImportReading {
  readonly value: Imported | null;
  readonly faults: readonly Fault[];
}

/** Makes a manifest of a file that a source recognises. Pure: the same file and mapping give the same bytes. */
export function importFile(file: ImportFile, source: RegisterSource, mapping: Mapping): ImportReading {
  const { value: found, faults } = source.read(file);
  if (found === null || faults.length > 0) return { value: null, faults };
  const widest = found.lists.reduce((most, { headings }) => Math.max(most, headings.length), 0);
  const wide = tooWide(file.path, widest);
  if (wide !== null) return { value: null, faults: [wide] };
  const known = found.lists.map((list) => withColumns(list, mapping));
  const registers = known.filter((one) => isRegister(one) || mapping.columns.size > 0);
  const hasOther = found.systems.length > 0 || found.criteria !== null || found.risks.length > 0;
  if (registers.length === 0 && !hasOther) return { value: null, faults: [] };
  const several = severalSystems(found, mapping, file.path);
  if (several !== null) return { value: null, faults: [several] };
  return { value: made(file, source, { found, known, registers, mapping }), faults: [] };
}

interface Known {
  readonly found: FoundRegister;
  readonly known: readonly KnownList[];
  readonly registers: readonly KnownList[];
  readonly mapping: Mapping;
}

function made(file: ImportFile, source: RegisterSource, { found, known, registers, mapping }: Known): Imported {
  const { path } = file;
  const sorted = registers.map(({ list, columns }) => ({ columns, ...sortRows(list, columns) }));
  const written = sorted.flatMap(({ rows, columns }) =>
    rows.map((row) => textIn(cellsByField(row, columns).get("id"))),
  );
  const scope = { mapping, ...scalesOf(mapping, found), ids: knownIds(written) };
  const risks = sorted.flatMap(({ rows, columns }) => rows.map((row) => riskOf(row, { ...scope, columns })));
  const described = chosen(found, mapping);
  const taken = new Set(registers);
  const items = [...risks.map((risk) => risk.parts), ...found.risks, ...(described?.risks ?? [])];
  const criteria = criteriaParts(mapping, found, startOfFile(path));
  const system = systemParts(mapping, found, path);
  const parts = (inSystem: readonly Part[]): readonly Part[] => [
    member("version", 1),
    ...inSystem,
    ...criteria.parts,
    ...listing("risks", items),
    ...(items.length === 0 ? [comment("risks: open. The file states none.")] : []),
  ];
  const text = writeYaml([comment(`Imported from ${path} (${source.name}).`), ...parts(system.parts)]);
  const rated = writeYaml(parts(inMap("system", [member("id", "imported")])));
  return {
    path,
    source: source.name,
    risks: items.length,
    manifest: modelOf(parts(system.parts)),
    text,
    unmapped: inOrder([
      ...system.unmapped,
      ...criteria.unmapped,
      ...found.unmapped,
      ...known.flatMap((one) => columnsTold(one, taken.has(one))),
      ...sorted.flatMap(({ unmapped }) => unmapped),
      ...risks.flatMap(({ unmapped }) => unmapped),
    ]),
    scores: storedScores(rated, [...risks, ...(described?.scored ?? [])]),
  };
}

/** By line; what concerns the whole file first. */
const inOrder = (unmapped: readonly Unmapped[]): readonly Unmapped[] =>
  [...unmapped].sort((a, b) => a.at.start.line - b.at.start.line || a.at.start.column - b.at.start.column);
