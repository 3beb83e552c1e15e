import { execFileSync } from "node:child_process";
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openFolder } from "../../src/adapters/folder.ts";
import { temporaryFolder, textOf } from "./repositories.ts";

function hospital(): string {
  const folder = temporaryFolder();
  for (const name of ["triage", ".git", "triage/.git", "node_modules/ajv"])
    mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, "ai-risk.yml"), "version: 1\n");
  writeFileSync(join(folder, "triage/ai-risk.yml"), "version: 1\n# ward\n");
  writeFileSync(join(folder, ".git/config"), "");
  writeFileSync(join(folder, "triage/.git/config"), "");
  writeFileSync(join(folder, "node_modules/ajv/ai-risk.yml"), "version: 1\n");
  symlinkSync("/etc/passwd", join(folder, "evidence.json"));
  symlinkSync(folder, join(folder, "round"));
  execFileSync("mkfifo", [join(folder, "pipe")]);
  return folder;
}

test("a folder holds its regular files; links are named, what is not a file is not", async () => {
  const repository = await openFolder(hospital());
  expect(repository.revision).toBeNull();
  expect(await repository.list()).toEqual([
    { path: "ai-risk.yml", kind: "blob", size: 11 },
    { path: "evidence.json", kind: "link", size: 0 },
    { path: "round", kind: "link", size: 0 },
    { path: "triage/ai-risk.yml", kind: "blob", size: 18 },
  ]);
});

test("only what is listed as a file is read", async () => {
  const repository = await openFolder(hospital());
  const asked = [
    "triage/ai-risk.yml",
    "round/ai-risk.yml",
    "evidence.json",
    "pipe",
    "../x",
    "/etc/passwd",
    ".git/config",
  ];
  const contents = await repository.read(asked);
  expect([...contents].map(([path, content]) => [path, textOf(content)])).toEqual([
    ["triage/ai-risk.yml", "version: 1\n# ward\n"],
  ]);
});

test("a folder has no history", async () => {
  const repository = await openFolder(hospital());
  expect(await repository.history(["**"])).toEqual({ extent: "none", versions: new Map() });
  expect(await repository.readVersions(["1".repeat(40)])).toEqual(new Map());
});

test("a file or a folder that became a link after the listing is not followed", async () => {
  const folder = hospital();
  const repository = await openFolder(folder);
  await repository.list();
  renameSync(join(folder, "triage"), join(folder, "elsewhere"));
  symlinkSync(join(folder, "elsewhere"), join(folder, "triage"));
  await expect(repository.read(["triage/ai-risk.yml"])).rejects.toMatchObject({ code: "unreadable" });
  rmSync(join(folder, "ai-risk.yml"));
  symlinkSync("/etc/passwd", join(folder, "ai-risk.yml"));
  await expect(repository.read(["ai-risk.yml"])).rejects.toMatchObject({ code: "unreadable" });
});

test("a link to a folder may be named as the folder to review", async () => {
  const folder = hospital();
  const repository = await openFolder(join(folder, "round"));
  expect(textOf((await repository.read(["ai-risk.yml"])).get("ai-risk.yml"))).toBe("version: 1\n");
});

test("reaching a limit is no verdict", async () => {
  const folder = hospital();
  await expect((await openFolder(folder, { files: 3, bytes: 1000 })).list()).rejects.toMatchObject({ code: "limit" });
  const small = await openFolder(folder, { files: 100, bytes: 10 });
  await expect(small.read(["ai-risk.yml"])).rejects.toMatchObject({ code: "limit" });
});

test("what is no folder is named", async () => {
  await expect(openFolder(join(hospital(), "ai-risk.yml"))).rejects.toMatchObject({ code: "no-such-folder" });
});
