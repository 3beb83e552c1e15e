import fc from "fast-check";
import { expect, test } from "vitest";
import { openGit } from "../../src/adapters/git.ts";
import type { Commits, Repository } from "../../src/domain/ports.ts";
import { reachGitHub } from "../../src/github/index.ts";
import { anyPathspec, anyRepository, madeRepository } from "./arbitrary-repository.ts";
import { startGitHub } from "./server.ts";
import { emptyState } from "./state.ts";
import { tokens } from "./tokens.ts";

const today = "2026-11-21";

/** GitHub gives little at once, so that all that is left out is asked for. */
const little = { listed: 6, text: 40, commits: 3 };
const { most: much } = emptyState();

test("what is read by GitHub's API is what the clone holds", { timeout: 120_000 }, async () => {
  const limits = fc.constantFrom(little, much);
  const pathspecs = fc.array(anyPathspec, { minLength: 1, maxLength: 4 });
  const property = fc.asyncProperty(anyRepository, pathspecs, limits, async (commits, asked, most) => {
    const { origin, ids } = madeRepository(commits);
    const github = await startGitHub({ tokens, state: { repository: origin.folder, most } });
    const access = { apiUrl: github.url, token: "full", repository: "lender/scoring", say: () => undefined };
    const sides = [await openGit(origin.folder, today), await reachGitHub(access).commits(today)] as const;
    for (const id of ids.slice(-2)) {
      const [clone, api] = [await told(sides[0].at(id), asked), await told(sides[1].at(id), asked)];
      expect(api).toEqual(clone);
    }
    expect(await metBy(sides[1], ids)).toEqual(await metBy(sides[0], ids));
    expect(github.faults).toEqual([]);
    await github.close();
  });
  await fc.assert(property, { seed: 23_894, numRuns: 20, endOnFailure: true });
});

/** All that a revision says. */
async function told(repository: Repository, pathspecs: readonly string[]) {
  const files = await repository.list();
  const contents = await repository.read(files.map(({ path }) => path));
  const { extent, versions } = await repository.history(pathspecs);
  const oids = [...versions.values()].flatMap((all) => all.flatMap(({ oid }) => oid ?? []));
  const earlier = await repository.readVersions([...new Set(oids)]);
  return {
    files,
    contents: written(contents),
    extent,
    versions: [...versions].sort(byName),
    earlier: written(earlier),
  };
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

const written = (contents: ReadonlyMap<string, Uint8Array>) =>
  [...contents].map(([name, bytes]) => [name, Buffer.from(bytes).toString("latin1")]);

/** Where each commit went apart from the last one. */
const metBy = (commits: Commits, ids: readonly string[]) =>
  Promise.all(
    ids.slice(-4).map((id) => commits.mergeBase(id, ids.at(-1) ?? "").catch(({ code }: { code: string }) => code)),
  );
