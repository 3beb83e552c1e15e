import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readText } from "../../src/read/text.ts";
import { findIn } from "../../src/start/found.ts";

const corpus = "../shared/corpus";

/** Each real file by itself, as if it were all that a repository has. */
function survey(set: string) {
  return readdirSync(join(corpus, set), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const bytes = readFileSync(join(entry.parentPath, entry.name));
      const path = entry.name.split("__").join("/");
      const { systems, assistants } = findIn([{ path, size: bytes.length, text: readText(path, bytes).value }]);
      return { path, isSystem: systems.length > 0, isAssistant: assistants.length > 0 };
    });
}

// Skipped where the corpus of real files is not beside the repository (../shared/corpus).
test.skipIf(!existsSync(join(corpus, "manifests-ai")))("real files that show AI are found, and no others", () => {
  const [ai, others] = [survey("manifests-ai"), survey("manifests-noai")];
  const found = ai.filter(({ isSystem, isAssistant }) => isSystem || isAssistant);
  const wrong = others.filter(({ isSystem, isAssistant }) => isSystem || isAssistant);
  const missed = ai.filter((file) => !found.includes(file)).map(({ path }) => path);
  process.stdout.write(
    [
      `init: recall ${found.length} of ${ai.length}, precision ${found.length} of ${found.length + wrong.length}`,
      ...missed.sort().map((path) => `  missed: ${path}`),
      ...wrong.map(({ path }) => `  wrong: ${path}`),
    ]
      .join("\n")
      .concat("\n"),
  );
  expect(wrong).toEqual([]);
  // None of these names a package, an image or a server of AI: what tells is a folder's name, or words in a prompt.
  expect(missed.sort()).toEqual([
    "agent-governance-claude-code/package.json",
    "assets/Langchain/environments/general-langchain-app-deployment/context/Dockerfile",
    "assets/Langchain/environments/general-langchain-app-deployment/environment.yaml",
    "assets/data-labeling/environments/data-labeling-sam/context/Dockerfile",
    "generative_ui_agents/ai-mcp-app-builder/package.json",
    "src/venturalitica/assurance/graph/prompts/prompts.es.yaml",
  ]);
  expect(found.filter(({ isSystem }) => !isSystem)).toHaveLength(4);
});
