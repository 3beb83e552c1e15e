import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isPresent } from "../../src/domain/presence.ts";
import { residueIn, withoutResidue } from "../../src/domain/residue.ts";

const marks = (text: string): readonly string[] => residueIn(text).map(({ start, end }) => text.slice(start, end));

describe("residue", () => {
  const citation = "a chat assistant's citation mark";
  const self = "a chat assistant speaking of itself";
  const opening = "a chat assistant's opening";
  const gap = "a template's gap that nobody filled";
  const undone = "a mark of work that is not done";

  test.each([
    ["MIT :contentReference[oaicite:0]{index=0}", citation, ":contentReference[oaicite:0]{index=0}"],
    ["see oaicite:12.", citation, "oaicite:12"],
    ["as measured【4†source】.", citation, "【4†source】"],
    ["as measured 【12:3†report.pdf】.", citation, "【12:3†report.pdf】"],
    ["as measured [cite: 1, 2].", citation, "[cite: 1, 2]"],
    ["[cite_start]as measured", citation, "[cite_start]"],
    ["as measured [oai_citation:1‡a page](https://desk.example)", citation, "[oai_citation:1‡a page]"],
    ["as measured citeturn0search3", citation, "citeturn0search3"],
    ["As an AI language model, I cannot say. It is so.", self, "As an AI language model, I cannot say."],
    ["As of my last update in 2024, none.", self, "As of my last update in 2024, none."],
    ["Certainly! Here is a plan: weigh again.", opening, "Certainly! Here is a plan:"],
    ["Sure, here's the section.", opening, "Sure, here's the section."],
    ["Lorem ipsum dolor sit amet.", "filler text of a template", "Lorem ipsum dolor sit amet."],
    ["For [insert the users here].", gap, "[insert the users here]"],
    ["For [More Information Needed](https://desk.example).", gap, "[More Information Needed]"],
    ["For {{ users }}.", gap, "{{ users }}"],
    ["For <placeholder>.", gap, "<placeholder>"],
    ["For <your team>.", gap, "<your team>"],
    ["TODO: ask the ward", undone, "TODO"],
    ["the period is TBD until May", undone, "TBD"],
  ])("%s", (text, what, mark) => {
    expect(residueIn(text).map((one) => [one.what, text.slice(one.start, one.end)])).toEqual([[what, mark]]);
  });

  test.each([
    "Cited in [1] and [2, 3].",
    "『風』【重要】読んでください。",
    "[Add a page](https://desk.example) and [your account][1].",
    "As a large language model it may invent tariffs.",
    "Certainly the night shift differs.",
    "Todo el modelo; TODO EL MODELO.",
    "score < 0.2 and > 0.1, {a: 1}, {name}",
    "A turn of the ward, a search.",
  ])("not: %s", (text) => {
    expect(marks(text)).toEqual([]);
  });

  test("one within another is told once", () => {
    expect(marks("{{ use | default('[More Information Needed]') }}")).toEqual([
      "{{ use | default('[More Information Needed]') }}",
    ]);
  });

  test("is no answer by itself, and takes none away", () => {
    expect(isPresent(":contentReference[oaicite:0]{index=0}")).toBe(false);
    expect(isPresent("Certainly! Here is the plan:")).toBe(false);
    expect(isPresent("Weigh the data again. [cite: 1]")).toBe(true);
  });

  test("what remains is the rest of the text, in order", () => {
    const piece = fc.constantFrom("[cite: 1]", "Weigh ", "TBD", "{{ a }}", "\n", "[", "As an AI model, I do. ", "†");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join("");
        const found = residueIn(text);
        const ends = found.flatMap(({ start, end }) => [start, end]);
        expect([...ends].sort((a, b) => a - b)).toEqual(ends);
        const lost = found.reduce((sum, { start, end }) => sum + end - start, 0);
        expect(withoutResidue(text).length).toBe(text.length - lost + found.length);
      }),
      { seed: 23894, numRuns: 500 },
    );
  });
});
