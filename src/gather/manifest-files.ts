import type { Manifest } from "../domain/manifest.ts";
import type { FileEntry } from "../domain/ports.ts";
import { ReviewError } from "../domain/review-error.ts";
import type { Config, RuleBook } from "../domain/rule-book.ts";
import type { RecordedFault } from "../domain/snapshot.ts";
import { floorStated } from "../floor/criteria.ts";
import { gatherFault, recordFaults } from "./faults.ts";
import { isOfSample } from "./gate-files.ts";
import { globTest } from "./globs.ts";
import { heldToFloors } from "./held-manifest.ts";
import type { KnownReadings } from "./known-readings.ts";
import { manifestTest } from "./manifest-paths.ts";
import { parseManifest, readOne } from "./read-one.ts";
import { namedRegisters, type RegisterSide } from "./register-files.ts";

/** Entries that the base's config takes for manifests, links and submodules included: they are named, not followed. */
export async function manifestEntries(entries: readonly FileEntry[], config: Config): Promise<readonly FileEntry[]> {
  const isManifest = await manifestTest(config);
  const isIgnored = await globTest(config.ignore);
  const found = entries.filter(({ path }) => isManifest(path) && !isIgnored(path) && !isOfSample(path));
  if (found.length > config.limits.manifests)
    throw new ReviewError(
      "limit",
      `${found.length} manifests were found; at most ${config.limits.manifests} are reviewed at once.`,
      "Narrow `manifests`, or raise `limits` in the base's .github/ai-risk-gate/config.yml.",
    );
  return found;
}

/** By what manifests are read. */
interface ManifestRules extends Pick<RuleBook, "config" | "criteria">, Partial<Pick<RuleBook, "floors">> {
  readonly known: KnownReadings;
}

export interface ReadManifests {
  readonly manifests: readonly Manifest[];
  readonly faults: readonly RecordedFault[];
}

/** Reads every manifest, and the register that it names; what cannot be read is a fault of its own. */
export async function readManifests(
  entries: readonly FileEntry[],
  rules: ManifestRules,
  side: Omit<RegisterSide, "config">,
): Promise<ReadManifests> {
  const floor = floorStated(rules.floors ?? []);
  const small = entries.filter(({ kind, size }) => kind === "blob" && size <= rules.config.limits.manifestBytes);
  const contents = await side.repository.read(small.map(({ path }) => path));
  const parsed = new Map(
    [...contents].map(([path, bytes]) => [path, rules.known.parsed(path, [bytes], () => parseManifest(path, bytes))]),
  );
  const documents = [...parsed.values()].flatMap(({ value }) => value ?? []);
  const registers = await namedRegisters(documents, { ...side, config: rules.config });
  const manifests: Manifest[] = [];
  const faults: RecordedFault[] = [];
  for (const entry of entries) {
    const one = parsed.get(entry.path);
    const refused = refusal(entry, one !== undefined, rules.config);
    if (refused !== null) faults.push(refused);
    if (one === undefined || refused !== null) continue;
    const { file = null, known } = registers.get(entry.path) ?? {};
    const bytes = [contents.get(entry.path) ?? new Uint8Array(), ...(known === undefined ? [] : [known])];
    const { value, faults: met } = rules.known.manifest(entry.path, bytes, () =>
      heldToFloors(readOne(entry.path, one, { criteria: rules.criteria, floor, register: file }), rules.floors ?? []),
    );
    faults.push(...recordFaults(met, entry.path, true));
    if (value === null) continue;
    manifests.push(value);
    faults.push(...tooMany(value, rules.config));
  }
  return { manifests, faults };
}

function refusal(entry: FileEntry, isRead: boolean, config: Config): RecordedFault | null {
  const { path } = entry;
  const told = { path, guarded: true };
  if (entry.kind !== "blob")
    return gatherFault("refused-path", {
      ...told,
      message: `${path} is a ${entry.kind === "link" ? "symbolic link" : "submodule"}, not a file; it is not followed.`,
      fix: "Put the manifest itself at this path.",
    });
  if (entry.size > config.limits.manifestBytes)
    return gatherFault("limit-reached", {
      ...told,
      message: `${path} has ${entry.size} bytes; at most ${config.limits.manifestBytes} are read.`,
      fix: "Split the register, or raise `limits` in the base's config.",
    });
  if (!isRead)
    return gatherFault("unreadable", {
      ...told,
      message: `${path} could not be read.`,
      fix: "Check the file in as plain text.",
    });
  return null;
}

function tooMany(manifest: Manifest, config: Config): readonly RecordedFault[] {
  if (manifest.risks.length <= config.limits.risks) return [];
  return [
    gatherFault("limit-reached", {
      path: manifest.path,
      guarded: true,
      place: "risks",
      at: manifest.document.locate(["risks"]),
      message: `${manifest.path} holds ${manifest.risks.length} risks; at most ${config.limits.risks} are reviewed.`,
      fix: "Split the system, or raise `limits` in the base's config.",
    }),
  ];
}
