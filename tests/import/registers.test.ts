import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { readDocument } from "../../src/read/document.ts";
import { registerFolders } from "./register-folders.ts";
import { told } from "./told.ts";

test.each(registerFolders)("$name: the manifest, and what could not be mapped", async ({ folder, words }) => {
  const { status, printed, aside } = await told(folder, "import", ...words);
  expect(status).toBe(0);
  await expect(printed).toMatchFileSnapshot(resolve(folder, "expected.yml"));
  await expect(aside).toMatchFileSnapshot(resolve(folder, "expected.txt"));
});

test.each(registerFolders)("$name: as JSON it holds the same manifest", async ({ folder, words }) => {
  const { printed, aside } = await told(folder, "import", ...words, "--format", "json");
  const { manifest } = JSON.parse(printed) as { manifest: unknown };
  const written = readDocument("ai-risk.yml", readFileSync(join(folder, "expected.yml"), "utf8"));
  expect(written.faults).toEqual([]);
  expect(manifest).toEqual(written.value?.value);
  expect(aside).toBe("");
});

test("writes where it is told to, and replaces nothing without being asked", async () => {
  const out = join(mkdtempSync(join(tmpdir(), "import-")), "ai-risk.yml");
  const folder = "fixtures/documents/registers/severity-beside";
  const words = ["import", "risks.csv", "--out", out] as const;
  expect(await told(folder, ...words, "--system=one")).toMatchObject({ status: 0, aside: "" });
  const first = readFileSync(out, "utf8");
  expect(first).toContain("id: one\n");
  expect(await told(folder, ...words, "--system=two")).toEqual({
    status: 2,
    printed: "",
    aside: `no verdict: ${out} is there already, and nothing was written.\n  Name another file, or say \`--overwrite\`.\n`,
  });
  expect(readFileSync(out, "utf8")).toBe(first);
  expect(await told(folder, ...words, "--system=two", "--overwrite")).toMatchObject({ status: 0 });
  expect(readFileSync(out, "utf8")).toContain("id: two\n");
});
