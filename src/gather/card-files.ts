import type { Manifest } from "../domain/manifest.ts";
import type { ModelCard } from "../domain/model-card.ts";
import { baseName, folderOf, joinPath } from "../domain/repository-path.ts";
import type { Config } from "../domain/rule-book.ts";
import type { RecordedFault } from "../domain/snapshot.ts";
import { readText } from "../read/text.ts";
import { gatherFault, recordFaults } from "./faults.ts";
import { type FileIndex, findNamed } from "./named-files.ts";

/** Where a manifest's cards may stand. */
export interface CardPaths {
  /** The cards that the manifest names, or else the candidates nearest first, of which the first card counts. */
  readonly named: boolean;
  readonly paths: readonly string[];
  readonly faults: readonly RecordedFault[];
}

const cardNames = [
  "MODEL_CARD.md",
  "model-card.md",
  "model_card.json",
  "model_card.yaml",
  "model_card.yml",
  "README.md",
];

export function cardPaths(manifest: Manifest, files: FileIndex): CardPaths {
  const named = manifest.system["model-cards"];
  const folder = folderOf(manifest.path);
  if (named === undefined) return { named: false, paths: nearestFiles(folder, files), faults: [] };
  const paths: string[] = [];
  const faults: RecordedFault[] = [];
  for (const [index, written] of named.entries()) {
    const found = findNamed(written, folder, files);
    if ("path" in found) paths.push(found.path);
    else faults.push(cardFault(manifest, { index, written, ...found }));
  }
  return { named: true, paths: [...new Set(paths)], faults };
}

function cardFault(
  manifest: Manifest,
  named: { index: number; written: string; wrong: string; why: string },
): RecordedFault {
  return gatherFault(named.wrong === "refused" ? "refused-path" : "absent-file", {
    path: manifest.path,
    guarded: false,
    place: `system.model-cards[${named.written}]`,
    at: manifest.document.locate(["system", "model-cards", named.index]),
    message: `Model card ${named.written} ${named.why}.`,
    fix: "Name a model card that is in the repository, relative to the manifest's folder.",
  });
}

/** Files called like a card, nearest first: the manifest's own folder, then the folders above. */
function nearestFiles(folder: string, files: FileIndex): readonly string[] {
  const found: string[] = [];
  for (let here = folder; ; here = folderOf(here)) {
    found.push(...cardNames.flatMap((name) => files.blobLike(joinPath(here, name)) ?? []));
    if (here === "") return found;
  }
}

/** The cards of a manifest among what was found: a README is one only if it opens with front matter. */
export function chosenCards({ named, paths }: CardPaths, contents: ReadonlyMap<string, Uint8Array>): readonly string[] {
  if (named) return paths;
  const isCard = (path: string): boolean =>
    baseName(path).toLowerCase() !== "readme.md" || opensWithFrontMatter(contents.get(path));
  return paths.filter(isCard).slice(0, 1);
}

const opensWithFrontMatter = (bytes: Uint8Array | undefined): boolean =>
  /^\uFEFF?---[ \t]*\r?\n/.test(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes?.subarray(0, 16)));

export interface ReadCards {
  readonly cards: ReadonlyMap<string, ModelCard>;
  readonly faults: readonly RecordedFault[];
}

/** Reads each card once, however many manifests name it; their readers are loaded where there is a card. */
export async function readCards(
  paths: readonly string[],
  contents: ReadonlyMap<string, Uint8Array>,
  config: Config,
): Promise<ReadCards> {
  const cards = new Map<string, ModelCard>();
  const faults: RecordedFault[] = [];
  if (paths.length === 0) return { cards, faults };
  const { readCard } = await import("../read/cards/index.ts");
  for (const path of paths) {
    const refused = refusal(path, contents.get(path), config);
    if (refused !== null) {
      faults.push(refused);
      continue;
    }
    const { value: text, faults: met } = readText(path, contents.get(path) ?? new Uint8Array());
    const card = text === null ? { value: null, faults: [] } : readCard(path, text);
    faults.push(...recordFaults([...met, ...card.faults], path, false));
    if (card.value !== null) cards.set(path, card.value);
  }
  return { cards, faults };
}

function refusal(path: string, bytes: Uint8Array | undefined, config: Config): RecordedFault | null {
  const fix = "Check the card in as a plain text file of ordinary size.";
  if (bytes === undefined)
    return gatherFault("unreadable", { path, guarded: false, message: `${path} could not be read.`, fix });
  const { cardBytes } = config.limits;
  if (bytes.length <= cardBytes) return null;
  const message = `${path} has ${bytes.length} bytes; at most ${cardBytes} are read.`;
  return gatherFault("limit-reached", { path, guarded: false, message, fix });
}
