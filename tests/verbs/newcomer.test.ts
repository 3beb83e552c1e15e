import { spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { product } from "../../src/product.ts";
import { temporaryFolder } from "../adapters/repositories.ts";
import { command, noVerdict, printed, writeFiles } from "./command.ts";
import { lender, policy } from "./lending.ts";

const path = ".github/ai-risk-gate/policies/lending.yml";
const config = ".github/ai-risk-gate/config.yml";

const shipped = product.policies.map(({ id }) => id);

/** A lender whose configuration names these policies, or who has none. */
function lenderFolder(named: readonly string[] | null, changes: Readonly<Record<string, string>> = {}): string {
  const folder = temporaryFolder();
  const { [config]: _, ...others } = lender;
  const own = named === null ? {} : { [config]: `version: 1\npolicies: [${named.join(", ")}]\n` };
  writeFiles(folder, { ...others, ...own, ...changes });
  return folder;
}

describe("a policy that no configuration names", () => {
  test("is listed as not in force, and shown by its id", () => {
    const folder = lenderFolder(null);
    const listed = command(folder, "policy", "list").stdout.replace(/\s+/g, " ");
    expect(listed).toContain("not in force here, because no configuration names it");
    expect(command(folder, "policy", "show", "lending").stdout).toMatch(/^lending {2}What we ask of lending models\n/);
    expect(command(folder, "policy", "show", path, "risk-ownd").stderr).toBe(
      `no verdict: There is no rule \`risk-ownd\` in lending.\n  Did you mean \`lending/risk-owned\`? \`ai-risk-gate policy show ${path}\` lists its rules.\n`,
    );
  });

  test("is listed even where it is no policy yet", () => {
    const folder = lenderFolder(null, { [path]: "title: To be written\n" });
    const { policies } = JSON.parse(command(folder, "policy", "list", "--format", "json").stdout);
    const listed = policies.map((one: { id: string; inForce: boolean }) => [one.id, one.inForce]);
    expect(listed).toEqual([
      ["iso-23894", true],
      [path, false],
      ...shipped.filter((id) => id !== "iso-23894").map((id) => [id, false]),
    ]);
  });

  test("is told of by `policy lint`", () => {
    expect(command(lenderFolder(null), "policy", "lint").stdout).toContain(
      "• The policy lending is not in force, because no configuration names it.\n",
    );
  });
});

describe("a policy that the configuration names in another way", () => {
  test.each([
    ["policies/lending.yml", "There is no file `policies/lending.yml` to read a policy from."],
    ["lending", "There is no policy `lending`."],
  ])("%s is told with its line and the file that was meant", (name, message) => {
    const refused = noVerdict(
      `${config}:2:12: ${message}`,
      `Did you mean \`${path}\`? Name a shipped one (${shipped.join(", ")}) or a file by its path from the repository's root.`,
      [`    2 │ policies: [${name}]`, `      │            ${"^".repeat(name.length)}`],
    );
    const folder = lenderFolder([name]);
    for (const words of [["check"], ["policy", "lint"], ["policy", "test"]])
      expect(command(folder, ...words)).toEqual(refused);
  });

  test("twice is told with the line of the second", () => {
    const second = path.replace("lending", "copy");
    expect(command(lenderFolder([path, second], { [second]: policy }), "check").stderr).toMatch(
      /config\.yml:2:\d+: The policy id `lending` is named twice\./,
    );
  });
});

test("a large policy does not hide that a small one is hardly tested", () => {
  const { status, stdout } = command(lenderFolder([path, "iso-23894"]), "policy", "test", "--min-coverage", "95");
  expect([status, stdout.split("\n").at(-2)]).toEqual([
    1,
    expect.stringMatching(/ branches reached, 99\.\d %\. lending \(85\.7 %\) is below the 95 % asked for\.$/),
  ]);
});

describe("words that are nearly right", () => {
  test("a placeholder that is nearly `{because}`, and a level's own word", () => {
    const wrong = policy
      .replace("Nobody owns risk {risk.id}: {because}.", "Nobody owns risk {risk.id}: {becuse}.")
      .replace("at-most: [risk.inherent.level, criteria.lowest]", "at-most: [risk.inherent.level, high]");
    const { stderr } = command(lenderFolder([path], { [path]: wrong }), "policy", "test");
    expect(stderr).toContain("names the unknown fact `high`. (and 1 more)\n  No rule names a level by its word");
    expect(stderr).toContain("names the unknown fact `becuse`.\n  Did you mean `{because}`?\n");
  });

  test("a folder instead of a policy", () => {
    const folder = ".github/ai-risk-gate/policies";
    expect(command(lenderFolder([path]), "policy", "lint", folder)).toEqual(
      noVerdict(`${folder} is a folder.`, "Name the policies in it one by one."),
    );
  });

  test("a part of a subject's name", () => {
    expect(command(lenderFolder([path]), "explain", "lending/risk-owned", "loans")).toEqual(
      noVerdict("The rule is not asked of `loans` itself.", "Name one of risk:loans/CR-001, risk:loans/CR-002."),
    );
  });

  test("-h is --help", () => {
    for (const words of [[], ["check"], ["policy"], ["policy", "test"]])
      expect(command(".", ...words, "-h")).toEqual(printed(command(".", ...words, "--help").stdout));
  });
});

test.skipIf(!existsSync("/dev/full"))("an output that cannot be written is no verdict", () => {
  const cli = fileURLToPath(new URL("../../dist/cli/index.js", import.meta.url));
  const full = openSync("/dev/full", "w");
  const { status, stderr } = spawnSync(process.execPath, [cli, "schema", "facts"], {
    encoding: "utf8",
    stdio: ["ignore", full, "pipe"],
  });
  closeSync(full);
  expect([status, stderr.split(":").slice(0, 2)]).toEqual([2, ["no verdict", " the output cannot be written"]]);
});
