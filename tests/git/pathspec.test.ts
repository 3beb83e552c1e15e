import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rawName } from "../../src/git/names.ts";
import { looksLikeGlob, pathspecsOf } from "../../src/git/pathspec.ts";
import { makeRepository, type TestRepository } from "../adapters/repositories.ts";

const folders = ["", "a/", "a/b/", "ab/", "*/", "[a]/", "docs/", "docs/deep/", "a/b/c/d/"];
const names = ["a", "b", "ab", "a-b", "*", "[a]", "\\", "!", "]", "é", "7", "a b", "ai-risk.yml", "Ab", "_", "**"];

/** Every file that some globs below speak of. */
function desk(): { readonly origin: TestRepository; readonly paths: readonly string[]; readonly commit: string } {
  const origin = makeRepository();
  const paths = folders.flatMap((folder) => names.map((name) => folder + name)).filter(isFile);
  for (const path of paths) origin.write(path, "1\n");
  return { origin, paths, commit: origin.commit("All names") };
}

/** No folder is called so. */
const isFile = (path: string): boolean => !folders.some((folder) => folder === `${path}/`);

/** The files that git itself takes the pathspecs to mean. */
function meantByGit({ origin, commit }: ReturnType<typeof desk>, pathspecs: readonly string[]): readonly string[] {
  const patterns = pathspecs.flatMap((one) =>
    looksLikeGlob(one) ? [`:(top,literal)${one}`, `:(top,glob)${one}`] : [`:(top,literal)${one}`],
  );
  const args = ["diff-tree", "--root", "-r", "-z", "--no-commit-id", "--name-only", commit, "--", ...patterns];
  return origin
    .git(...args)
    .split("\0")
    .slice(0, -1);
}

function meant(paths: readonly string[], pathspecs: readonly string[]): readonly string[] {
  const { means, reach } = pathspecsOf(pathspecs);
  return paths.filter((path) => {
    const raw = rawName(path);
    const base = raw.slice(0, raw.lastIndexOf("/") + 1);
    const found = means(base, raw.slice(base.length));
    if (found)
      for (const folder of above(base)) expect([pathspecs, folder, reach(folder)]).toEqual([pathspecs, folder, true]);
    return found;
  });
}

const above = (base: string): readonly string[] =>
  [...base.matchAll(/\//g)].map(({ index }) => base.slice(0, index + 1));

const piece = fc.constantFrom(
  ...["a", "b", "*", "**", "?", "/", "/**/", "**/", "[", "]", "[ab]", "[!a]", "[^b-z]", "[a-", "\\", "\\*", "-", "é"],
  ...["[[:alpha:]]", "[[:digit:]_]", "[[:no:]]", "[[:", "[]a]", "[a\\]]", "[*-\\\\]", "docs", "ai-risk.yml", "ab", "!"],
);
const glob = fc
  .array(piece, { minLength: 1, maxLength: 6 })
  .map((pieces) => pieces.join(""))
  .filter((text) => !text.startsWith("/"));

describe("a pathspec means what git takes it to mean", () => {
  test("whatever glob is written", { timeout: 60_000 }, () => {
    const made = desk();
    const sorted = (paths: readonly string[]) => [...paths].sort();
    const property = fc.property(fc.array(glob, { minLength: 1, maxLength: 2 }), (pathspecs) => {
      expect([pathspecs, sorted(meant(made.paths, pathspecs))]).toEqual([
        pathspecs,
        sorted(meantByGit(made, pathspecs)),
      ]);
    });
    fc.assert(property, { seed: 23_894, numRuns: 400 });
  });

  test.each([
    "docs",
    "docs/",
    "./docs",
    "docs/../a",
    "../a",
    "/a",
    "docs//deep",
    ".",
    "",
    " ",
    "**",
    "a**",
    "docs/**",
    "**/deep/*",
  ])("%s", (one) => {
    const made = desk();
    expect([...meant(made.paths, [one])].sort()).toEqual([...meantByGit(made, [one])].sort());
  });

  test("a glob of many stars takes no longer than its length times the path's", () => {
    const { means } = pathspecsOf([`${"*a".repeat(500)}b`]);
    expect(means("", "a".repeat(1_000))).toBe(false);
  });
});
