import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { RemoteAnswer, RemoteName } from "../../src/domain/ports.ts";
import { openRemoteFiles } from "../../src/github/remote-files.ts";
import { makeRepository } from "../adapters/repositories.ts";
import { type Fault, type GitHubSetting, startGitHub } from "./server.ts";
import { tokens } from "./tokens.ts";

const house = "version: 1\ninherited: warn\n";

/** The organization's repository at its only commit. */
function policies() {
  const made = makeRepository();
  made.write("house.yml", house);
  made.write("lending/house.yml", "version: 1\n# Größer als ein Haus\n");
  made.write("large.yml", `# ${"a".repeat(1024 * 1024)}\n`);
  symlinkSync("house.yml", join(made.folder, "link.yml"));
  const inner = "0123456789abcdef0123456789abcdef01234567";
  made.commit("House rules");
  made.git("update-index", "--add", "--cacheinfo", `160000,${inner},vendored.yml`);
  made.git("commit", "--quiet", "--message", "A submodule");
  return { folder: made.folder, commit: made.git("rev-parse", "HEAD") };
}

interface Changes extends Partial<Omit<GitHubSetting, "state">> {
  readonly name?: Partial<RemoteName>;
  readonly token?: string;
  readonly listed?: number;
}

/** What a path of the organization's repository comes to, and what was asked for it. */
async function readBy(path: string, { name = {}, token = "policies", fault, listed = 100_000 }: Changes = {}) {
  const { folder, commit } = policies();
  const most = { listed, text: 512_000, commits: 100 };
  const state = { others: { "acme/policies": folder }, most };
  const github = await startGitHub({ tokens, state, ...(fault === undefined ? {} : { fault }) });
  const files = openRemoteFiles({ apiUrl: `${github.url}/`, token, say: () => undefined });
  const asked = { repository: "acme/policies", path, commit, ...name };
  const answer = await files.read(asked);
  expect(await files.read(asked)).toBe(answer);
  await github.close();
  expect(github.faults).toEqual([]);
  return { said: wordsOf(answer).replaceAll(commit.slice(0, 7), "COMMIT"), asked: github.asked };
}

const wordsOf = (answer: RemoteAnswer): string =>
  "content" in answer ? Buffer.from(answer.content).toString("utf8") : `${answer.refused} — ${answer.fix}`;

test("a file is read in three requests, once", async () => {
  expect(await readBy("house.yml")).toEqual({
    said: house,
    asked: ["git/get-commit", "git/get-tree", "git/get-blob"],
  });
  expect((await readBy("lending/house.yml")).said).toBe("version: 1\n# Größer als ein Haus\n");
});

const least =
  "Name a commit of acme/policies, and give a token with `contents: read` of it: `policy-token` of the Action, AI_RISK_GATE_POLICY_TOKEN on the command line.";
const answers =
  (status: number, headers: Readonly<Record<string, string>> = {}): Fault =>
  () => ({ status, headers, body: { message: "No" } });
const notAsGit =
  "cannot be read: GitHub's answer does not hold it as git does — Try again; if it stays so, put a copy into this repository and name it by path.";
const blobOf =
  (content: string): Fault =>
  ({ route }) =>
    route.id === "git/get-blob" ? { status: 200, body: { encoding: "base64", content } } : null;

describe("what is not to be had is said", () => {
  test.each<readonly [path: string, what: string, changes: Changes, says: string]>([
    [
      "home.yml",
      "there is none",
      {},
      "is not there: commit COMMIT of acme/policies has no such file — Name a file by its path from the root of that repository.",
    ],
    [
      "house.yml/x",
      "below a file",
      {},
      "is not there: commit COMMIT of acme/policies has no such file — Name a file by its path from the root of that repository.",
    ],
    ["lending", "a folder", {}, "is a folder, not a file — Name the file itself."],
    ["link.yml", "a link", {}, "is a symbolic link, not a file — Name the file itself."],
    ["vendored.yml", "a submodule", {}, "is a submodule, not a file — Name the file itself."],
    ["large.yml", "too large", {}, "has 1048579 bytes; at most 1048576 are read — Split it into several files."],
    [
      "house.yml",
      "no such commit",
      { name: { commit: "0".repeat(40) } },
      `cannot be read: there is no such commit that the token may see (404) — ${least}`,
    ],
    [
      "house.yml",
      "a token for another repository",
      { token: "confined" },
      `cannot be read: there is no such commit that the token may see (404) — ${least}`,
    ],
    [
      "house.yml",
      "a token without the right",
      { fault: answers(403) },
      `cannot be read: the token may not (403) — ${least}`,
    ],
    [
      "house.yml",
      "a token that is none",
      { token: "expired" },
      "cannot be read: the token is not valid, or no more (401) — Give a token that is.",
    ],
    [
      "house.yml",
      "a limit",
      { fault: answers(403, { "retry-after": "60" }) },
      "cannot be read: a limit on requests is reached (403) — Try again later.",
    ],
    [
      "house.yml",
      "a repository that moved",
      { fault: answers(301, { location: "https://api.github.com/repositories/1" }) },
      "cannot be read: acme/policies has moved — Name the repository as it is called now.",
    ],
    [
      "house.yml",
      "a server that fails",
      { fault: answers(503) },
      "cannot be read: GitHub failed (503) — Try again later.",
    ],
    [
      "house.yml",
      "a line that drops",
      { fault: () => "drop" },
      "cannot be read: GitHub cannot be reached — Try again when it can be.",
    ],
    [
      "lending/house.yml",
      "a listing that is cut",
      { listed: 2 },
      "cannot be found: its repository holds more than GitHub lists in one answer — Keep what is extended in a repository of its own.",
    ],
    ["house.yml", "another content", { fault: blobOf(Buffer.from("version: 2\n").toString("base64")) }, notAsGit],
    ["house.yml", "no content", { fault: blobOf("") }, notAsGit],
  ])("%s: %s", { timeout: 20_000 }, async (path, _what, changes, says) => {
    expect((await readBy(path, changes)).said).toBe(says);
  });

  test("after a fault that passes it is read all the same", { timeout: 20_000 }, async () => {
    const fault: Fault = (_asked, count) => (count === 1 ? { status: 502, body: { message: "No" } } : null);
    expect((await readBy("house.yml", { fault })).said).toBe(house);
  });
});
