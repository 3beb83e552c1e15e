import { basename, resolve } from "node:path";
import { openFolder } from "../adapters/folder.ts";
import { type Day, parseDay } from "../domain/day.ts";
import type { Repository } from "../domain/ports.ts";
import { ReviewError } from "../domain/review-error.ts";
import { readText } from "../read/text.ts";
import { renderStarted } from "../render/started.ts";
import { whatToLookAt } from "../start/look.ts";
import { type Proposal, proposalFor } from "../start/proposal.ts";
import { kinds, type SeenFile } from "../start/sign.ts";
import { isRepositoryRoot, isThere, writeNew } from "./init-files.ts";
import { oneOf } from "./parse.ts";
import type { Given, Verb, World } from "./verb.ts";

/** Looks at a folder and writes a first manifest for each AI system in it, and what switches the gate on. */
export const init: Verb = {
  name: "init",
  summary: "Look at the files of a repository and write a first manifest, a configuration and a workflow.",
  operands: "[DIR]",
  most: 1,
  options: {
    "dry-run": { description: "Show what would be written, and write nothing." },
    kind: {
      value: "KIND",
      repeats: true,
      description: `Of which kind it is, where files do not say: ${kinds.join(", ")}; may be repeated.`,
    },
    today: { value: "DATE", description: "Note this day as the one on which the risks became known." },
  },
  notes: [
    "It looks at model cards, files of dependencies and model files. A folder with a model card is a system, whatever stands\nbeneath no such folder is one together. It asks nothing, and a file that is there already is left as it is.",
    "Exit status: 0 done, also where nothing was to be written; 2 not done, and then nothing was written.",
  ],
  async run(given, world) {
    const root = resolve(world.folder, given.operands[0] ?? ".");
    const { files, passedOver } = await look(await openFolder(root));
    const proposal = proposalFor({
      files,
      name: basename(root),
      today: dayGiven(given, world),
      kinds: given.texts("kind").map((word) => oneOf(word, kinds, "--kind")),
      isRoot: isRepositoryRoot(root),
    });
    const isDry = given.has("dry-run");
    const fresh = proposal.files.filter(({ path }) => !isThere(root, path));
    if (!isDry) writeNew(root, fresh);
    const left = leftAlone(proposal, (path) => isThere(root, path) && !fresh.some((file) => file.path === path));
    world.print(
      renderStarted(
        { ...proposal, written: fresh, left, isDry, isRoot: isRepositoryRoot(root), looked: files.length, passedOver },
        world.terminal,
      ),
    );
    return 0;
  },
};

const leftAlone = ({ systems, files }: Proposal, stands: (path: string) => boolean): readonly string[] => [
  ...systems.flatMap(({ standing }) => standing ?? []),
  ...files.map(({ path }) => path).filter(stands),
];

async function look(repository: Repository): Promise<{ files: readonly SeenFile[]; passedOver: number }> {
  const { seen, read, passedOver } = whatToLookAt(await repository.list());
  const contents = await repository.read(read);
  const files = seen.map(({ path, size }): SeenFile => {
    const bytes = contents.get(path);
    return { path, size, text: bytes === undefined ? null : readText(path, bytes).value };
  });
  return { files, passedOver };
}

function dayGiven(given: Given, world: World): Day {
  const text = given.text("today");
  const day = text === undefined ? world.today() : parseDay(text);
  if (day !== null) return day;
  const help = "Write a day of the calendar as 2026-11-21.";
  throw new ReviewError("usage", `--today cannot be ${JSON.stringify(text)}.`, help);
}
