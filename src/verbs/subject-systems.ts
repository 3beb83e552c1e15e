import type { SystemRecord } from "../domain/snapshot.ts";
import type { RuleAnswer } from "../evaluate/assess.ts";

/** Tells the systems that a subject belongs to, by their ids; `null` for a change or a waiver, which belong to none. */
export function systemsOf(
  records: readonly SystemRecord[],
): (ref: Pick<RuleAnswer["ref"], "id" | "kind">) => readonly string[] | null {
  const byFile = new Map<string, string[]>();
  for (const { manifest, cards } of records)
    for (const file of [`file:${manifest.path}`, ...cards.map(({ path }) => `card:${path}`)])
      byFile.set(file, [...(byFile.get(file) ?? []), manifest.system.id]);
  return ({ id, kind }) => {
    if (kind === "change" || kind === "waiver") return null;
    return byFile.get(id) ?? [id.slice(id.indexOf(":") + 1).split("/")[0] ?? ""];
  };
}
