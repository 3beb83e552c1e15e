import { chmodSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openGit } from "../../src/adapters/git.ts";
import { cloneOf, makeRepository, type TestRepository, temporaryFolder, textOf } from "./repositories.ts";

const today = "2026-11-21";

describe("the files of a revision", () => {
  test("are listed by path, whatever their names", async () => {
    const lender = makeRepository();
    const names = ["--help", "-rf", "a\nb.yml", 'quote".yml', "tab\t.yml", "Ä/模型.md", "z z/ai-risk.yml", ":(top)x"];
    for (const name of names) lender.write(name, `about ${name}`);
    const commit = lender.commit("register");
    lender.write("uncommitted.yml", "not part of it");
    const repository = (await openGit(lender.folder, today)).at(commit);
    expect((await repository.list()).map((entry) => entry.path)).toEqual(names.toSorted());
    expect(await repository.list()).toContainEqual(
      expect.objectContaining({ path: "a\nb.yml", kind: "blob", size: 13 }),
    );
    const contents = await repository.read([...names, "uncommitted.yml", "../etc/passwd"]);
    expect([...contents].map(([path, content]) => [path, textOf(content)])).toEqual(
      names.toSorted().map((name) => [name, `about ${name}`]),
    );
  });

  test("come from the whole repository, asked from any of its folders", async () => {
    const lender = makeRepository();
    lender.write("scoring/ai-risk.yml", "version: 1\n");
    lender.write("README.md", "Lender\n");
    const commit = lender.commit("register");
    const repository = (await openGit(join(lender.folder, "scoring"), today)).at(commit);
    expect((await repository.list()).map((entry) => entry.path)).toEqual(["README.md", "scoring/ai-risk.yml"]);
    expect([...(await repository.history(["scoring/ai-risk.yml"])).versions.keys()]).toEqual(["scoring/ai-risk.yml"]);
  });

  test("name links and submodules but do not read them", async () => {
    const lender = makeRepository();
    lender.write("ai-risk.yml", "version: 1\n");
    symlinkSync("/etc/passwd", join(lender.folder, "evidence.json"));
    lender.git("update-index", "--add", "--cacheinfo", `160000,${"1".repeat(40)},vendor/model`);
    lender.git("add", "ai-risk.yml", "evidence.json");
    lender.git("commit", "--quiet", "--message", "register");
    const repository = (await openGit(lender.folder, today)).at(lender.git("rev-parse", "HEAD"));
    const listed = (await repository.list()).map(({ path, kind, size }) => ({ path, kind, size }));
    expect(listed).toEqual([
      { path: "ai-risk.yml", kind: "blob", size: 11 },
      { path: "evidence.json", kind: "link", size: 11 },
      { path: "vendor/model", kind: "submodule", size: 0 },
    ]);
    expect([...(await repository.read(["ai-risk.yml", "evidence.json", "vendor/model"])).keys()]).toEqual([
      "ai-risk.yml",
    ]);
  });

  test("keep names apart that are no UTF-8", async () => {
    const lender = makeRepository();
    for (const byte of [0xfe, 0xff]) writeFileSync(Buffer.from([...Buffer.from(`${lender.folder}/card`), byte]), "");
    const repository = (await openGit(lender.folder, today)).at(lender.commit("cards"));
    expect((await repository.list()).map((entry) => entry.path)).toEqual(["card\\xFE", "card\\xFF"]);
  });

  test("may be empty and many", async () => {
    const lender = makeRepository();
    for (let index = 0; index < 300; index++)
      lender.write(`cards/${index}.md`, index % 2 === 0 ? "" : `\n${index}\n\n`);
    const repository = (await openGit(lender.folder, today)).at(lender.commit("cards"));
    const paths = (await repository.list()).map((entry) => entry.path);
    const contents = await repository.read(paths);
    expect(contents.size).toBe(300);
    expect(textOf(contents.get("cards/0.md"))).toBe("");
    expect(textOf(contents.get("cards/299.md"))).toBe("\n299\n\n");
    expect((await repository.read([])).size).toBe(0);
  });
});

