import type { Finding } from "../domain/finding.ts";
import { type IntegrityRule, integrityRules } from "../domain/integrity.ts";
import { type Location, startOfFile } from "../domain/location.ts";
import { baseName, folderOf } from "../domain/repository-path.ts";
import type { RecordedFault, Snapshot, SystemRecord } from "../domain/snapshot.ts";
import { holds, type MovedRisk, type SystemPair, sameId } from "./pairs.ts";

interface Saying {
  readonly subject: string;
  readonly message: string;
  readonly fix: string;
  readonly at: Location;
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
  });

/** Two manifests in one folder, or two that claim one system: the milder one must not answer. */
export function doubledManifests(head: Snapshot): readonly Finding[] {
  const found: Finding[] = [];
  const byFolder = new Map<string, string>();
  for (const path of head.manifestPaths) {
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
  return [...found, ...doubledSystems(head)];
}

function doubledSystems(head: Snapshot): readonly Finding[] {
  const first = new Map<string, SystemRecord>();
  const byPath = [...head.systems].sort((a, b) => (a.manifest.path < b.manifest.path ? -1 : 1));
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

/** What the base holds and the head no longer does, without the record that would excuse it. */
export function vanished(
  base: Snapshot,
  head: Snapshot,
  compared: { pairs: readonly SystemPair[]; moved: readonly MovedRisk[] },
): readonly Finding[] {
  const there = new Set(head.manifestPaths);
  const readable = new Set(head.systems.map((record) => record.manifest.path));
  const gates = new Set(head.gatePaths);
  return [
    ...compared.pairs.flatMap((pair) => vanishedFrom(pair, { there, readable, moved: compared.moved })),
    ...unreadableDeleted(base, there),
    ...base.gatePaths
      .filter((path) => !gates.has(path))
      .map((path) =>
        integrityFinding("deleted-gate-file", {
          subject: `file:${path}`,
          message: `${path} is deleted; without it the shipped defaults would judge this repository.`,
          fix: "Put the file back. To change what it says, change it in a pull request that its owners approve.",
          at: startOfFile(path),
        }),
      ),
  ];
}

interface HeadFiles {
  readonly there: ReadonlySet<string>;
  readonly readable: ReadonlySet<string>;
  readonly moved: readonly MovedRisk[];
}

function vanishedFrom(pair: SystemPair, { there, readable, moved }: HeadFiles): readonly Finding[] {
  const { base, head, id } = pair;
  if (base === null) return [];
  const { path } = base.manifest;
  if (head === null) {
    if (isRetired(base)) return [];
    if (!there.has(path)) return [deletedManifest(path)];
    // What cannot be read has its own finding; what it held is not gone.
    return readable.has(path) ? [vanishedSystem(id, path)] : [];
  }
  return base.manifest.risks
    .filter(
      (risk) =>
        !holds(head, risk.id) && !moved.some((one) => one.risk.id === risk.id && one.from.manifest.path === path),
    )
    .map((risk) =>
      integrityFinding("vanished-risk", {
        subject: `risk:${id}/${risk.id}`,
        message: `Risk ${risk.id} (${risk.title ?? "untitled"}) is in the base and is gone here.`,
        fix: "Put it back. A risk that is over says `status: closed` with `closing: { date, by, reason }`.",
        at: head.manifest.document.locate(["risks"], "key"),
      }),
    );
}

/** A register may go once the base says that the system is retired and nothing in it is open. */
const isRetired = ({ manifest }: SystemRecord): boolean =>
  manifest.system["lifecycle-stage"] === "retirement" && manifest.risks.every((risk) => risk.status === "closed");

const deletedManifest = (path: string): Finding =>
  integrityFinding("deleted-manifest", {
    subject: `file:${path}`,
    message: `${path} is deleted, and with it the record of its risks.`,
    fix: "Put it back. A system that ends says `lifecycle-stage: retirement` and closes its risks first; its manifest may go in a later pull request.",
    at: startOfFile(path),
  });

const vanishedSystem = (id: string, path: string): Finding =>
  integrityFinding("vanished-system", {
    subject: `system:${id}`,
    message: `System ${id} is in the base and is gone here.`,
    fix: `Keep its \`system.id\`; if it was renamed, say \`formerly: ${id}\` beside the new id.`,
    at: startOfFile(path),
  });

/** A manifest that could not be read at the base has no system to miss; its path still counts. */
function unreadableDeleted(base: Snapshot, there: ReadonlySet<string>): readonly Finding[] {
  const readable = new Set(base.systems.map((record) => record.manifest.path));
  return base.manifestPaths.filter((path) => !readable.has(path) && !there.has(path)).map(deletedManifest);
}
