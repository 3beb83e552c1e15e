import { describe, expect, test } from "vitest";
import { cardResidueFacts, residueFacts, residuePlace } from "../../src/judge/residue-facts.ts";

const ward = {
  purpose: "Sorts calls from wards [cite: 1].",
  risks: [
    {
      id: "W-1",
      title: "A call comes too late",
      plan: "TBD",
      event: "Night calls wait for [insert the cause], TODO: ask.",
      controls: [{ id: "audit", title: "As an AI language model, I cannot audit." }],
    },
  ],
};

describe("residue in a part of a manifest", () => {
  const risk = ward.risks[0] ?? {};

  test("is told with its place; a text that is only a placeholder is absent instead", () => {
    expect(residueFacts(risk)).toEqual([
      "event holds a template's gap that nobody filled ([insert the cause])",
      "event holds a mark of work that is not done (TODO)",
      "controls[audit].title holds a chat assistant speaking of itself (As an AI language model, I cannot audit.)",
    ]);
    expect(residueFacts({ title: "A call comes too late", controls: [] })).toBeUndefined();
  });

  test("stands where its text does, at the mark", () => {
    const place = (...path: readonly (string | number)[]) => residuePlace(ward, path);
    expect(place("risks", 0, "residue")).toEqual({
      path: ["risks", 0, "event"],
      piece: { text: "[insert the cause]", before: 0 },
    });
    expect(place("risks", 0, "residue", 2)).toEqual({
      path: ["risks", 0, "controls", 0, "title"],
      piece: { text: "As an AI language model, I cannot audit.", before: 0 },
    });
    expect(place("residue")).toEqual({ path: ["purpose"], piece: { text: "[cite: 1]", before: 0 } });
    expect(place("risks", 0, "plan")).toEqual({ path: ["risks", 0, "plan"] });
    expect(residuePlace({ risks: [{ id: "W-2" }] }, ["risks", 0, "residue"])).toEqual({
      path: ["risks", 0, "residue"],
    });
  });

  test("of two marks that are alike the second is the second", () => {
    const risk = { plan: "Nurses listen, TODO: where. Nurses call, TODO: whom." };
    expect(residuePlace(risk, ["residue", 1])).toEqual({ path: ["plan"], piece: { text: "TODO", before: 1 } });
  });
});

test("residue of a card is told with its line", () => {
  const start = { line: 7, column: 3 };
  const at = { path: "MODEL_CARD.md", start, end: start, excerpt: "" };
  expect(cardResidueFacts([])).toBeUndefined();
  expect(cardResidueFacts([{ what: "a chat assistant's citation mark", mark: "[cite:\n1]", at }])).toEqual([
    "line 7 holds a chat assistant's citation mark ([cite: 1])",
  ]);
});
