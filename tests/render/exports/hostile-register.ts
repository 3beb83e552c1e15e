import type { ValueMap } from "../../../src/domain/document.ts";
import { cardSections } from "../../../src/domain/model-card.ts";
import type { RegisteredSystem } from "../../../src/domain/registered.ts";
import type { ReportRisk } from "../../../src/domain/report.ts";
import type { Exported } from "../../../src/render/exports/formats.ts";
import { exportedOf } from "./exported.ts";

const at = { path: "MODEL_CARD.md", start: { line: 1, column: 1 }, end: { line: 1, column: 1 }, excerpt: "" };

const written = (word: string): ValueMap => ({
  id: "OW-1",
  title: word,
  event: word,
  outcome: word,
  owner: word,
  objectives: ["fairness", word],
  sources: [word],
  affected: [word, "bakers"],
  tracker: word,
  links: [word],
  treatment: {
    plan: word,
    owner: word,
    controls: [
      { id: "second-nose", title: word, how: word, owner: word, role: "key", state: "existing", links: [word] },
      { id: "timer", title: word, owner: word, state: "planned" },
    ],
  },
  acceptance: { reason: word, conditions: [word] },
});

const judged = (word: string): ReportRisk => ({
  id: "OW-1",
  title: word,
  owner: word,
  status: "open",
  state: "treated",
  inherent: { likelihood: word, consequence: { individuals: word, society: 3 }, level: word },
  residual: { likelihood: 1, consequence: word, level: word },
  effective: { level: word, because: word },
  treated: true,
  aboveAppetite: true,
  acceptance: { as: "attested", by: word, until: "2027-01-31" },
  treatment: { options: ["retain", "share"], status: "in-progress", due: "2026-12-15" },
  evidence: [
    {
      control: "second-nose",
      name: word,
      kind: "metric",
      outcome: "passing",
      words: word,
      from: "repository",
      measuredHere: true,
    },
  ],
});

const section = (word: string) => ({ state: "present", text: word, at }) as const;

function system(word: string): RegisteredSystem {
  const risk = { written: written(word), judged: judged(word) };
  const sections = Object.fromEntries(cardSections.map((name) => [name, section(word)]));
  return {
    judged: {
      id: "oven-watch",
      name: word,
      path: "bakery/ai-risk.yml",
      owner: word,
      lifecycleStage: "deployment",
      defaulted: [],
      risks: [risk.judged],
    },
    written: {
      id: "oven-watch",
      name: word,
      version: word,
      purpose: word,
      "out-of-scope": [word],
      "foreseeable-misuse": [word],
      behaviour: { opacity: word },
      "interested-parties": [{ id: "bakers", name: word, kind: "user" }],
    },
    risks: [risk],
    cards: [
      {
        path: "MODEL_CARD.md",
        format: "markdown",
        sections: sections as RegisteredSystem["cards"][number]["sections"],
        metrics: [{ name: word, value: 0.9, dataset: word, slice: word, at }],
        residue: [],
      },
    ],
  };
}

/** A register with one text wherever a text can stand. */
export const hostileRegister = (word: string): Exported => ({
  ...exportedOf({}),
  revision: "v1.2.0",
  register: () => [system(word)],
});
