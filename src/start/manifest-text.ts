import type { Day } from "../domain/day.ts";
import type { StarterRisk } from "../domain/starter-risk.ts";
import { criteriaText, highest } from "./criteria-text.ts";
import { startingRisks } from "./starting-risks.ts";
import type { FoundSystem } from "./systems.ts";
import { because, oneLine, written } from "./written-text.ts";

/** A system as its manifest begins. */
export interface NamedSystem extends FoundSystem {
  readonly id: string;
  readonly today: Day;
}

/** A first manifest: what was found, with where, and what is open as comments, which are no values that could pass. */
export function manifestText(system: NamedSystem): string {
  const parts = [headText(system), systemText(system), criteriaText, riskText(system)];
  return `${parts.join("\n\n")}\n`;
}

const headText = ({ today }: NamedSystem): string =>
  [
    `# Begun by \`ai-risk-gate init\` on ${today}. What stands here was found in files; nobody has judged it yet.`,
    "# What is open stands in comments, and the gate tells of it until somebody writes it: owner, purpose, ratings.",
    "# Every key: docs/manifest.md of AI Risk Gate, or `ai-risk-gate schema manifest`.",
    "version: 1",
  ].join("\n");

function systemText(system: NamedSystem): string {
  const { id, cards, assets, folder } = system;
  const from = (path: string): string => (folder === "" ? path : path.slice(folder.length + 1));
  return [
    "system:",
    `  id: ${written(id)} # the stable name: findings and history hang on it`,
    ...nameLine(system),
    "  # owner: who answers for it: a @user, an @org/team or an e-mail address",
    ...purposeLine(system),
    "  # lifecycle-stage: where it is: design-and-development, deployment, operation-and-monitoring …",
    kindsLine(system),
    "  # automation: what part people have: human-in-the-loop, human-on-the-loop or human-out-of-the-loop",
    "  # context: as in { sectors: [finance], jurisdictions: [EU], personal-data: true, exposure: public }",
    ...(cards.length === 0 ? [] : [`  model-cards: ${written(cards.map(({ path }) => from(path)))}`]),
    ...assetLines(assets),
  ].join("\n");
}

function nameLine({ cards }: NamedSystem): readonly string[] {
  const named = cards.find(({ sections }) => sections.identity.state === "present");
  const [first = ""] = (named?.sections.identity.text ?? "").split("\n");
  const name = oneLine(first.replace(/^[#*\s]+|[*\s]+$/gu, ""), 80);
  if (named === undefined || name === "" || name.endsWith("…")) return ["  # name: what people call it"];
  return [`  name: ${written(name)}${because(`from ${named.path}`)}`];
}

/** The first sentence of what a card says about its use. */
function purposeLine({ cards }: NamedSystem): readonly string[] {
  const card = cards.find(({ sections }) => sections["intended-use"].state === "present");
  const use = card?.sections["intended-use"];
  const [sentence = ""] = /^[^.!?。]{15,300}[.!?。](?=\s|$)/u.exec(oneLine(use?.text ?? "", 2_000)) ?? [];
  if (card === undefined || use === undefined || sentence === "")
    return ["  # purpose: one sentence: the task, and who uses the answer"];
  return [
    `  purpose: ${written(sentence)}${because(`from ${card.path}:${use.at.start.line}; see that it says the task`)}`,
  ];
}

function kindsLine({ kinds, signs }: NamedSystem): string {
  if (kinds.length === 0)
    return "  # kinds: which of [predictive, generative, agentic]; nothing that was found says so";
  const shown = kinds.flatMap((kind) => signs.find((sign) => sign.kinds.includes(kind)) ?? []);
  const words = [...new Set(shown.map(({ what, path }) => `${what} in ${path}`))].join("; ");
  return `  kinds: ${written(kinds)}${because(words)}`;
}

const assetLines = (assets: readonly string[]): readonly string[] =>
  assets.length === 0
    ? ['  # assets: globs of the files this manifest answers for, as in ["src/scoring/**"]']
    : [
        `  assets: ${written(assets)} # the files this manifest answers for: add the code around them`,
        "  # material: those of them whose change makes reviews due again",
      ];

const riskText = (system: NamedSystem): string =>
  [
    "# Risks to start from, by what was found: strike what cannot happen here, add what can.",
    "# Nobody has rated them. Until somebody does, each stands at the highest step of both scales and without a basis:",
    "# that is loud on purpose. Write what you think is true, with `basis:` (expert, history, measured, model, literature).",
    "risks:",
    ...startingRisks(system).map((risk, at) => oneRisk(risk, `R-${String(at + 1).padStart(2, "0")}`, system.today)),
  ].join("\n");

const oneRisk = (risk: StarterRisk, id: string, today: Day): string =>
  [
    `  - id: ${id}`,
    `    title: ${written(risk.title)}`,
    `    event: ${written(risk.description)}`,
    `    objectives: ${written(risk.objectives)}`,
    `    sources: ${written(risk.sources)}`,
    `    identified: ${today}`,
    `    inherent: { likelihood: ${highest.likelihood}, consequence: ${highest.consequence}, knowledge: low } # not rated yet`,
    `    links: [air:${risk.id}]`,
  ].join("\n");
