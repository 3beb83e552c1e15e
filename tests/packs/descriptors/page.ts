import type { ReportFinding } from "../../../src/domain/report.ts";
import { beside, type Descriptor, descriptors, licences } from "./descriptor.ts";

const head = `<!-- Written by \`tests/packs/applicability.test.ts\` from tests/packs/descriptors/descriptors.yml; change it there. -->

# Our applicability beside that of other tools

Other tools have files that describe an AI system and say, or are there to decide, which class of the EU AI Act it falls
into. Each of these systems is written down as a [manifest](../manifest.md) here, with what its file says of it, and judged
by the policy \`eu-ai-act\` as of 2026-11-21, before anything answers its rules. None of the files stands in this repository.

Class and basis are what we would state; the gate decides neither. It says where they contradict each other, and which
articles follow, for whom and from when. What a descriptor leaves out, such as the role, is our assumption. Not legal
advice.

| system | described by | class it states | our class | articles asked for | beside ours |
| --- | --- | --- | --- | --- | --- |
`;

const tail = `
Looked at and left out, because they state no class of a system: risk lists and taxonomies (IBM ai-atlas-nexus, UX Risk
Guardian, the SSI register, the NIST AI RMF cookbook, CoSAI), controls and thresholds (Venturalitica, release-gate, the
governance toolkit of Microsoft), and the inventories of Evidentia.

One thing the policy does not do yet: Annex I has a section B (vehicles, aircraft, trains, ships) for which the Act leaves
the duties to the law of the product (Article 2(2)). A manifest cannot tell the two sections apart, so for such a product
the policy asks for more than the Act does.
`;

export interface Judged {
  readonly descriptor: Descriptor;
  readonly findings: readonly ReportFinding[];
}

/** The page that shows both for each system. */
export const applicabilityPage = (rows: readonly Judged[]): string =>
  `${head}${rows.map(rowOf).join("")}\n${summary()}\n${tail}`;

function rowOf({ descriptor, findings }: Judged): string {
  const { name, repository, states, system, because } = descriptor;
  const ours = system["eu-ai-act"];
  const cells = [
    name,
    `\`${repository}\` (${licences[repository] ?? ""})`,
    states.class === null ? "none" : classAnd(states.class, states.basis),
    ours === undefined ? "none, the Act does not concern it" : classAnd(ours.class, ours.basis),
    articlesOf(findings) || "none",
    [beside(descriptor), because].filter((part) => part !== undefined).join(": "),
  ];
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |\n`;
}

const classAnd = (name: string, basis: readonly string[] = []): string =>
  basis.length === 0 ? name : `${name}, ${basis.join(", ")}`;

function summary(): string {
  const counts = new Map<string, number>();
  for (const descriptor of descriptors) counts.set(beside(descriptor), (counts.get(beside(descriptor)) ?? 0) + 1);
  const of = (word: ReturnType<typeof beside>): number => counts.get(word) ?? 0;
  return (
    `Of ${descriptors.length} systems ${of("same")} have the same class on the same basis, ${of("same class")} the same class on ` +
    `another or a less exact one, ${of("different")} another class, and ${of("not compared")} state no class of the Act.`
  );
}

/** Which articles are asked for, by the day from which they apply: a rule asks for the one that it names first. */
function articlesOf(findings: readonly ReportFinding[]): string {
  const byDay = new Map<string, Set<string>>();
  for (const { clauses, bindsFrom = "" } of findings) {
    const known = byDay.get(bindsFrom) ?? new Set();
    byDay.set(bindsFrom, known);
    for (const name of namesOf(clauses)) known.add(name);
  }
  return [...byDay]
    .filter(([, names]) => names.size > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, names]) => `${runs([...names].sort(byNumber)).join(", ")}${whenOf(day)}`)
    .join("; ");
}

/** The points of Article 5 that came later are told one by one. */
function namesOf(clauses: readonly string[]): readonly string[] {
  const added = clauses.filter((clause) => /^eu-ai-act:5\(1\)\(b[ab]\)$/.test(clause));
  const [first = ""] = clauses;
  if (added.includes(first)) return added.map((clause) => clause.slice("eu-ai-act:".length));
  const article = /^eu-ai-act:(\d+[a-z]?)(?:\(|$)/.exec(first)?.[1];
  return article === undefined ? [] : [article];
}

/** `9, 10, 11` as `9–11`. */
function runs(names: readonly string[]): readonly string[] {
  const told: string[][] = [];
  for (const name of names) {
    const last = told.at(-1);
    if (last !== undefined && Number(name) === Number(last.at(-1)) + 1) last.push(name);
    else told.push([name]);
  }
  return told.flatMap((run) => (run.length > 2 ? [`${run[0]}–${run.at(-1)}`] : run));
}

const whenOf = (day: string): string => (day === "" ? "" : day <= "2026-11-21" ? ` since ${day}` : ` from ${day}`);

const byNumber = (a: string, b: string): number => Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : 1);
