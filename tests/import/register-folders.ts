import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = "fixtures/documents/registers";

/** A register of ours with what is said of it on the command line. */
export interface RegisterFolder {
  readonly name: string;
  readonly folder: string;
  /** The words behind the verb. */
  readonly words: readonly string[];
}

const own = /^(?:options\.txt|expected\..*|library\.yml)$/;

export const registerFolders: readonly RegisterFolder[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ name, folder: join(folder, name), words: wordsIn(join(folder, name)) }));

function wordsIn(path: string): readonly string[] {
  const [file = ""] = readdirSync(path).filter((name) => !own.test(name));
  const options = join(path, "options.txt");
  const lines = existsSync(options) ? readFileSync(options, "utf8").split("\n") : [];
  return [file, ...lines.filter((line) => line !== "")];
}
