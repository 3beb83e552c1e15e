import { digestOf } from "../domain/digest.ts";
import type { Repository } from "../domain/ports.ts";
import type { Measurement, Snapshot } from "../domain/snapshot.ts";

/** What the files that the head measures held at base, by path: a digest, `null` where there was none. */
export async function evidenceBefore(
  head: Snapshot,
  base: Snapshot,
  repository: Repository | null,
): Promise<(path: string) => string | null> {
  const known = new Map<string, () => string | null>();
  for (const [path, measured] of filesOf(base)) known.set(path, () => measured.digest);
  const unknown = [...filesOf(head).keys()].filter((path) => !known.has(path));
  const contents = repository === null || unknown.length === 0 ? new Map() : await repository.read(unknown);
  for (const [path, bytes] of contents) known.set(path, () => digestOf(bytes));
  return (path) => known.get(path)?.() ?? null;
}

const filesOf = ({ systems }: Snapshot): ReadonlyMap<string, Measurement> =>
  new Map(
    systems.flatMap(({ measurements }) =>
      [...measurements.values()].flatMap((one): readonly (readonly [string, Measurement])[] =>
        one.path === undefined || one.fromBuild === true ? [] : [[one.path, one]],
      ),
    ),
  );
