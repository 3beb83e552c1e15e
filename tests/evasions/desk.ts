import fc from "fast-check";
import { acceptedDigest } from "../../src/domain/accepted-state.ts";
import { isList, isMap, mapAt, type ValueMap } from "../../src/domain/document.ts";
import type { Repository } from "../../src/domain/ports.ts";
import { memoryRepository } from "../../src/examples/memory.ts";
import { readJson } from "../../src/read/json.ts";
import { readManifest } from "../../src/read/manifest.ts";

/** A help desk's repository, small enough to be made up: its manifest as data, all else as text by path. */
export interface Desk {
  readonly manifest: ValueMap | null;
  readonly files: ReadonlyMap<string, string>;
}

const likelihoods = ["rare", "unlikely", "possible", "likely", "almost-certain"] as const;
const consequences = ["negligible", "minor", "moderate", "major", "severe"] as const;

const kinds = ["kept", "proven", "accepted"] as const;

/** A desk that nothing is to be said against: guarded, with a risk that is small, one treated and one accepted. */
export const anyDesk: fc.Arbitrary<Desk> = fc
  .record({
    risks: fc.shuffledSubarray([...kinds], { minLength: 3 }),
    likelihood: fc.constantFrom("likely", "possible"),
    apart: fc.boolean(),
    threshold: fc.constantFrom(0.04, 0.05, 0.1),
    automation: fc.constantFrom("human-on-the-loop", "human-out-of-the-loop"),
    gate: fc.constantFrom("owners", "authority"),
  })
  .map(({ risks, gate, ...chosen }) => ({
    manifest: bound({
      version: 1,
      system: system(chosen.automation),
      criteria,
      risks: risks.map((kind, index) => riskOf[kind](`HD-${index + 1}`, chosen)),
      incidents: [incident],
    }),
    files: new Map([
      [
        "MODEL_CARD.md",
        "# Answers\n\n## Intended use\n\nDrafts for agents.\n\n## Limitations\n\nWeak on new tariffs.\n",
      ],
      ["evals/grounding.json", '{ "measured": "2026-11-12", "unsupported_share": 0.03 }\n'],
      [".github/ai-risk-gate/people.yml", 'version: 1\npeople:\n  quality-board: ["@odile"]\n'],
      [".github/ai-risk-gate/config.yml", gate === "owners" ? `${config}gate-owners: ["@mira"]\n` : config],
    ]),
  }));

/** A manifest in which each acceptance says what was accepted, as `accept` would write it. */
function bound(manifest: ValueMap): ValueMap {
  const document = readJson("ai-risk.json", JSON.stringify(manifest)).value;
  const read = document === null ? null : readManifest(document, { criteria: new Map() }).value;
  if (read === null || !isList(manifest["risks"])) throw new Error("The desk's own manifest cannot be read.");
  const digests = read.risks.map((risk) => acceptedDigest(risk, read.system, read.criteria));
  const risks = manifest["risks"].map((risk, index) => {
    const acceptance = mapAt(risk, ["acceptance"]);
    return isMap(risk) && "acceptance" in risk
      ? { ...risk, acceptance: { ...acceptance, of: digests[index] ?? "" } }
      : risk;
  });
  return { ...manifest, risks };
}

const config = "version: 1\npolicies:\n  - iso-23894\ninherited: warn\nmanifest: required\n";

const system = (automation: string): ValueMap => ({
  id: "desk-answers",
  owner: "@northline/support",
  purpose: "Drafts answers for an agent who sends them.",
  "out-of-scope": ["refunds", "contract changes"],
  "lifecycle-stage": "operation-and-monitoring",
  kinds: ["generative", "predictive"],
  automation,
  context: { sectors: ["telecommunications"], jurisdictions: ["EU", "UK"], "personal-data": true, exposure: "public" },
  "eu-ai-act": { roles: ["provider", "deployer"], class: "limited" },
  "interested-parties": [
    { id: "customers", kind: "affected", consulted: "2026-09-14", how: "Calls with six customers" },
    { id: "agents", kind: "user" },
  ],
  assets: ["prompts/**", "src/answers/**"],
  "model-cards": ["MODEL_CARD.md"],
  monitoring: { signals: ["answers-corrected", "complaints"], owner: "@northline/support" },
  "incident-response": "docs/runbook.md",
});

