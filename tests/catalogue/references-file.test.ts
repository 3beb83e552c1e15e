import { join } from "node:path";
import { rolldown } from "rolldown";
import { expect, test } from "vitest";
import { dataFiles } from "../../scripts/build/data-files.ts";

const root = join(import.meta.dirname, "../..");

test("what references are resolved by ships as a file beside the code, and is no part of the code", async () => {
  const bundle = await rolldown({
    input: { index: join(root, "src/read/resolve-reference.ts") },
    cwd: root,
    platform: "node",
    plugins: [dataFiles(root)],
  });
  const { output } = await bundle.generate({ format: "cjs", minify: true, comments: false });
  const code = output.flatMap((one) => (one.type === "chunk" ? [one.code] : [])).join("");
  expect(output.map(({ fileName }) => fileName)).toEqual(["index.js", "references.br"]);
  expect(code).toContain("references.br");
  expect(code).not.toContain("AML.T0051");
  expect(code.length).toBeLessThan(4400);
});
