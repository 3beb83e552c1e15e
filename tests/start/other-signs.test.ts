import { expect, test } from "vitest";
import { isRegister } from "../../src/start/other-signs.ts";
import { shown } from "./seen.ts";

const pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:ab\nsize 512000000\n";

test.each<readonly [path: string, text: string, size: number | undefined, found: readonly string[]]>([
  ["models/score.onnx", pointer, undefined, ["a model file of 512 MB, kept by Git LFS"]],
  ["models/score.safetensors", "", 2_100_000_000, ["a model file of 2.1 GB"]],
  ["models/chat.gguf", "", 4_000_000_000, ["a model file of 4 GB → generative"]],
  ["models/score.pkl", "", 12_300_000, ["a model file of 12.3 MB"]],
  ["locale/messages.pt", "Bom dia\n", undefined, []],
  ["data/beds.h5", pointer, undefined, ["a model file of 512 MB, kept by Git LFS"]],
  [
    "models/chat/MLmodel",
    "flavors: {}\nmetadata:\n  base_model_task: chat-completion\n",
    undefined,
    ["a model of MLflow → generative"],
  ],
  ["promptfooconfig.yaml", "providers: [openai:gpt]\n", undefined, ["a promptfoo configuration → generative"]],
])("%s", (path, text, size, found) => {
  expect(shown(path, text, size)).toEqual(found);
});

test.each<readonly [path: string, text: string, found: readonly string[]]>([
  ["AGENTS.md", "# Rules\n", ["assistant: instructions for an AI coding assistant"]],
  [".github/copilot-instructions.md", "x", ["assistant: instructions for an AI coding assistant"]],
  [".claude/settings.json", "{}", ["assistant: instructions for an AI coding assistant"]],
  [
    ".mcp.json",
    '{\r\n "mcpServers": { "beds": { "command": "uvx" } } }',
    ["assistant: tools of an AI coding assistant: beds"],
  ],
  [
    ".mcp.json",
    '{ "beds": { "url": "https://beds.example/mcp" } }',
    ["assistant: tools of an AI coding assistant: beds"],
  ],
  [".mcp.json", "{}", []],
  [
    "package.json",
    '{ "dependencies": { "@modelcontextprotocol/sdk": "1" } }',
    ["assistant: @modelcontextprotocol/sdk"],
  ],
])("%s is of an assistant, no system: %s", (path, text, found) => {
  expect(shown(path, text)).toEqual(found);
});

test.each<readonly [path: string, text: string, found: readonly string[]]>([
  ["README.md", "---\ntitle: Our site\n---\n# Beds\n", []],
  ["README.md", "# Beds\n\nLicense: MIT\n", []],
  ["README.md", "---\nlicense: mit\npipeline_tag: text-generation\n---\n# Beds\n", ["a model card → generative"]],
  ["README.md", "---\nlicense: mit\npipeline_tag: image-classification\n---\n# Beds\n", ["a model card → predictive"]],
  ["docs/model-card.md", "# Beds\n\n## Intended use\n\nAt night.\n", ["a model card"]],
  ["model_card.json", '{ "version": 1 }', []],
])("%s as a card: %s", (path, text, found) => {
  expect(shown(path, text)).toEqual(found);
});

test("registers are known by their names", () => {
  const named = [
    "risk_register.csv",
    "docs/RISK_REGISTER.md",
    "risks.csv",
    "AI Risk Register 2026.csv",
    "risk-log.yaml",
  ];
  expect(named.filter((path) => !isRegister(path))).toEqual([]);
  expect(["ai-risk.yml", "risk.ts", "register.csv", "asterisks.csv", "risk-register.ts"].filter(isRegister)).toEqual(
    [],
  );
});
