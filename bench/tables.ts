import { cpus, totalmem } from "node:os";
import { bundleBytes, type Extras } from "./extras.ts";
import { type Goal, type GoalVerdict, goals, judgeGoal } from "./goals.ts";
import { figuresOf, type Measured, numbersOf } from "./measured.ts";
import { type PhaseName, phaseNames } from "./phases.ts";
import type { ProgramName } from "./programs.ts";
import { type Figure, isMeasured, shown, spreadOf } from "./spread.ts";

const rowNames: Readonly<Record<ProgramName, string>> = {
  node: "bare Node (`node -e 0`)",
  parse: "Node, `JSON.parse` of the same data",
  version: "ours, `--version`",
  ours: "**ours, `check`**",
  oursJson: "ours, the manifest as JSON",
  oursReport: "ours, `--format json`",
  oursBase: "ours, with a base",
  oursSixty: "ours, 60 rules",
  spectral: "Spectral 6.16.3, the same rules",
  ajv: "ajv-cli 5.0.0, the shape of the JSON alone",
  opa: "OPA, the same rules",
  opaSixty: "OPA, 60 rules",
};

const inWords = (size: number): string => size.toLocaleString("en-US");

/** Everything as Markdown, which reads well at a terminal too. */
export function reportText(measured: Measured): string {
  const judged = judgedGoals(measured);
  const parts = [machineLine(), processTable(measured), goalTable(judged), phaseTable(measured), extraTable(measured)];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

export interface JudgedGoal {
  readonly goal: Goal;
  readonly figure: Figure;
  readonly verdict: GoalVerdict;
}

/** Each goal with its figure; the median counts. */
export function judgedGoals(measured: Measured): readonly JudgedGoal[] {
  const figures = figuresOf(measured);
  return goals.map((goal) => {
    const figure = figures[goal.figure];
    return { goal, figure, verdict: judgeGoal(goal, isMeasured(figure) ? figure.median : null) };
  });
}

function machineLine(): string {
  const memory = Math.round(totalmem() / 1024 ** 3);
  const machine = `${process.platform} ${process.arch}, ${cpus().length} cores, ${memory} GB`;
  return `Node ${process.versions.node} on ${machine}; all in whole processes, each program in turn, after one run to warm up.`;
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, index) => (index === 0 ? "---" : "---:")), ...rows]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");

function processTable(measured: Measured): string {
  const { series, peers } = measured;
  const cell = (size: number, name: ProgramName): string => {
    const [time, peak] = (["ms", "peak"] as const).map((kind) => spreadOf(numbersOf(measured, size, { name, kind })));
    if (time === undefined || !isMeasured(time)) return "";
    const memory = peak !== undefined && isMeasured(peak) ? ` (${Math.round(peak.max)})` : "";
    return `${inWords(Math.round(time.median))}${memory}`;
  };
  const names = (Object.keys(rowNames) as ProgramName[]).filter((name) =>
    series.some(({ samples }) => samples.has(name)),
  );
  const rows = names.map((name) => [rowNames[name], ...series.map(({ size }) => cell(size, name))]);
  const absent = Object.entries(peers).flatMap(([name, peer]) =>
    "missing" in peer ? [`${name}: ${peer.missing}.`] : [],
  );
  const head = ["wall ms (peak MB)", ...series.map(({ size }) => `${inWords(size)} risks`)];
  const proof = "All programs with rules found exactly what the rules say.";
  return [table(head, rows), [proof, ...absent].join(" ")].join("\n\n");
}

const marks: Readonly<Record<GoalVerdict, string>> = {
  reached: "reached",
  met: "met",
  MISSED: "**MISSED**",
  "not measured": "not measured",
};

function goalTable(judged: readonly JudgedGoal[]): string {
  const rows = judged.map(({ goal, figure, verdict }) => {
    const sign = goal.better === "lower" ? "≤" : "≥";
    const bound = (value: number): string => `${sign} ${inWords(value)}`;
    return [goal.what, figureText(figure, goal.unit), bound(goal.must), bound(goal.reach), marks[verdict]];
  });
  return table(["goal", "median (min – max)", "must", "reach", ""], rows);
}

function figureText(figure: Figure, unit: string): string {
  if (!isMeasured(figure)) return figure.missing;
  const { min, median, max } = figure;
  const said = unit === "" ? shown(median) : `${shown(median)} ${unit}`;
  return min === max ? said : `${said} (${shown(min)} – ${shown(max)})`;
}

function phaseTable({ phases }: Measured): string {
  if (phases.size === 0) return "";
  const sizes = [...phases.keys()];
  const ms = (value: number | undefined): string => (value === undefined ? "" : shown(value));
  const rows = (Object.keys(phaseNames) as PhaseName[]).map((name) => [
    phaseNames[name],
    ...sizes.map((size) => ms(phases.get(size)?.[name])),
  ]);
  return table(["phases of a review, cold, ms", ...sizes.map((size) => `${inWords(size)} risks`)], rows);
}

function extraTable({ extras }: Measured): string {
  const bytes = (["cli", "action"] as const).map((name) => {
    const { program, data, all } = bundleBytes(name);
    const told = `${inWords(program)} bytes of code and ${inWords(data)} of data; ${inWords(all)} with licences`;
    return [`dist/${name}`, told];
  });
  return table(["beside that", ""], [...bytes, ...(extras === null ? [] : extraRows(extras))]);
}

function extraRows({ card, warmCard, history, action }: Extras): readonly (readonly string[])[] {
  return [
    ["a model card of 14 kB, the first one", figureText(card, "ms")],
    ["the same when warm", figureText(warmCard, "ms")],
    ["1,000 commits, 100 contents of 100 kB: our history", figureText(history.ours, "ms")],
    ["the same by `git show` for each commit", figureText(history.shown, "ms")],
    ["Action on a small pull request", `${figureText(action.time, "ms")}, ${figureText(action.peak, "MB")}`],
  ];
}
