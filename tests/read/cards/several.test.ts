import { describe, expect, test } from "vitest";
import type { CardSectionName } from "../../../src/domain/model-card.ts";
import { readCard } from "../../../src/read/cards/index.ts";

const told = (path: string, text: string, names: readonly CardSectionName[]): readonly string[] => {
  const { value: card } = readCard(path, text);
  return names.map((name) => `${name} ${card?.sections[name].state} ${card?.sections[name].at.start.line}`);
};

const three: readonly CardSectionName[] = ["intended-use", "limitations", "licence"];

/** A card in Markdown of what stands under each heading. */
const markdown = (parts: Readonly<Record<string, string>>, level = "##"): string =>
  `# Triage\n\n**License:** MIT\n\n${Object.entries(parts)
    .map(([title, text]) => `${level} ${title}\n\n${text}\n`)
    .join("\n")}`;

const full = "### Intended use\n\nSorts calls.\n\n### Limitations\n\nOne ward.\n\n### Training data\n\nCalls.";

describe("several models under headings of one card", () => {
  test("each has what it says, and what the card says of all", () => {
    const text = markdown({ "v1.4": full, "v1.5": full.replace("Sorts calls.", "Sorts calls by night.") });
    expect(told("MODEL_CARD.md", text, three)).toEqual([
      "intended-use present 7",
      "limitations present 11",
      "licence present 3",
    ]);
    const { value: card } = readCard("MODEL_CARD.md", text);
    expect(card?.sections["intended-use"].text).toBe("v1.4: Sorts calls.\nv1.5: Sorts calls by night.");
    expect(card?.sections.licence.text).toBe("v1.4: MIT\nv1.5: MIT");
  });

  test("one does not answer for another, nor for a version that is called alike and holds nothing", () => {
    const gap = full.replace("One ward.", "TBD");
    expect(told("MODEL_CARD.md", markdown({ "v1.4": full, "v1.5": gap }), three)[1]).toBe("limitations empty 25");
    const bare = markdown({ "v1.4": full, "v1.5": full, "v1.5.1": "Faster." });
    expect(told("MODEL_CARD.md", bare, three)).toEqual([
      "intended-use absent 33",
      "limitations absent 33",
      "licence present 3",
    ]);
    const named = markdown({ "System A": full, "System B": full, "System C": "To come." }, "#");
    expect(told("MODEL_CARD.md", named, three)[0]).toBe("intended-use absent 33");
  });

  test.each([
    ["one version among other chapters", { "v1.4": full, "How to run": "Start it." }],
    ["chapters that hold other things", { Use: full, Data: "### Training data\n\nCalls.\n\n### License\n\nMIT" }],
    ["a card in two languages", { English: full, Deutsch: full.replace("### Limitations\n\nOne ward.\n\n", "") }],
  ])("%s are one card", (_, parts) => {
    expect(told("MODEL_CARD.md", markdown(parts), ["limitations"])[0]?.split(" ")[1]).toBe("present");
  });
});

describe("several models under a key", () => {
  const triage = { name: "triage", intended_use: "Sorts calls.", limitations: "One ward." };
  const states = (card: object): readonly (string | undefined)[] => {
    const { value } = readCard("model_card.json", JSON.stringify({ title: "Ward models", license: "MIT", ...card }));
    return three.map((name) => value?.sections[name].state);
  };

  test("each has what it says, and what the card says of all", () => {
    expect(states({ models: [triage, { ...triage, name: "dispatch" }] })).toEqual(["present", "present", "present"]);
    expect(states({ systems: { triage, dispatch: triage } })).toEqual(["present", "present", "present"]);
  });

  test("one does not answer for another", () => {
    expect(states({ models: [triage, { name: "dispatch", intended_use: "Sends cars." }] })).toEqual([
      "present",
      "absent",
      "present",
    ]);
    expect(states({ modelos: [{ ...triage, limitations: "TBD" }, triage] })).toEqual(["present", "empty", "present"]);
    expect(states({ AISystems: { triage, dispatch: null } })).toEqual(["absent", "absent", "present"]);
  });

  test("models that are but listed are none of them", () => {
    expect(states({ ...triage, models: [{ name: "base" }, { name: "head" }] })).toEqual([
      "present",
      "present",
      "present",
    ]);
  });
});
