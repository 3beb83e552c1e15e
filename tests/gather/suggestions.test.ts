import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Fault } from "../../src/domain/integrity.ts";
import { stories } from "../stories.ts";
import { faultsOf, named, pressed, replaced } from "./mended.ts";

const head = "version: 1\nsystem: { id: triage }\nrisks:\n";
const risk = "  - id: TR-1\n    title: An emergency is ranked last\n";
const inherent = "    inherent: { likelihood: likely, consequence: severe }\n";
const config = ".github/ai-risk-gate/config.yml";

/** Of each fault of a file: its place, and the line as it is suggested; `-` where it goes, `null` where none is. */
async function suggestedIn(text: string, path = "ai-risk.yml"): Promise<Readonly<Record<string, string | null>>> {
  const faults = await faultsOf(path, text);
  const entries = faults.map(({ place, suggestion }) => [
    place,
    suggestion === undefined ? null : (suggestion.line ?? "-"),
  ]);
  return Object.fromEntries(entries);
}

describe("what is certain is suggested as it is written", () => {
  test.each<readonly [string, string, string]>([
    ["a key", `${head}${risk}    ownr: "@ada"\n${inherent}`, '    owner: "@ada"'],
    ["a key in quotes", `${head}${risk}    "ownr": "@ada"\n${inherent}`, '    "owner": "@ada"'],
    [
      "a key in flow style",
      `${head}${risk}    inherent: { likelihod: likely, consequence: severe }\n`,
      inherent.trimEnd(),
    ],
    [
      "the right one of two on a line",
      `${head}${risk}${inherent}    residual: { likelihood: rare, consequence: { individuals: minor, organisation: minor, society: minor } }\n`,
      "    residual: { likelihood: rare, consequence: { individuals: minor, organization: minor, society: minor } }",
    ],
    [
      "a word",
      `${head}${risk}    inherent: { likelihood: Likley, consequence: severe } # by hand\n`,
      `${inherent.trimEnd()} # by hand`,
    ],
    [
      "a word in quotes",
      `${head}${risk}    inherent: { likelihood: 'likley', consequence: severe }\n`,
      "    inherent: { likelihood: 'likely', consequence: severe }",
    ],
    [
      "a word that is too short",
      `${head}${risk}${inherent}    treatment:\n      status: progress\n`.replace("progress", "verifed"),
      "      status: verified",
    ],
    [
      "a truth as people say it",
      `${head}${risk}${inherent}`.replace("{ id: triage }", "{ id: triage, oversight: { can-stop: yes } }"),
      "system: { id: triage, oversight: { can-stop: true } }",
    ],
    [
      "what the gate computes",
      `${head}${risk}    inherent:\n      likelihood: likely\n      consequence: severe\n      level: high\n`,
      "-",
    ],
    [
      "a line that ends as on Windows",
      `${head}${risk}    ownr: "@ada"\n${inherent}`.replaceAll("\n", "\r\n"),
      '    owner: "@ada"',
    ],
    [
      "the first line behind a byte order mark",
      `\uFEFF${head}${risk}${inherent}`.replace("version", "verson"),
      "version: 1",
    ],
    ["a line with tabs", `${head}${risk}    ownr:\t"@ada"\t# on call\n${inherent}`, '    owner:\t"@ada"\t# on call'],
  ])("%s", async (_what, text, line) => {
    expect(Object.values(await suggestedIn(text))).toEqual([line]);
  });

  test("in JSON", async () => {
    const text = JSON.stringify({
      version: 1,
      sytem: { id: "triage" },
      risks: [{ id: "TR-1", title: "Ranked last", inherent: { likelihood: 4, consequence: 5 } }],
    });
    expect(Object.values(await suggestedIn(text, "ai-risk.json"))).toEqual([text.replace("sytem", "system")]);
  });

  test.each<readonly [string, string, string]>([
    [config, "version: 1\ninherited: blok\n", "inherited: block"],
    [config, "version: 1\npolices: [iso-23894]\n", "policies: [iso-23894]"],
    [
      ".github/ai-risk-gate/people.yml",
      'version: 1\npeple: { risk-board: ["@ada"] }\n',
      'people: { risk-board: ["@ada"] }',
    ],
    [".github/ai-risk-gate/criteria.yml", "appetite: medum\n", "appetite: medium"],
    [".github/ai-risk-gate/waivers.yml", "version: 1\nwaiver: []\n", "waivers: []"],
  ])("in %s", async (path, text, line) => {
    expect(Object.values(await suggestedIn(text, path))).toEqual([line]);
  });
});

