import type { Finding } from "../domain/finding.ts";
import { startOfFile } from "../domain/location.ts";
import type { Manifest } from "../domain/manifest.ts";
import type { Snapshot, SystemRecord } from "../domain/snapshot.ts";
import { integrityFinding } from "./integrity.ts";
import { holds, type MovedRisks, type SystemPair } from "./pairs.ts";

/** What the base holds and the head no longer does, without the record that would excuse it. */
export function vanished(
  base: Snapshot,
  head: Snapshot,
  compared: { pairs: readonly SystemPair[]; moved: MovedRisks },
): readonly Finding[] {
  const there = new Set(head.manifestPaths);
  const readable = new Map(head.systems.map(({ manifest }) => [manifest.path, manifest]));
  const gates = new Set(head.gatePaths);
  const hides = hidesRisks(head);
  return [
    ...compared.pairs.flatMap((pair) => vanishedFrom(pair, { there, readable, hides, moved: compared.moved })),
    ...unreadableDeleted(base, there),
    ...base.gatePaths
      .filter((path) => !gates.has(path))
      .map((path) =>
        integrityFinding("deleted-gate-file", {
          subject: `file:${path}`,
          message: `${path} is deleted; what it says about this repository would no longer hold.`,
          fix: "Put the file back. To change what it says, change it in a pull request that its owners approve.",
          at: startOfFile(path),
        }),
      ),
  ];
}

interface HeadFiles {
  readonly there: ReadonlySet<string>;
  readonly readable: ReadonlyMap<string, Manifest>;
  /** Manifests of which a risk, or all of them, could not be read. */
  readonly hides: ReadonlySet<string>;
  readonly moved: MovedRisks;
}

/** A risk that cannot be read has a finding of its own, which blocks: that it is gone would only repeat it. */
const hidesRisks = ({ faults }: Snapshot): ReadonlySet<string> =>
  new Set(faults.flatMap(({ path, cut }) => (cut !== null && cut[0] === "risks" && cut.length <= 2 ? [path] : [])));

function vanishedFrom(pair: SystemPair, { there, readable, hides, moved }: HeadFiles): readonly Finding[] {
  const { base, head, id } = pair;
  if (base === null) return [];
  const { path } = base.manifest;
  if (head === null) {
    if (isRetired(base)) return [];
    if (!there.has(path)) return [deletedManifest(path)];
    // What cannot be read has its own finding; what it held is not gone.
    const heir = readable.get(path);
    return heir === undefined ? [] : [vanishedSystem(id, heir)];
  }
  if (hides.has(head.manifest.path)) return [];
  return base.manifest.risks
    .filter((risk) => !holds(head, risk.id) && !moved.left(path, risk.id))
    .map((risk) =>
      integrityFinding("vanished-risk", {
        subject: `risk:${id}/${risk.id}`,
        message: `Risk ${risk.id} (${risk.title ?? "untitled"}) is in the base and is gone here.`,
        fix: "Put it back. A risk that is over says `status: closed` with `closing: { date, by, reason }`.",
        at: head.manifest.register?.at ?? head.manifest.document.locate(["risks"], "key"),
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
    fix: "Put it back; it may move to another folder, but keeps a name that is read. A system that ends says `lifecycle-stage: retirement` and closes its risks first; its manifest may go in a later pull request.",
    at: startOfFile(path),
  });

const vanishedSystem = (id: string, heir: Manifest): Finding =>
  integrityFinding("vanished-system", {
    subject: `system:${id}`,
    message: `System ${id} is in the base and is gone here.`,
    fix: `Keep its \`system.id\`; if it was renamed, say \`formerly: ${id}\` beside the new id.`,
    at: heir.document.locate(["system", "id"]),
  });

/** A manifest that could not be read at the base has no system to miss; its path still counts. */
function unreadableDeleted(base: Snapshot, there: ReadonlySet<string>): readonly Finding[] {
  const readable = new Set(base.systems.map((record) => record.manifest.path));
  return base.manifestPaths.filter((path) => !readable.has(path) && !there.has(path)).map(deletedManifest);
}
