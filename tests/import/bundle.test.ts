import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bundleFile } from "../bundle.ts";
import { registerFolders } from "./register-folders.ts";

const some = registerFolders.filter(({ name }) => ["archive-numbers", "poam", "words-ranked"].includes(name));

test.each(some)("$name: the committed bundle writes the same", ({ folder, words }) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundleFile("cli"), "import", ...words], {
    cwd: folder,
    encoding: "utf8",
  });
  expect(status, stderr).toBe(0);
  expect(stdout).toBe(readFileSync(join(folder, "expected.yml"), "utf8"));
  const [first] = readFileSync(join(folder, "expected.txt"), "utf8").split("\n");
  expect(stderr.split("\n")[0]).toBe(first);
});
