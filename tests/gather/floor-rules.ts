import type { RemoteFiles } from "../../src/domain/ports.ts";
import { ReviewError } from "../../src/domain/review-error.ts";
import { memoryRepository } from "../../src/examples/memory.ts";
import { gatherRules } from "../../src/gather/rule-book.ts";
import { product } from "../../src/product.ts";

export const commit = "0123456789abcdef0123456789abcdef01234567";
export const house = `acme/policies/house.yml@${commit}`;

export type Files = Readonly<Record<string, string>>;

const bytesOf = (files: Files) =>
  new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));

/** Files of other repositories, by `owner/repo/path`. */
const remoteOf = (files: Files): RemoteFiles => ({
  read: async ({ repository, path }) => {
    const content = bytesOf(files).get(`${repository}/${path}`);
    return content === undefined ? { refused: "is not there", fix: "Name another." } : { content };
  },
});

export interface Given {
  /** The repository's configuration, its first line aside. */
  readonly config: string;
  readonly files?: Files;
  /** Files of other repositories, by `owner/repo/path`; without any there is no token. */
  readonly others?: Files;
}

export const repositoryOf = ({ config, files = {} }: Given) =>
  memoryRepository(bytesOf({ ".github/ai-risk-gate/config.yml": `version: 1\n${config}`, ...files }));

export const rulesOf = (given: Given) => {
  const remote = given.others === undefined ? null : remoteOf(given.others);
  const asked = { repository: repositoryOf(given), source: "base", config: null, policies: null, remote } as const;
  return gatherRules(asked, product);
};

/** Why there is no verdict, and what to do. */
export const refusalOf = (given: Given): Promise<string> =>
  rulesOf(given).then(
    () => "rules",
    (error: unknown) =>
      error instanceof ReviewError ? `${error.code}: ${error.message} — ${error.help}` : String(error),
  );
