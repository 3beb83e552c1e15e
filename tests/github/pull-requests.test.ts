import { afterEach, expect, test } from "vitest";
import { reachGitHub } from "../../src/github/index.ts";
import { type Fault, type LoopbackGitHub, startGitHub } from "./server.ts";
import type { StoredPull } from "./state.ts";
import { tokens } from "./tokens.ts";

let github: LoopbackGitHub | null = null;

afterEach(async () => {
  expect(github?.faults ?? []).toEqual([]);
  await github?.close();
  github = null;
});

const head = "a".repeat(40);

const pull = (number: number, from: Partial<StoredPull["from"]> = {}): StoredPull => ({
  number,
  state: "open",
  from: { owner: "quayside", branch: "reweigh", commit: head, ...from },
  to: { branch: `release/${number}`, commit: "b".repeat(40) },
});

async function found(pulls: readonly StoredPull[], fault?: Fault) {
  github = await startGitHub({ tokens, state: { pulls }, ...(fault === undefined ? {} : { fault }) });
  const side = reachGitHub({ apiUrl: github.url, token: "full", repository: "lender/scoring", say: () => undefined });
  return side.pullRequests({ owner: "Quayside", branch: "reweigh" });
}

test("open pull requests from a branch are found, page by page", async () => {
  const many = Array.from({ length: 130 }, (_, index) => pull(index + 1, { owner: "Quayside" }));
  const numbers = (await found([...many, { ...pull(131), state: "closed" }])).map(({ number }) => number);
  expect(numbers.toSorted((one, other) => one - other)).toEqual(many.map(({ number }) => number));
  expect(github?.asked).toEqual(["pulls/list", "pulls/list"]);
});

test("those of others are left out where GitHub does not filter", async () => {
  const listed = [pull(1, { owner: "mallory" }), pull(2, { branch: "reweigh-2" }), pull(3)];
  const unfiltered: Fault = (asked) => {
    Object.assign(asked.query, { head: "" });
    return null;
  };
  expect(await found(listed, unfiltered)).toEqual([
    { number: 3, head, base: { branch: "release/3", commit: "b".repeat(40) } },
  ]);
});

test("more than can be looked through are none", async () => {
  const many = Array.from({ length: 1000 }, (_, index) => pull(index + 1, { owner: "Quayside" }));
  await expect(found(many)).rejects.toMatchObject({
    code: "unreadable",
    message: "The pull request cannot be looked up on GitHub: there are more than 1000.",
  });
});
