import type { Reading } from "../domain/integrity.ts";
import type { Manifest } from "../domain/manifest.ts";
import type { FileEntry } from "../domain/ports.ts";
import { ReviewError } from "../domain/review-error.ts";
import type { Config, RuleBook } from "../domain/rule-book.ts";
import type { RecordedFault } from "../domain/snapshot.ts";
import { floorStated } from "../floor/criteria.ts";
import type { KnownCriteria } from "../read/criteria-source.ts";
import { readDocument } from "../read/document.ts";
import { readManifest } from "../read/manifest.ts";
import { type WholeReading, withSuggestions } from "../read/suggestion.ts";
import { readText } from "../read/text.ts";
import { gatherFault, recordFaults } from "./faults.ts";
import { isOfSample } from "./gate-files.ts";
import { globTest } from "./globs.ts";
import { heldToFloors } from "./held-manifest.ts";
import type { KnownReadings } from "./known-readings.ts";

/** Entries that the base's config takes for manifests, links and submodules included: they are named, not followed. */
export async function manifestEntries(entries: readonly FileEntry[], config: Config): Promise<readonly FileEntry[]> {
  const isManifest = await globTest(config.manifests);
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

/** Reads every manifest; what cannot be read is a fault of its own. */
export function readManifests(
  entries: readonly FileEntry[],
  contents: ReadonlyMap<string, Uint8Array>,
  rules: ManifestRules,
): ReadManifests {
  const floor = floorStated(rules.floors ?? []);
  const manifests: Manifest[] = [];
  const faults: RecordedFault[] = [];
  for (const entry of entries) {
    const refused = refusal(entry, contents, rules.config);
    if (refused !== null) {
      faults.push(refused);
      continue;
    }
    const bytes = contents.get(entry.path) ?? new Uint8Array();
    const { value, faults: met } = rules.known(entry.path, bytes, () =>
      heldToFloors(readOne(entry.path, bytes, { criteria: rules.criteria, floor }), rules.floors ?? []),
    );
    faults.push(...recordFaults(met, entry.path, true));
    if (value !== null) {
      manifests.push(value);
      faults.push(...tooMany(value, rules.config));
    }
  }
  return { manifests, faults };
}

function readOne(path: string, bytes: Uint8Array, given: KnownCriteria): Reading<Manifest> {
  const text = readText(path, bytes);
  if (text.value === null) return { value: null, faults: text.faults };
  const read = (one: string): WholeReading & { readonly manifest: Manifest | null } => {
    const { value: document, faults } = readDocument(path, one);
    if (document === null) return { manifest: null, document, faults };
    const cuts = faults.flatMap(({ cut }) => (cut === null ? [] : [cut]));
    const manifest = readManifest(document, { ...given, cuts });
    return { manifest: manifest.value, document, faults: [...faults, ...manifest.faults] };
  };
  const whole = read(text.value);
  return { value: whole.manifest, faults: withSuggestions(text.value, whole, read) };
}

function refusal(entry: FileEntry, contents: ReadonlyMap<string, Uint8Array>, config: Config): RecordedFault | null {
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
  if (!contents.has(path))
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