const incident: ValueMap = {
  id: "DESK-INC-1",
  date: "2026-10-20",
  risks: ["HD-1", "HD-2"],
  severity: "major",
  what: "Four customers were told a tariff that does not exist; they were called back.",
  review: { date: "2026-10-22", by: "@odile", result: "Numbers are compared before a draft is sent." },
};

const criteria: ValueMap = {
  likelihood: likelihoods,
  consequence: consequences,
  levels: ["low", "medium", "high", "critical"],
  matrix: [
    ["low", "low", "low", "medium", "medium"],
    ["low", "low", "medium", "medium", "high"],
    ["low", "medium", "medium", "high", "high"],
    ["low", "medium", "high", "high", "critical"],
    ["medium", "high", "high", "critical", "critical"],
  ],
  appetite: "medium",
  tolerance: "high",
  times: {
    critical: { decide: "72h", treat: "30d", review: "30d" },
    high: { decide: "14d", treat: "60d", review: "90d" },
    medium: { decide: "30d", treat: "90d", review: "180d" },
  },
  "acceptance-authority": { high: ["quality-board"], medium: ["risk-owner"] },
  approved: { by: "head-of-service", date: "2026-02-10", "next-review": "2027-02-10" },
};

interface Chosen {
  readonly likelihood: string;
  readonly apart: boolean;
  readonly threshold: number;
}

const told = (id: string): ValueMap => ({
  id,
  title: `What may go wrong with ${id}`,
  sources: ["machine-learning", "life-cycle"],
  affected: ["customers"],
  event: "A draft invents a tariff, and the agent sends it.",
  outcome: "Customers act on it and lose money.",
  identified: "2026-10-01",
  owner: "@ines",
  review: { date: "2026-11-10", by: "@ines", result: "unchanged" },
  tracker: `DESK-${id}`,
});

const estimate = (likelihood: string, consequence: string, apart: boolean): ValueMap => ({
  likelihood,
  consequence: apart ? { individuals: consequence, organization: consequence, society: "minor" } : consequence,
  basis: "measured",
});

const riskOf: Readonly<Record<"kept" | "proven" | "accepted", (id: string, chosen: Chosen) => ValueMap>> = {
  kept: (id, { apart }) => ({
    ...told(id),
    inherent: estimate("unlikely", "major", apart),
    treatment: { options: ["retain"], status: "implemented", plan: "Agents compare the number before they send." },
  }),
  proven: (id, { likelihood, apart, threshold }) => ({
    ...told(id),
    inherent: estimate(likelihood, "major", apart),
    treatment: {
      options: ["change-likelihood"],
      status: "implemented",
      due: "2026-11-10",
      plan: "Answer from retrieved pages only, and measure it each week.",
      controls: [
        {
          id: "grounding",
          role: "key",
          owner: "@jonas",
          evidence: [
            {
              metric: { file: "evals/grounding.json", pointer: "/unsupported_share", "at-most": threshold },
              "max-age": "60d",
              dated: "/measured",
            },
          ],
        },
      ],
    },
    residual: estimate("unlikely", "moderate", apart),
  }),
  accepted: (id, { likelihood, apart }) => ({
    ...told(id),
    inherent: estimate(likelihood, "major", apart),
    treatment: { options: ["retain"], status: "implemented", plan: "Wait for the new index in spring." },
    acceptance: {
      by: "quality-board",
      level: "high",
      date: "2026-11-02",
      expires: "2027-03-31",
      reason: "The index cannot be had before spring.",
    },
  }),
};

/** The desk as a repository in memory; its manifest is written as JSON. */
export function repositoryOf({ manifest, files }: Desk): Repository {
  const encoder = new TextEncoder();
  const all = new Map([...files].map(([path, text]) => [path, encoder.encode(text)]));
  if (manifest !== null) all.set("ai-risk.json", encoder.encode(`${JSON.stringify(manifest, null, 2)}\n`));
  return memoryRepository(all);
}