describe("what is not certain is not suggested", () => {
  test.each<readonly [string, string]>([
    ["two keys that mean the same", `${head}${risk}    ownr: "@ada"\n    owne: "@bea"\n${inherent}`],
    ["a key that is there already", `${head}${risk}    owner: "@ada"\n    ownr: "@bea"\n${inherent}`],
    ["a key like no other", `${head}${risk}    colour: red\n${inherent}`],
    ["a key whose value would be wrong", `${head}${risk}    ownr: 7\n${inherent}`],
    [
      "a word between two of a scale",
      `${head}${risk}${inherent}`
        .replace("severe", "mine")
        .replace("risks:", "criteria: { consequence: [a, b, c, mina, mino] }\nrisks:"),
    ],
    [
      "what the gate computes, with a remark",
      `${head}${risk}    inherent:\n      likelihood: likely\n      consequence: severe\n      level: high # as agreed\n`,
    ],
    [
      "what the gate computes, in flow style",
      `${head}${risk}    inherent: { likelihood: likely, consequence: severe, level: high }\n`,
    ],
    [
      "what the gate computes, of several lines",
      `${head}${risk}    inherent:\n      level:\n        likelihood: likely\n        consequence: severe\n`,
    ],
    [
      "what the gate computes, before its list item's other keys",
      `${head}  - level: high\n    id: TR-1\n    title: Ranked last\n${inherent}`,
    ],
    [
      "what the gate computes, on a last line without an end",
      `${head}${risk}    inherent:\n      likelihood: likely\n      consequence: severe\n      level: high`,
    ],
    ["a line on which something cannot be seen", `${head}${risk}    ownr: "@ada" # \u202E\n${inherent}`],
    ["a line that is too long to show", `${head}${risk}    ownr: "@ada" # ${"-".repeat(1_000)}\n${inherent}`],
    ["a key over two lines", `${head}${risk}    ? "own\\\n      r"\n    : "@ada"\n${inherent}`],
  ])("%s", async (_what, text) => {
    const lines = Object.values(await suggestedIn(text));
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => line !== null)).toEqual([]);
  });
});

/** Every manifest and gate file of the stories, by what it is called there. */
const files = stories().flatMap(({ folder }) =>
  ["base", "head"].flatMap((side) => {
    const all = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
      path.startsWith(`${side}/`),
    );
    const read = all.filter((path) =>
      /ai-risk\.(?:yml|json)$|ai-risk-gate\/(?:[a-z]+|policies\/[^/]+)\.yml$/.test(path),
    );
    return read.map((path) => ({ path: path.slice(side.length + 1), text: readFileSync(join(folder, path), "utf8") }));
  }),
);

/** Applies every suggestion of a file, each alone, and gives how many there are. */
async function tryAll(path: string, text: string): Promise<number> {
  const faults = await faultsOf(path, text);
  let count = 0;
  for (const fault of faults) {
    const { suggestion } = fault;
    if (suggestion === undefined) continue;
    count += 1;
    const after = named(await faultsOf(path, pressed(text, fault, suggestion)));
    expect(after).toEqual(named(faults.filter((one) => one !== fault)));
    const bare = (one: string): string => one.replace(/^\uFEFF+/, "");
    expect(bare(replaced(text, fault, suggestion))).toBe(bare(pressed(text, fault, suggestion)));
  }
  // One may have hidden another; but together they spoil nothing.
  const left = await faultsOf(path, together(text, faults));
  const broken = (all: readonly Fault[]): number => all.filter(({ rule }) => rule === "unreadable").length;
  expect(broken(left)).toBe(broken(faults));
  return count;
}

/** Every button pressed, the first of each line. */
function together(text: string, faults: readonly Fault[]): string {
  const byLine = new Map(faults.toReversed().map((fault) => [fault.suggestion && fault.at.start.line, fault]));
  return [...byLine.values()]
    .toSorted((a, b) => b.at.start.line - a.at.start.line)
    .reduce((whole, fault) => (fault.suggestion === undefined ? whole : pressed(whole, fault, fault.suggestion)), text);
}

test("in every story a suggestion removes its fault and adds none", async () => {
  let count = 0;
  for (const { path, text } of files) count += await tryAll(path, text);
  expect(count).toBeGreaterThan(3);
}, 60_000);

/** A slip in one of a text's words: a letter less, more, or in the wrong place. */
function slipped(text: string, { word, kind, at }: { word: number; kind: number; at: number }): string {
  const words = [...text.matchAll(/[a-z][a-z-]{2,}/gi)];
  const match = words[word % Math.max(1, words.length)];
  const [index, found] = [match?.index ?? 0, match?.[0] ?? ""];
  const place = at % Math.max(1, found.length - 1);
  const [a, b, c] = [found.slice(0, place), found.slice(place, place + 2), found.slice(place + 2)];
  const wrong = [a + b.slice(1) + c, `${a}e${b}${c}`, a + [...b].reverse().join("") + c][kind % 3] ?? "";
  return text.slice(0, index) + wrong + text.slice(index + found.length);
}

const slip = fc.record({ word: fc.nat(), kind: fc.nat(2), at: fc.nat() });

test("whatever slips are made in them, the same", async () => {
  let count = 0;
  const property = fc.asyncProperty(
    fc.constantFrom(...files),
    fc.array(slip, { minLength: 1, maxLength: 4 }),
    fc.constantFrom("\n", "\r\n"),
    async ({ path, text }, slips, end) => {
      count += await tryAll(path, slips.reduce(slipped, text).replaceAll("\n", end));
    },
  );
  await fc.assert(property, { seed: 23894, numRuns: 300 });
  expect(count).toBeGreaterThan(100);
}, 120_000);
