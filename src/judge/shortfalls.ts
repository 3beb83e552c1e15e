import { isMap, own, type Value, type ValuePath, valueAt } from "../domain/document.ts";
import { formatIdPath } from "../domain/id-path.ts";
import { controlIds, itemsAt, metBy, namedDocuments } from "../domain/named-documents.ts";
import { isPresent } from "../domain/presence.ts";
import type { People } from "../domain/rule-book.ts";
import type { SystemRecord } from "../domain/snapshot.ts";
import { ownerKnown } from "./names-somebody.ts";

/** Something that is amiss at a place of a manifest, in words. */
export interface Shortfall {
  readonly path: ValuePath;
  readonly says: string;
}

export const shortfallNames = ["unknown-owners", "missing-files", "unmet-obligations"] as const;
/** Facts of a system, each a list of what is amiss; absent where nothing is. */
export type Shortfalls = Readonly<Record<(typeof shortfallNames)[number], readonly Shortfall[]>>;

/** What no single field of a system tells: owners that lead to nobody, documents that are not there, open duties. */
export function shortfallsOf({ manifest, absentFiles = none }: SystemRecord, people: People): Shortfalls {
  const root = manifest.document.value;
  return {
    "unknown-owners": ownersIn(root).filter(({ path }) => isLost(valueAt(root, path), people)),
    "missing-files": namedDocuments(root)
      .filter(({ file }) => absentFiles.has(file))
      .map(({ path, file }) => ({ path, says: `${formatIdPath(root, path)} names ${file}, which is not there` })),
    "unmet-obligations": unmetObligations({ manifest, absentFiles }),
  };
}

const none: ReadonlySet<string> = new Set();

const isLost = (owner: Value | undefined, people: People): boolean => isPresent(owner) && !ownerKnown(owner, people);

const lists = ["suppliers", "obligations"];

function ownersIn(root: Value): readonly Shortfall[] {
  const listed = lists.flatMap((list) => itemsAt(root, ["system", list]).map((_, at) => ["system", list, at, "owner"]));
  return [["system", "owner"], ["system", "monitoring", "owner"], ...listed].map((path) => ({
    path,
    says: `${formatIdPath(root, path)} is ${String(valueAt(root, path))}`,
  }));
}

/** Obligations that nothing meets, or that name what is neither a control nor a file. */
export function unmetObligations({
  manifest,
  absentFiles = none,
}: Pick<SystemRecord, "manifest" | "absentFiles">): readonly Shortfall[] {
  const root = manifest.document.value;
  const controls = controlIds(root);
  const bare = itemsAt(root, ["system", "obligations"]).flatMap((item, index): readonly Shortfall[] => {
    const path = ["system", "obligations", index];
    if (isMap(item) && isPresent(own(item, "met-by"))) return [];
    return [{ path, says: `nothing meets ${formatIdPath(root, path)}` }];
  });
  const lost = metBy(root)
    .filter(({ file }) => !controls.has(file) && absentFiles.has(file))
    .map(({ path, file }) => ({
      path,
      says: `${formatIdPath(root, path.slice(0, 3))} is met by ${file}, which is neither a control nor a file`,
    }));
  return [...bare, ...lost];
}

/** Shortfalls as rules see them. */
export const shortfallWords = (shortfalls: readonly Shortfall[]): readonly string[] | undefined =>
  shortfalls.length === 0 ? undefined : shortfalls.map(({ says }) => says);
