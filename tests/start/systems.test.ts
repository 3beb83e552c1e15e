import { describe, expect, test } from "vitest";
import { dayOf } from "../../src/domain/day.ts";
import { mapAt } from "../../src/domain/document.ts";
import { readDocument } from "../../src/read/document.ts";
import { readManifest } from "../../src/read/manifest.ts";
import { findIn } from "../../src/start/found.ts";
import { whatToLookAt } from "../../src/start/look.ts";
import { proposalFor } from "../../src/start/proposal.ts";
import { seen } from "./seen.ts";

const card = "# Beds\n\n## Intended use\n\nForesees how many beds the ward needs tonight. Not more.\n";
const today = dayOf(Date.UTC(2026, 10, 21));

const foldersOf = (files: Readonly<Record<string, string>>) =>
  findIn(seen(files)).systems.map(({ folder, cards, signs }) => [folder, cards.length, signs.length]);

describe("what is one system", () => {
  test("everything, where there is one card or none", () => {
    expect(
      foldersOf({
        "docs/MODEL_CARD.md": card,
        "backend/requirements.txt": "openai\n",
        "web/package.json": '{ "dependencies": { "ai": "5" } }',
      }),
    ).toEqual([["", 1, 3]]);
    expect(foldersOf({ "backend/requirements.txt": "openai\n", "models/beds.onnx": "x" })).toEqual([["", 0, 2]]);
  });

  test("each folder with a card of its own, and what stands beneath none", () => {
    expect(
      foldersOf({
        "beds/MODEL_CARD.md": card,
        "beds/requirements.txt": "xgboost\n",
        "chat/docs/model-card.md": card,
        "chat/src/requirements.txt": "openai\n",
        "tools/requirements.txt": "garak\n",
      }),
    ).toEqual([
      ["", 0, 1],
      ["beds", 1, 2],
      ["chat", 1, 2],
    ]);
  });

  test("several cards of one folder are one system's", () => {
    expect(foldersOf({ "MODEL_CARD.md": card, "docs/model-card-night.md": card })).toEqual([["", 2, 2]]);
  });
});

const keys = ["version", "system", "criteria", "risks"];

const start = { name: "Bettenplanung Süd", today, kinds: [], isRoot: true } as const;

describe("what is proposed", () => {
  test("has ids by folder, and paths from its own folder", () => {
    const files = seen({
      "ward/beds/MODEL_CARD.md": card,
      "ward/beds/models/beds.joblib": "\0",
      "requirements.txt": "openai\n",
    });
    const { systems, files: texts } = proposalFor({ ...start, files });
    expect(systems.map(({ id, path, kinds, assets }) => [id, path, kinds, assets])).toEqual([
      ["bettenplanung-sud", "ai-risk.yml", ["generative"], []],
      ["ward-beds", "ward/beds/ai-risk.yml", [], []],
    ]);
    expect(texts[1]?.text).toContain("  model-cards: [MODEL_CARD.md]\n");
    expect(texts[1]?.text).toContain(
      "  purpose: Foresees how many beds the ward needs tonight. # from ward/beds/MODEL_CARD.md:",
    );
  });

  test("is nothing where there are too many to be read", () => {
    const files = seen(Object.fromEntries(Array.from({ length: 51 }, (_, at) => [`ward-${at}/MODEL_CARD.md`, card])));
    expect(() => proposalFor({ ...start, files })).toThrow("51 folders look like systems of their own");
  });

  test("says with a model in Python's own format that opening it may run code", () => {
    const files = [
      ...seen({ "requirements.txt": "xgboost\n" }),
      { path: "models/beds.joblib", size: 2_000_000, text: null },
    ];
    const [text = ""] = proposalFor({ ...start, files }).files.map((file) => file.text);
    expect(text).toContain("links: [air:AIR-039]");
    expect(text).toContain('assets: ["models/**"]');
  });

  test("keeps what a card or a name tries to write on the line it belongs to", () => {
    const hostile =
      "# Beds\u2028risks: []\u0085x: y\n\n## Intended use\n\nA: b # c \"d\" {{e}} 'f' \u0007and nothing else at all.\n";
    const files = seen({ "MODEL_CARD.md": hostile, "we: ird\n- x/MODEL_CARD.md": hostile });
    const manifests = proposalFor({ ...start, files }).files.filter(({ path }) => !path.startsWith(".github/"));
    expect(manifests).toHaveLength(2);
    for (const { text, path } of manifests) {
      const { value, faults } = readDocument(path, text);
      expect([...faults, ...(value === null ? [] : readManifest(value, { criteria: new Map() }).faults)]).toEqual([]);
      expect(value === null ? null : Object.keys(mapAt(value.value, []))).toEqual(keys);
    }
  });
});

describe("what is looked at", () => {
  const file = (path: string, size = 10) => ({ path, size, kind: "blob" as const });

  test("passes somebody else's code over, and reads no model", () => {
    const { seen: all, read } = whatToLookAt(
      ["requirements.txt", "vendor/x/requirements.txt", "tests/fixtures/a/package.json", "src/desk.py"]
        .map((path) => file(path))
        .concat(file("m.onnx", 5e9)),
    );
    expect(all.map(({ path }) => path)).toEqual(["requirements.txt", "m.onnx"]);
    expect(read).toEqual(["requirements.txt"]);
  });

  test("is bounded, and counts what it passes over", () => {
    const many = Array.from({ length: 2_500 }, (_, at) => file(`a${at}/requirements.txt`));
    const { read, passedOver } = whatToLookAt([...many, file("requirements.txt"), file("b/package.json", 2e6)]);
    expect([read.length, read[0], passedOver]).toEqual([2_000, "requirements.txt", 502]);
  });
});
