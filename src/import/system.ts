import type { Unmapped } from "../domain/imported.ts";
import type { Fault } from "../domain/integrity.ts";
import { startOfFile } from "../domain/location.ts";
import { comment, mapping as inMap, member, type Part } from "./draft.ts";
import type { Mapping } from "./mapping.ts";
import type { FoundRegister, FoundSystem, Stated } from "./register.ts";

/** What is written under `system`, and what of it could not be said. */
export interface SystemMade {
  readonly parts: readonly Part[];
  readonly unmapped: readonly Unmapped[];
}

/** The system that a file describes: the only one, or the one that is named. */
export const chosen = ({ systems }: FoundRegister, { system }: Mapping): FoundSystem | null =>
  systems.length === 1 ? (systems[0] ?? null) : (systems.find(({ id }) => id !== null && id === system) ?? null);

/** A manifest is about one system: of several somebody has to name one. */
export function severalSystems(found: FoundRegister, mapping: Mapping, path: string): Fault | null {
  if (found.systems.length < 2 || chosen(found, mapping) !== null) return null;
  const ids = found.systems.map(({ id }, index) => id ?? `number ${index + 1}, which has no id`).join(", ");
  return {
    rule: "wrong-shape",
    message: `${path} describes several systems (${ids}); a manifest is about one.`,
    fix: "Name one of them: `--system ID`.",
    place: "1",
    cut: null,
    at: startOfFile(path),
  };
}

/** The system as it is written; without an id it stays open. */
export function systemParts(mapping: Mapping, found: FoundRegister, path: string): SystemMade {
  const system = chosen(found, mapping);
  const id = mapping.system ?? system?.id ?? null;
  const at = system?.at ?? startOfFile(path);
  const why = "the file gives the system no id";
  const parts = [
    ...(system === null ? [] : [comment(`${at.path}:${at.start.line}`)]),
    id === null ? comment(`id: open. ${why}: --system ID.`) : member("id", id),
    ...nested(system?.stated ?? []),
  ];
  const open = { at, risk: null, what: "system.id", original: "", why, fix: "--system ID" };
  return { parts: inMap("system", parts), unmapped: [...(id === null ? [open] : []), ...(system?.unmapped ?? [])] };
}

/** Members of the system, those of a part of it together. */
function nested(stated: readonly Stated[]): readonly Part[] {
  const heads = [...new Set(stated.map(({ path }) => path[0]))];
  return heads.flatMap((head) => {
    const own = stated.filter(({ path }) => path[0] === head);
    const inner = own.flatMap(({ path, value }) => (path[1] === undefined ? [] : [member(path[1], value)]));
    return inner.length > 0 ? inMap(head, inner) : own.map(({ value }) => member(head, value));
  });
}
