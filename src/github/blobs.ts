import { maxContentBytes } from "../git/files.ts";
import { objectId } from "../git/object-id.ts";
import type { GitHub } from "./client.ts";
import { readObjects } from "./objects.ts";
import { forEachOf, grouped, notAsked, reading, tooMuch } from "./reading.ts";

/** An object to read, by its id and by its size as far as it is known. */
export interface Wanted {
  readonly oid: string;
  readonly size: number | null;
}

/** The repository's contents by their ids, each asked for once and held to its id. */
export interface Blobs {
  of(wanted: readonly Wanted[]): Promise<ReadonlyMap<string, Uint8Array>>;
}

/** GitHub cuts longer texts. */
const longestText = 500_000;
const together = { items: 50, weight: 1_000_000 };

export function openBlobs(github: GitHub): Blobs {
  const known = new Map<string, Uint8Array>();
  let bytes = 0;
  const keep = (oid: string, content: Uint8Array): void => {
    known.set(oid, content);
    bytes += content.length;
    if (bytes > maxContentBytes) throw tooMuch(`The files to read hold more than ${maxContentBytes} bytes`);
  };
  return {
    of: async (wanted) => {
      const missing = new Map(wanted.filter(({ oid }) => !known.has(oid)).map((one) => [one.oid, one]));
      const told = [...missing.values()].reduce((sum, { size }) => sum + (size ?? 0), bytes);
      if (told > maxContentBytes) throw tooMuch(`The files to read hold ${told} bytes`);
      const texts = [...missing.values()].filter(({ size }) => size !== null && size <= longestText);
      await forEachOf(
        grouped(texts, together, ({ size }) => size ?? 0),
        async (some) => {
          for (const [oid, content] of await readTexts(github, some)) keep(oid, content);
        },
      );
      const others = [...missing.keys()].filter((oid) => !known.has(oid));
      await forEachOf(others, async (oid) => keep(oid, await readBlob(github, oid)));
      return known;
    },
  };
}

/** Contents that are texts. What does not come as git holds it, as no UTF-8 can, is left out. */
async function readTexts(
  github: GitHub,
  wanted: readonly Wanted[],
): Promise<readonly (readonly [string, Uint8Array])[]> {
  const oids = wanted.map(({ oid }) => oid);
  const found = await reading("the files to review", () => readObjects(github, oids, "... on Blob { text }"));
  return [...found].flatMap(([oid, { text }]) => {
    const content = Buffer.from(typeof text === "string" ? text : "", "utf8");
    return objectId("blob", content) === oid ? [[oid, content] as const] : [];
  });
}

async function readBlob({ owner, repo, request }: GitHub, oid: string): Promise<Uint8Array> {
  const { data } = await reading(`the content ${oid}`, () =>
    request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", { owner, repo, file_sha: oid }),
  );
  const content = Buffer.from(data.content, data.encoding === "base64" ? "base64" : "utf8");
  if (objectId("blob", content) !== oid) throw notAsked(`the content ${oid}`);
  return content;
}
