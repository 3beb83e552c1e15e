import { expect, test } from "vitest";
import { globTest } from "../../src/gather/globs.ts";
import { defaultConfig } from "../../src/read/config.ts";

const isManifest = globTest(defaultConfig.config.manifests);

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
