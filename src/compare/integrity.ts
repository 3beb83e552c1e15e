import type { Finding } from "../domain/finding.ts";
import { type IntegrityRule, integrityRules, type Suggestion } from "../domain/integrity.ts";
import { type Location, startOfFile } from "../domain/location.ts";
import { baseName, folderOf } from "../domain/repository-path.ts";
import type { RecordedFault, Snapshot, SystemRecord } from "../domain/snapshot.ts";
import { sameId } from "./pairs.ts";

interface Saying {
  readonly subject: string;
  readonly message: string;
  readonly fix: string;
  readonly at: Location;
  readonly suggestion?: Suggestion;
}

/** A finding of the built-in policy `integrity`: it always blocks. */
export const integrityFinding = (rule: IntegrityRule, saying: Saying): Finding => ({
  rule: `integrity/${rule}`,
  level: "block",
  clauses: integrityRules[rule].clauses,
  explanation: [],
  ...saying,
});

/** What reading one side met, as findings. */
export const faultFinding = (fault: RecordedFault): Finding =>
  integrityFinding(fault.rule, {
    subject: fault.place === "" ? `file:${fault.path}` : `file:${fault.path}#${fault.place}`,
    message: fault.message,
    fix: fault.fix,
    at: fault.at,
    ...(fault.suggestion === undefined ? {} : { suggestion: fault.suggestion }),
  });

/** Two manifests in one folder, or two that claim one system: the milder one must not answer. */
export function doubledManifests(head: Snapshot, base: Snapshot | null): readonly Finding[] {
  const found: Finding[] = [];
  const byFolder = new Map<string, string>();
  const known = new Set(base?.manifestPaths);
  // The one that was there first is not the second.
  const paths = [...head.manifestPaths].sort((a, b) => Number(known.has(b)) - Number(known.has(a)));
  for (const path of paths) {
    const folder = sameId(folderOf(path));
    const first = byFolder.get(folder);
    if (first === undefined) byFolder.set(folder, path);
    else
      found.push(
        integrityFinding("second-manifest", {
          subject: `file:${path}`,
          message: `${path} is a second manifest beside ${baseName(first)}.`,
          fix: "Keep one manifest a folder: merge the two, or give the second system a folder of its own.",
          at: startOfFile(path),
        }),
      );
  }
  return [...found, ...doubledSystems(head, known)];
}

function doubledSystems(head: Snapshot, known: ReadonlySet<string>): readonly Finding[] {
  const first = new Map<string, SystemRecord>();
  const key = ({ manifest: { path } }: SystemRecord): string => `${known.has(path) ? 0 : 1}${path}`;
  const byPath = [...head.systems].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return byPath.flatMap((record) => {
    const { id } = record.manifest.system;
    const other = first.get(sameId(id));
    if (other === undefined) {
      first.set(sameId(id), record);
      return [];
    }
    return integrityFinding("second-manifest", {
      subject: `file:${record.manifest.path}#system.id`,
      message: `System ${id} already has a manifest: ${other.manifest.path}.`,
      fix: "Give this system its own `system.id`, or keep one manifest for it.",
      at: record.manifest.document.locate(["system", "id"]),
    });
  });
}
