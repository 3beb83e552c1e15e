import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { ReviewError } from "../../src/domain/review-error.ts";
import { product } from "../../src/product.ts";
import { parseGiven } from "../../src/verbs/parse.ts";
import { verify } from "../../src/verbs/verify.ts";
import { cloneOf, type TestRepository } from "../adapters/repositories.ts";
import { command, noVerdict } from "./command.ts";
import { worse } from "./lending.ts";
import { readyRepository, released } from "./released.ts";

const artifact = ["--artifact", ".git/scoring.tgz"] as const;

/** Verifies in this process: what was printed, or why nothing can be told. */
async function verified({ folder }: TestRepository, ...words: readonly string[]): Promise<readonly [number, string]> {
  const said: string[] = [];
  const world = {
    folder,
    product,
    terminal: { colour: false, width: 100 },
    today: () => "2026-11-22",
    remote: null,
    print: (text: string) => said.push(text),
  };
  try {
    return [await verify.run(parseGiven(verify, words), world), said.join("")];
  } catch (error) {
    if (!(error instanceof ReviewError)) throw error;
    return [2, error.message];
  }
}

/** The same of a text put in the place of what was written. */
function verifiedAs(repository: TestRepository, text: string | Uint8Array, ...words: readonly string[]) {
  writeFileSync(join(repository.folder, ".git/changed.json"), text);
  return verified(repository, ".git/changed.json", ".", ...artifact, ...words);
}

describe("a release verdict", () => {
  test("is what the repository gives, also in another clone, and is as its schema says", () => {
    const repository = readyRepository(worse);
    const { status, file, statement, predicate } = released(repository, ...artifact);
    const clone = cloneOf(repository);
    writeFileSync(join(clone.folder, ".git/scoring.tgz"), readFileSync(join(repository.folder, ".git/scoring.tgz")));
    const ended = command(clone.folder, "verify", join(repository.folder, file), ".", ...artifact);
    const { today, commit } = JSON.parse(statement).predicate;
    expect(ended).toEqual({
      status: 0,
      stdout: `Verified: block for commit ${commit.slice(0, 12)} on ${today}, byte by byte what the repository gives.\n`,
      stderr: "",
    });
    expect(status).toBe(1);
    expect(JSON.parse(predicate)).toEqual(JSON.parse(statement).predicate);
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    formats.default(ajv);
    const isVerdict = ajv.compile(JSON.parse(readFileSync("schemas/release-verdict.schema.json", "utf8")));
    isVerdict(JSON.parse(statement));
    expect(isVerdict.errors ?? []).toEqual([]);
  });

  test("is detected wherever one byte was changed", { timeout: 300_000 }, async () => {
    const repository = readyRepository();
    const { statement } = released(repository, ...artifact);
    const bytes = Buffer.from(statement);
    const step = Math.max(1, Math.floor(bytes.length / 200));
    const missed: number[] = [];
    for (let at = 0; at < bytes.length; at += step) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      const [status] = await verifiedAs(repository, changed);
      if (status === 0) missed.push(at);
    }
    expect(missed).toEqual([]);
    expect(await verifiedAs(repository, bytes)).toEqual([0, expect.stringMatching(/^Verified: /)]);
  });

  test("says what is not the same", async () => {
    const repository = readyRepository();
    const { statement } = released(repository, ...artifact);
    const as = (from: string | RegExp, to: string) => verifiedAs(repository, statement.replace(from, to));
    const level = await as('"effective":"medium"', '"effective":"low"');
    expect(level).toEqual([
      1,
      "Not the same: predicate.systems[loans].risks[CR-001].effective is medium, the file says low.\n",
    ]);
    const spaced = await as('{"_type"', '{ "_type"');
    expect(spaced).toEqual([1, "Not the same: the file says the same in other bytes, which the gate did not write.\n"]);
    expect(await as("\n", "")).toEqual(spaced);
    const [, day] = await as(/"today":"\d{4}/, '"today":"2027');
    expect(day).toMatch(/^Not the same: predicate\./);
    const [, broken] = await as("{", "[");
    expect(broken).toBe("Not the same: the file is no JSON, so the gate did not write it as it stands.\n");
  });

  test("is not that of a built file with another byte", async () => {
    const repository = readyRepository();
    const { statement } = released(repository, ...artifact);
    repository.write(".git/scoring.tgz", "the built score.\n");
    const [status, words] = await verifiedAs(repository, statement);
    expect([status, words]).toEqual([
      1,
      expect.stringMatching(/^Not the same: subject\[scoring\.tgz\]\.digest\.sha256 is [0-9a-f]{64}, the file says /),
    ]);
  });
});

describe("what cannot be told", () => {
  test("is a built file that was not given", () => {
    const repository = readyRepository();
    const { file } = released(repository, ...artifact);
    expect(command(repository.folder, "verify", file)).toEqual(
      noVerdict(
        'The verdict speaks of the artifact "scoring.tgz", which was not given.',
        "Add `--artifact` with the file of that name.",
      ),
    );
  });

  test("is a commit that is not there", async () => {
    const repository = readyRepository();
    const { statement } = released(repository, ...artifact);
    const stranger = readyRepository();
    stranger.git("commit", "--quiet", "--amend", "--message", "Another register");
    stranger.git("reflog", "expire", "--expire=now", "--all");
    stranger.git("gc", "--quiet", "--prune=now");
    const { commit } = JSON.parse(statement).predicate;
    expect(await verifiedAs(stranger, statement)).toEqual([2, `There is no commit "${commit}" in this clone.`]);
  });

  test("is a file of another kind", async () => {
    expect(await verifiedAs(readyRepository(), "{}\n")).toEqual([
      1,
      "Not the same: the file was changed after it was written, and what it names now cannot be read (The file is no release verdict of a kind that this version knows.).\n",
    ]);
  });
});