describe("a revision", () => {
  test("is a branch, a tag, an annotated tag or an id", async () => {
    const lender = makeRepository();
    const first = lender.commit("first");
    lender.git("tag", "v1");
    lender.git("tag", "--annotate", "v1-signed-off", "--message", "released");
    lender.commit("second");
    const git = await openGit(lender.folder, today);
    for (const name of ["v1", "v1-signed-off", first, first.slice(0, 10), "main~1"])
      expect([name, await git.resolve(name)]).toEqual([name, first]);
  });

  test("that does not exist is named with its nearest neighbour", async () => {
    const lender = makeRepository();
    lender.commit("first");
    lender.git("branch", "release/2026");
    const git = await openGit(lender.folder, today);
    await expect(git.resolve("release/2025")).rejects.toMatchObject({
      code: "unknown-revision",
      message: 'There is no commit "release/2025" in this clone.',
      help: "Name a branch, a tag or a commit id. The nearest name is `release/2026`.",
    });
    expect(await git.find("f".repeat(40))).toBeNull();
  });

  test.each(["--output=/tmp/x", "-h", "", "main\nv1", "main\0"])("cannot be %j", async (text) => {
    const lender = makeRepository();
    lender.commit("first");
    await expect((await openGit(lender.folder, today)).resolve(text)).rejects.toMatchObject({
      code: "unknown-revision",
      help: "Name a branch, a tag or a commit id; none of them begins with `-`.",
    });
  });

  test("must be a commit, not a file of one", async () => {
    const lender = makeRepository();
    lender.write("ai-risk.yml", "version: 1\n");
    lender.commit("first");
    expect(await (await openGit(lender.folder, today)).find("HEAD:ai-risk.yml")).toBeNull();
  });

  test("missing from a shallow clone asks for the whole history", async () => {
    const lender = makeRepository();
    const first = lender.commit("first");
    lender.commit("second");
    const git = await openGit(cloneOf(lender, "--depth=1").folder, today);
    await expect(git.resolve(first)).rejects.toMatchObject({
      code: "history-cut",
      help: "Fetch all of it: `fetch-depth: 0` for actions/checkout, or `git fetch --unshallow`.",
    });
  });
});

describe("the merge base", () => {
  test("is where two branches went apart", async () => {
    const { lender, base } = twoBranches();
    const git = await openGit(lender.folder, today);
    expect(await git.mergeBase(await git.resolve("main"), await git.resolve("score"))).toBe(base);
  });

  test("of unrelated histories does not exist", async () => {
    const lender = makeRepository();
    lender.commit("first");
    lender.git("checkout", "--quiet", "--orphan", "pages");
    lender.commit("other");
    const git = await openGit(lender.folder, today);
    await expect(git.mergeBase("main", "pages")).rejects.toMatchObject({ code: "no-merge-base" });
  });

  test("beyond the end of a shallow clone is unknown", async () => {
    const { lender } = twoBranches();
    const clone = cloneOf(lender, "--depth=1", "--no-single-branch");
    const git = await openGit(clone.folder, today);
    await expect(git.mergeBase("origin/main", "origin/score")).rejects.toMatchObject({ code: "history-cut" });
  });

  test("within a shallow clone is known", async () => {
    const { lender, base } = twoBranches();
    const git = await openGit(cloneOf(lender, "--depth=3", "--no-single-branch").folder, today);
    expect(git.shallow).toBe(true);
    expect(await git.mergeBase("origin/main", "origin/score")).toBe(base);
  });

  test("is not an older one that a shallow clone happens to hold", async () => {
    // main: old - base - m1 - m2; score: base - s1 merges old's side branch, so that old is reached past the boundary.
    const lender = makeRepository();
    lender.commit("root");
    const old = lender.commit("old");
    const base = lender.commit("base");
    for (const name of ["m1", "m2"]) lender.commit(name);
    lender.git("checkout", "--quiet", "-b", "score", base);
    for (const name of ["s1", "s2"]) lender.commit(name);
    for (const [branch, name] of [
      ["main", "main-joins-old"],
      ["score", "score-joins-old"],
    ] as const) {
      lender.git("checkout", "--quiet", branch);
      const tree = lender.git("rev-parse", "HEAD^{tree}");
      const joined = lender.git("commit-tree", tree, "-p", "HEAD", "-p", old, "-m", name);
      lender.git("reset", "--quiet", "--hard", joined);
    }
    const whole = await openGit(lender.folder, today);
    expect(await whole.mergeBase("main", "score")).toBe(base);
    const clone = cloneOf(lender, "--depth=2", "--no-single-branch");
    const git = await openGit(clone.folder, today);
    await expect(git.mergeBase("origin/main", "origin/score")).rejects.toMatchObject({ code: "history-cut" });
  });
});

