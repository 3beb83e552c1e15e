import { joinPath } from "../domain/repository-path.ts";

type PathTest = (path: string) => boolean;

/**
 * Tests paths against globs, ignoring case and Unicode form, as the file systems do on which a twin would collide. A
 * file's name in any folder is found without the library, which takes longer to load than most folders to review.
 */
export async function globTest(globs: readonly string[]): Promise<PathTest> {
  const tests = await Promise.all(globs.map((glob) => testOf(glob.normalize("NFKC"))));
  // A line break is a character of a name like any other; to a pattern it would be where the name ends.
  return (path) => {
    const name = path.normalize("NFKC").replace(/[\n\r\u2028\u2029]/g, "_");
    return tests.some((test) => test(name));
  };
}

/** A glob as a manifest in a folder writes it, from the repository's root: `/x` begins there. */
export const rootedGlob = (folder: string, glob: string): string =>
  glob.startsWith("/") ? glob.replace(/^\/+/, "") : joinPath(folder, glob.replace(/^(?:\.\/)+/, ""));

async function testOf(glob: string): Promise<PathTest> {
  const name = /^\*\*\/([\w.-]+)$/.exec(glob)?.[1];
  if (name !== undefined) {
    const pattern = new RegExp(`(?:^|/)${name.replaceAll(".", "\\.")}$`, "i");
    return (path) => pattern.test(path);
  }
  const { default: picomatch } = await import("picomatch");
  return picomatch(glob, { nocase: true, dot: true, nonegate: true });
}
