import type { Gate } from "../domain/policy.ts";
import type { Repository } from "../domain/ports.ts";
import type { Config } from "../domain/rule-book.ts";
import { type EvidenceContents, evidenceFiles } from "./evidence-files.ts";
import { gateFolder } from "./gate-files.ts";
import { manifestTest } from "./manifest-paths.ts";
import { type FileIndex, indexFiles } from "./named-files.ts";

/** What a build hands over: a folder on the disk, beside what the revision holds. */
export interface Handed {
  /** `null` where nothing was handed over. */
  readonly folder: Repository | null;
  readonly files: FileIndex;
  /** Whether it was measured of what is read here; else of the head, to which this is the base. */
  readonly isOfThis: boolean;
}

export const lookThrough = async (folder: Repository | null, isOfThis: boolean): Promise<Handed> => ({
  folder,
  files: indexFiles(folder === null ? [] : await folder.list()),
  isOfThis,
});

/**
 * The contents of what a build hands over. It keeps no days: at a release, which asks for an age, a file that does not
 * tell its own has none. And what is not there is required at a release, and elsewhere may still come.
 */
export async function handedContents(
  { folder, isOfThis }: Handed,
  paths: readonly string[],
  { config, gate }: { readonly config: Config; readonly gate: Gate },
): Promise<EvidenceContents> {
  const isManifest = await manifestTest(config);
  const isRelease = gate === "release";
  return {
    file: evidenceFiles(folder === null || paths.length === 0 ? new Map() : await folder.read(paths)),
    since: () => "unrecorded",
    needsDay: isRelease,
    isRecord: (path) => isManifest(path) || `/${path}`.includes(`/${gateFolder}/`),
    maxBytes: config.limits.evidenceBytes,
    grace: config.evidenceGrace,
    ...(isOfThis ? {} : { taken: true }),
    awaited: isRelease ? "required" : "for-now",
  };
}
