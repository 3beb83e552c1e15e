import { expect, test } from "vitest";
import { actFacts } from "../../src/judge/ai-act-facts.ts";
import { triage } from "./triage.ts";

const risk = '  - { id: CR-001, title: "Urgent patients wait", inherent: {} }\n';

/** What a triage assistant's manifest comes to under the Act, as far as it is asked. */
function facts(said: string, ...names: readonly string[]): unknown {
  const manifest = triage(risk, "", said);
  const { act } = actFacts({ manifest, cards: [], measurements: new Map(), firstHeld: new Map() });
  const all = Object.entries(act ?? {});
  return Object.fromEntries(names.map((name) => [name, all.find(([key]) => key === name)?.[1]]));
}

const under = (said: string): string => `, eu-ai-act: { ${said} }`;

test.each([
  ["", false],
  [", context: { jurisdictions: [US, CA-QC] }", false],
  [", context: { jurisdictions: [US, dk] }", true],
  [", context: { jurisdictions: [DE-BY] }", true],
  [", context: { jurisdictions: [European Union] }", true],
  [", context: { jurisdictions: [EL] }", true],
  [under("class: minimal"), true],
])("%s concerns the Act: %s", (said, concerned) => {
  expect(facts(said, "concerned")).toEqual({ concerned });
});

test("a system that says nothing has every fact that is always given", () => {
  expect(
    facts("", "roles", "points", "articles", "annex-i", "high-risk", "exempted", "general-purpose", "class"),
  ).toEqual({
    roles: [],
    points: [],
    articles: [],
    "annex-i": false,
    "high-risk": false,
    exempted: false,
    "general-purpose": false,
    class: undefined,
  });
});

test.each([
  ["Annex III 5(b)", "points", ["5(b)"]],
  ["Annex III, point 5(b)", "points", ["5(b)"]],
  ["annex iii(5)(b)", "points", ["5(b)"]],
  ["eu-ai-act:Annex III 5(b)", "points", ["5(b)"]],
  ["Annex III point 4", "points", ["4"]],
  ["Article 50", "articles", ["50"]],
  ["Art. 50(1)", "articles", ["50(1)"]],
  ["eu-ai-act@2026-07-27:5(1)(c)", "articles", ["5(1)(c)"]],
  ["5(1)(ba)", "articles", ["5(1)(ba)"]],
  ["Article 6(1)", "annex-i", true],
  ["Annex I, Section A", "annex-i", true],
  ["Annex III 9(z)", "basis-unknown", ["Annex III 9(z)"]],
  ["Article 4711", "basis-unknown", ["Article 4711"]],
  ["because it scores people", "basis-unknown", ["because it scores people"]],
])("the basis %j is read as %s %j", (written, name, value) => {
  expect(facts(under(`class: high-risk, basis: [${JSON.stringify(written)}]`), name)).toEqual({ [name]: value });
});

test.each([
  ["class: high-risk, basis: [Annex III 5(b)]", undefined],
  ["class: high-risk, basis: [Annex I]", undefined],
  ["class: limited, basis: [Article 50(1)]", undefined],
  ["class: prohibited, basis: [5(1)(c)]", undefined],
  ["class: minimal", undefined],
  ["class: minimal, basis: [Annex III 5(b)], exemption: { condition: preparatory-task }", undefined],
  ["basis: [Annex III 5(b)]", undefined],
  ["class: high-risk", "it is called high-risk, and its basis names neither a point of Annex III nor Annex I"],
  ["class: limited", "it is called limited, and its basis does not name Article 50"],
  ["class: prohibited", "it is called prohibited, and its basis names no point of Article 5"],
  [
    "class: minimal, basis: [Annex III 5(b), Annex I, Article 50(2), 5(1)(f)]",
    "it is called minimal, and its basis names Article 5(1)(f); it is called minimal, and its basis names Annex III 5(b) without a way out under Article 6(3); it is called minimal, and its basis names Annex I; it is called minimal, and its basis names Article 50",
  ],
])("of { %s } it is said: %s", (said, misclassed) => {
  expect(facts(under(said), "misclassed")).toEqual({ misclassed });
});

test.each([
  ["class: high-risk, basis: [Annex III 5(b)]", "2027-12-02", false],
  ["class: high-risk, basis: [Annex I]", "2028-08-02", false],
  ["class: high-risk, basis: [Annex I, Annex III 5(b)]", "2027-12-02", false],
  ["basis: [Annex III 5(b)], on-market: 2027-12-01", undefined, true],
  ["basis: [Annex III 5(b)], on-market: 2027-12-02", "2027-12-02", false],
  ["basis: [Annex I], on-market: 2028-08-01", undefined, true],
  ["basis: [Annex III 5(b)], on-market: 2024-05-01, changed: 2027-12-01", undefined, true],
  ["basis: [Annex III 5(b)], on-market: 2024-05-01, changed: 2028-03-01", "2028-03-01", false],
  ["basis: [Annex III 5(b)], on-market: 2024-05-01, public-body: true", "2030-08-02", true],
  ["basis: [Annex III 5(b)], on-market: 2024-05-01, public-body: true, changed: 2028-03-01", "2028-03-01", false],
  ["basis: [Annex III 5(b)], on-market: 2024-05-01, public-body: true, changed: 2031-01-01", "2030-08-02", false],
])("the duties of { %s } begin on %s", (said, from, legacy) => {
  expect(facts(under(said), "high-risk-from", "legacy")).toEqual({ "high-risk-from": from, legacy });
});

test.each([
  ["on-market: 2026-08-01", "2026-12-02", "2025-08-02"],
  ["on-market: 2026-08-02", "2026-08-02", "2025-08-02"],
  ["on-market: 2025-08-01", "2026-12-02", "2027-08-02"],
  ["on-market: 2025-08-02", "2026-12-02", "2025-08-02"],
])("of { %s } marking begins on %s, and the duties of its model on %s", (said, marking, model) => {
  expect(facts(under(said), "marking-from", "general-purpose-from")).toEqual({
    "marking-from": marking,
    "general-purpose-from": model,
  });
});

test.each([
  ["general-purpose-model: true", true, false],
  ["general-purpose-model: true, systemic-risk: true", true, true],
  ["general-purpose-model: true, training-compute: 1.0e+25", true, false],
  ["general-purpose-model: true, training-compute: 1.1e+25", true, true],
])("of { %s } the model is general-purpose: %s, with systemic risk: %s", (said, general, systemic) => {
  expect(facts(under(said), "general-purpose", "systemic-risk")).toEqual({
    "general-purpose": general,
    "systemic-risk": systemic,
  });
});
