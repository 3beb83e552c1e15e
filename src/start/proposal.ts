import type { Day } from "../domain/day.ts";
import { folderOf, joinPath } from "../domain/repository-path.ts";
import { ReviewError } from "../domain/review-error.ts";
import { type Found, findIn } from "./found.ts";
import { gateFiles } from "./gate-text.ts";
import { manifestText, type NamedSystem } from "./manifest-text.ts";
import { isManifest } from "./other-signs.ts";
import { type Kind, kinds, type SeenFile } from "./sign.ts";
import { startingRisks } from "./starting-risks.ts";
import type { FoundSystem } from "./systems.ts";

export interface ProposedFile {
  readonly path: string;
  readonly text: string;
}

export interface ProposedSystem extends NamedSystem {
  readonly path: string;
  readonly risks: number;
  /** A manifest that stands in the same folder already, in whatever format. */
  readonly standing: string | null;
}

/** What `init` would write, and what it saw beside that. */
export interface Proposal extends Pick<Found, "assistants" | "registers"> {
  readonly systems: readonly ProposedSystem[];
  readonly files: readonly ProposedFile[];
}

export interface Start {
  readonly files: readonly SeenFile[];
  /** What the folder is called. */
  readonly name: string;
  readonly today: Day;
  /** Said by whoever asks: of which kinds a system is where its files do not say. */
  readonly kinds: readonly Kind[];
  /** Whether the folder is the repository's root, where the gate's own files belong. */
  readonly isRoot: boolean;
}

/** A first manifest for each system that the files show, and the gate's own files. */
export function proposalFor(start: Start): Proposal {
  const { systems: found, assistants, registers } = findIn(start.files);
  if (found.length > mostSystems) throw tooMany(found.length);
  const asked: readonly FoundSystem[] = found.length === 0 && start.kinds.length > 0 ? [bareSystem] : found;
  const systems = withIds(asked, start).map((system) => proposed(system, start.files));
  const manifests = systems.filter(({ standing }) => standing === null);
  const all = kinds.filter((kind) => systems.some((system) => system.kinds.includes(kind)));
  const files = [
    ...manifests.map((system) => ({ path: system.path, text: manifestText(system) })),
    ...(systems.length > 0 && start.isRoot ? gateFiles(all) : []),
  ];
  return { systems, files, assistants, registers };
}

/** More are somebody's collection, whose manifests nobody would read. */
const mostSystems = 50;

const tooMany = (count: number): ReviewError =>
  new ReviewError(
    "limit",
    `${count} folders look like systems of their own; at most ${mostSystems} are begun at once.`,
    "Nothing was written. Name one of the folders: `ai-risk-gate init FOLDER`.",
  );

const bareSystem: FoundSystem = { folder: "", cards: [], signs: [], kinds: [], assets: [], isPickled: false };

function proposed(system: NamedSystem, files: readonly SeenFile[]): ProposedSystem {
  const standing = files.find(({ path }) => isManifest(path) && folderOf(path) === system.folder)?.path ?? null;
  const path = joinPath(system.folder, "ai-risk.yml");
  return { ...system, path, risks: startingRisks(system).length, standing };
}

/** Each with an id of its own, by the folder's name. */
function withIds(systems: readonly FoundSystem[], { name, today, kinds: said }: Start): readonly NamedSystem[] {
  const taken = new Set<string>();
  return systems.map((system) => {
    const wanted = idOf(system.folder === "" ? name : system.folder);
    let id = wanted;
    for (let more = 2; taken.has(id); more += 1) id = `${wanted}-${more}`;
    taken.add(id);
    return { ...system, kinds: system.kinds.length === 0 ? said : system.kinds, id, today };
  });
}

/** A path as an id: small letters, digits and dashes. */
function idOf(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(-56)
    .replace(/^-+|-+$/g, "");
  return plain === "" ? "ai-system" : plain;
}
