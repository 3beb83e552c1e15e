import type { ModelCard } from "../domain/model-card.ts";
import { baseName, folderOf } from "../domain/repository-path.ts";
import { isModelFile, isPickled } from "./model-files.ts";
import { promptFolder } from "./other-signs.ts";
import { type Kind, kinds, type SeenFile, type Sign } from "./sign.ts";

/** One system that is proposed, with the folder in which its manifest will stand. */
export interface FoundSystem {
  readonly folder: string;
  readonly cards: readonly ModelCard[];
  /** What speaks for it, each file's in the order of its path. */
  readonly signs: readonly Sign[];
  /** Of which kinds it is by these signs; empty where they do not say. */
  readonly kinds: readonly Kind[];
  /** Files and folders that belong to it, as globs from its folder. */
  readonly assets: readonly string[];
  readonly isPickled: boolean;
}

interface Shown {
  readonly files: readonly SeenFile[];
  readonly cards: readonly ModelCard[];
  readonly signs: readonly Sign[];
}

/** Folders whose files speak of the folder above them. */
const aside = /^(?:docs?|documentation|cards?|model[-_]?cards?|models?|artifacts?|assets|\.github)$/iu;

/**
 * The systems that files show: a folder with a model card of its own is one, what stands beneath no such folder is one
 * together, at the root. A card in `docs/` or `models/` is the card of the folder above.
 */
export function systemsIn({ files, cards, signs }: Shown): readonly FoundSystem[] {
  const own = signs.filter((sign) => sign.of === "system");
  const homes = new Set(cards.map(({ path }) => homeOf(path)));
  const systemOf = (path: string): string => nearest(folderOf(path), homes);
  const folders = new Set([...homes, ...own.map(({ path }) => systemOf(path))]);
  return [...folders].sort().map((folder) => {
    const within = <T extends { readonly path: string }>(all: readonly T[]): readonly T[] =>
      all.filter(({ path }) => systemOf(path) === folder);
    const shown = within(own);
    const models = within(files).filter(({ path }) => isModelFile(path) && shown.some((sign) => sign.path === path));
    return {
      folder,
      cards: within(cards),
      signs: shown,
      kinds: kinds.filter((kind) => shown.some((sign) => sign.kinds.includes(kind))),
      assets: assetsOf(folder, { models: models.map(({ path }) => path), files: within(files) }),
      isPickled: models.some(({ path }) => isPickled(path)),
    };
  });
}

function homeOf(path: string): string {
  const folder = folderOf(path);
  return aside.test(baseName(folder)) ? folderOf(folder) : folder;
}

/** The nearest home at or above a folder, else the root. */
function nearest(folder: string, homes: ReadonlySet<string>): string {
  for (let here = folder; here !== ""; here = folderOf(here)) if (homes.has(here)) return here;
  return "";
}

/** Beyond these a person names them better. */
const mostAssets = 12;

function assetsOf(
  folder: string,
  { models, files }: { readonly models: readonly string[]; readonly files: readonly SeenFile[] },
): readonly string[] {
  const from = (path: string): string => (folder === "" ? path : path.slice(folder.length + 1));
  const inFolder = (path: string): string => (folderOf(from(path)) === "" ? from(path) : `${folderOf(from(path))}/**`);
  const prompts = files.flatMap(({ path }) => promptFolder(from(path)) ?? []).map((one) => `${one}/**`);
  return [...new Set([...models.map(inFolder), ...prompts])].filter(isPlainGlob).sort().slice(0, mostAssets);
}

/** A name with a sign that globs read otherwise is left to a person. */
const isPlainGlob = (glob: string): boolean => /^[\p{L}\p{N} _.@+/-]+(?:\/\*\*)?$/u.test(glob);
