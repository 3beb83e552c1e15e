import fc from "fast-check";
import picomatch from "picomatch";
import { expect, test } from "vitest";
import { globTest } from "../../src/gather/globs.ts";
import { defaultConfig } from "../../src/read/config.ts";

const isManifest = await globTest(defaultConfig.config.manifests);

test.each([
  "ai-risk.yml",
  "desk/AI-RISK.YML",
  ".desk/ai-risk.json",
  "a\n::error::b/ai-risk.yaml",
  "a\u2028b/c\rd/ai-risk.yml",
])("%j is a manifest", (path) => expect(isManifest(path)).toBe(true));

test.each(["ai-risk.yml.bak", "ai-risk.yml/a", "my-ai-risk.yml", "ai-risk\n.yml"])("%j is none", (path) =>
  expect(isManifest(path)).toBe(false),
);

test("a file's name in any folder is found as the library finds it", async () => {
  const step = fc.constantFrom(
    "ai-risk.yml",
    "AI-Risk.YML",
    "aiXrisk.yml",
    "\u212Aai-risk.yml",
    "a\u0131-risk.yml",
    ".d",
    "a",
  );
  const paths = fc.array(step, { minLength: 1, maxLength: 4 }).map((steps) => steps.join("/"));
  const library = picomatch("**/ai-risk.yml", { nocase: true, dot: true, nonegate: true });
  const own = await globTest(["**/ai-risk.yml"]);
  fc.assert(
    fc.property(paths, (path) => {
      expect(own(path)).toBe(library(path.normalize("NFKC")));
    }),
    { seed: 23_894 },
  );
});
