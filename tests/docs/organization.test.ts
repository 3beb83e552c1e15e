import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeRepository, temporaryFolder } from "../adapters/repositories.ts";
import { bundleFile, root, runBundle, runBundleBeside } from "../bundle.ts";
import { startGitHub } from "../github/server.ts";
import { tokens } from "../github/tokens.ts";
import { writeFiles } from "../verbs/command.ts";
import { pageOf } from "./pages.ts";
import { remarksOf } from "./workflow-language.ts";

const folder = join(root, "docs/organization");
const sample = join(folder, "policies/samples/help-desk/ai-risk.yml");
const run = (...args: readonly string[]) => runBundle(process.execPath, { file: bundleFile("cli"), args, folder });

test("its workflow runs what holds here, and GitHub has nothing against it", async () => {
  const text = readFileSync(join(folder, ".github/workflows/policies.yml"), "utf8");
  expect(await remarksOf(".github/workflows/policies.yml", text)).toEqual([]);
  const commands = [...text.matchAll(/run: node ai-risk-gate\/dist\/cli\/index\.js (.+)$/gm)].map(
    ([, words = ""]) => words,
  );
  expect(commands).toHaveLength(3);
  for (const words of commands) expect([words, run(...words.split(" ")).status]).toEqual([words, 0]);
});

test("the page's repository is held to it", { timeout: 30_000 }, async () => {
  const organization = makeRepository();
  cpSync(folder, organization.folder, { recursive: true });
  const commit = organization.commit("House rules");
  const github = await startGitHub({ tokens, state: { others: { "acme/policies": organization.folder } } });
  const shown = pageOf("docs/organization/README.md", readFileSync(join(folder, "README.md"), "utf8")).blocks;
  const config = shown.find(({ kind }) => kind === "config")?.text ?? "";
  const folderOf = (manifest: string): string => {
    const made = temporaryFolder();
    const text = config.replace("0123456789abcdef0123456789abcdef01234567", commit);
    writeFiles(made, { ".github/ai-risk-gate/config.yml": text, "ai-risk.yml": manifest });
    return made;
  };
  const checked = async (manifest: string) => {
    const environment = { GITHUB_API_URL: github.url, AI_RISK_GATE_POLICY_TOKEN: "policies" };
    const args = ["check", "--format", "github", "--today", "2026-11-21"];
    const ran = { file: bundleFile("cli"), args, folder: folderOf(manifest), environment };
    const { status, stdout } = await runBundleBeside(process.execPath, ran);
    return { status, blocks: stdout.split("\n").filter((line) => line.startsWith("::error")) };
  };
  const manifest = readFileSync(sample, "utf8");
  expect(await checked(manifest)).toEqual({ status: 0, blocks: [] });
  const without = await checked(manifest.replace(/^.*feedback-channel.*\n/m, ""));
  expect([without.status, without.blocks]).toEqual([1, [expect.stringContaining("names no way to complain")]]);
  const laxer = await checked(`${manifest}criteria: { appetite: high }\n`);
  expect([laxer.status, laxer.blocks]).toEqual([1, [expect.stringContaining("asks for at most")]]);
  await github.close();
  expect(github.faults).toEqual([]);
});