function twoBranches(): { lender: TestRepository; base: string } {
  const lender = makeRepository();
  lender.commit("root");
  const base = lender.commit("base");
  lender.git("checkout", "--quiet", "-b", "score");
  lender.commit("score");
  lender.git("checkout", "--quiet", "main");
  lender.commit("main goes on");
  return { lender, base };
}

describe("what cannot be opened", () => {
  test("is named", async () => {
    const folder = temporaryFolder();
    await expect(openGit(folder, today)).rejects.toMatchObject({ code: "not-a-repository" });
    await expect(openGit(join(folder, "absent"), today)).rejects.toMatchObject({ code: "no-such-folder" });
  });

  test("a content that the clone left out is history cut, and nothing is fetched", async () => {
    const lender = makeRepository();
    lender.git("config", "uploadpack.allowFilter", "true");
    lender.write("ai-risk.yml", "version: 1\n");
    lender.commit("first");
    const clone = cloneOf(lender, "--filter=blob:none", "--no-checkout");
    const repository = (await openGit(clone.folder, today)).at(clone.git("rev-parse", "HEAD"));
    await expect(repository.read(["ai-risk.yml"])).rejects.toMatchObject({ code: "history-cut" });
  });
});

test("a repository's own configuration runs no program and changes no answer", async () => {
  const lender = makeRepository();
  lender.write("ai-risk.yml", "version: 1\n");
  lender.write("cards/a.md", "one\n");
  const commit = lender.commit("first", "2026-10-01");
  const traps = temporaryFolder();
  const trap = join(traps, "trap");
  writeFileSync(trap, `#!/bin/sh\ntouch ${join(traps, "sprung")}\n`);
  chmodSync(trap, 0o755);
  mkdirSync(join(traps, "hooks"));
  const settings = {
    "core.fsmonitor": trap,
    "core.pager": trap,
    "core.hooksPath": join(traps, "hooks"),
    "core.sshCommand": trap,
    "core.gitProxy": trap,
    "credential.helper": trap,
    "diff.external": trap,
    "diff.trap.textconv": trap,
    "diff.relative": "true",
    "diff.orderFile": join(traps, "absent"),
    "diff.renames": "copies",
    "gpg.program": trap,
    "log.showSignature": "true",
    "log.follow": "true",
    "log.showRoot": "false",
    "protocol.allow": "always",
    "remote.origin.url": `ext::${trap}`,
    "remote.origin.promisor": "true",
    "remote.origin.uploadpack": trap,
    "extensions.partialClone": "origin",
  };
  for (const [name, value] of Object.entries(settings)) lender.git("config", name, value);
  writeFileSync(join(lender.folder, ".git/info/attributes"), "* diff=trap filter=trap\n");
  const git = await openGit(join(lender.folder, "cards"), today);
  const repository = git.at(await git.resolve("main"));
  expect((await repository.list()).map((entry) => entry.path)).toEqual(["ai-risk.yml", "cards/a.md"]);
  expect(textOf((await repository.read(["ai-risk.yml"])).get("ai-risk.yml"))).toBe("version: 1\n");
  const oid = lender.git("rev-parse", `${commit}:ai-risk.yml`);
  expect((await repository.history(["ai-risk.yml"])).versions).toEqual(
    new Map([["ai-risk.yml", [{ day: "2026-10-01", oid }]]]),
  );
  await expect(repository.readVersions(["2".repeat(40)])).rejects.toMatchObject({ code: "history-cut" });
  expect(existsSync(join(traps, "sprung"))).toBe(false);
});
