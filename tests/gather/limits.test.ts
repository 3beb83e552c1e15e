import { describe, expect, test } from "vitest";
import type { Report } from "../../src/domain/report.ts";
import { memoryRepository } from "../../src/examples/memory.ts";
import { product } from "../../src/product.ts";
import { run } from "../../src/run.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const manifest = `version: 1
system: { id: dose-adviser, name: Dose adviser, owner: "@ward-9", model-cards: [MODEL_CARD.md] }
risks:
  - id: DA-1
    title: A dose is meant for another weight
    inherent: { likelihood: likely, consequence: major }
    treatment:
      options: [change-likelihood]
      status: implemented
      controls:
        - id: ask-twice
          role: key
          evidence: [{ metric: { file: evals/doses.json, pointer: /wrong, at-most: 3 } }]
    residual: { likelihood: rare, consequence: major }
  - id: DA-2
    title: A doctor stops thinking
    inherent: { likelihood: possible, consequence: minor }
`;

const files = {
  "ai-risk.yml": manifest,
  "MODEL_CARD.md": "# Dose adviser\n\n## Intended use\n\nProposes a dose that a doctor confirms.\n",
  "evals/doses.json": '{ "wrong": 1 }\n',
};

/** Reviews a hospital's repository within the limits of its configuration. */
function reviewWithin(limits: string, besides: Readonly<Record<string, string>> = {}): Promise<Report> {
  const all = Object.entries({ ...files, ...besides }).map(([path, text]) => [path, bytes(text)] as const);
  const head = memoryRepository(new Map(all));
  const config = { path: "config.yml", bytes: bytes(`version: 1\nlimits: ${limits}\n`) };
  return run(
    {
      base: null,
      head,
      rules: { repository: head, source: "head", config, policies: null },
      gate: "pull-request",
      today: "2026-11-21",
      simulated: true,
    },
    product,
  );
}

const blocking = async (limits: string): Promise<readonly string[]> => {
  const { findings } = await reviewWithin(limits);
  return findings
    .filter(({ rule, effect }) => rule.startsWith("integrity/") && effect === "block")
    .map((one) => one.message);
};

describe("what goes beyond a limit", () => {
  test("is nothing where all is small", async () => {
    expect(
      await blocking("{ manifest-bytes: 1000, risks: 2, card-bytes: 100, evidence-bytes: 100, files: 3 }"),
    ).toEqual([]);
  });

  test.each([
    ["manifest-bytes: 600", `ai-risk.yml has ${manifest.length} bytes; at most 600 are read.`],
    ["risks: 1", "ai-risk.yml holds 2 risks; at most 1 are reviewed."],
    ["card-bytes: 20", `MODEL_CARD.md has ${files["MODEL_CARD.md"].length} bytes; at most 20 are read.`],
  ])("blocks: %s", async (limit, message) => {
    expect(await blocking(`{ ${limit} }`)).toContain(message);
  });

  test("earns nothing: evidence that is too large is inconclusive", async () => {
    const effective = async (limits: string) => (await reviewWithin(limits)).systems[0]?.risks[0]?.effective.level;
    expect([await effective("{}"), await effective("{ evidence-bytes: 5 }")]).toEqual(["medium", "high"]);
  });

  test.each([
    ["files: 2", {}, "The tree holds 3 files; at most 2 are looked through."],
    ["manifests: 1", { "ward/ai-risk.yml": manifest }, "2 manifests were found; at most 1 are reviewed at once."],
  ])("is no verdict: %s", async (limit, besides, message) => {
    await expect(reviewWithin(`{ ${limit} }`, besides)).rejects.toMatchObject({ code: "limit", message });
  });
});
