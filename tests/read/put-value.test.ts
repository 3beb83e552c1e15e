import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isSame, withValue } from "../../src/read/changed-value.ts";
import { readDocument } from "../../src/read/document.ts";
import { putValue } from "../../src/read/put-value.ts";

const acceptance = { by: "risk-board", level: "high", date: "2026-11-22", reason: "Watch it: weekly # at least" };
const path = ["risks", 1, "acceptance"];

const put = (text: string, name = "ai-risk.yml"): string | null => putValue(name, text, { path, value: acceptance });

interface Look {
  readonly eol: string;
  readonly flow: boolean;
  readonly comments: boolean;
  readonly quote: string;
  readonly indent: number;
  readonly before: "none" | "block" | "flow";
  readonly last: boolean;
  readonly ends: boolean;
}

/** A clinic's register, written as somebody might. */
function register({ eol, flow, comments, quote, indent, before, last, ends }: Look): string {
  const deep = " ".repeat(indent);
  const note = comments ? "  # as agreed" : "";
  const title = `${quote}A queue is ordered wrongly${quote}`;
  const old = before === "flow" ? [`acceptance: { by: owner, level: high }${note}`] : [];
  const block = ["acceptance:", `${deep}# asked in spring`, `${deep}by: owner${note}`, `${deep}level: low`];
  const plan = ["treatment:", `${deep}plan: |`, `${deep}${deep}Look at it.`, "", `${deep}${deep}Weekly.`];
  const keys = [`id: TR-2`, `title: ${title}${note}`, ...plan, ...old, ...(before === "block" ? block : [])];
  const item = flow
    ? [`- { id: TR-2, title: ${title} }${note}`]
    : keys.map((line, at) => (line === "" ? "" : `${at === 0 ? "- " : "  "}${line}`));
  const rest = last ? [] : ["- id: TR-3", ...(comments ? ["", "# the end"] : [])];
  const lines = ["version: 1", "risks:", "- id: TR-1", ...(comments ? ["  # one more"] : []), ...item, ...rest];
  return lines.join(eol) + (ends ? eol : "");
}

const look = fc.record<Look>({
  eol: fc.constantFrom("\n", "\r\n"),
  flow: fc.boolean(),
  comments: fc.boolean(),
  quote: fc.constantFrom("", '"', "'"),
  indent: fc.constantFrom(1, 2, 4),
  before: fc.constantFrom("none", "block", "flow"),
  last: fc.boolean(),
  ends: fc.boolean(),
});

test("whatever a file looks like, it reads as before with the acceptance added, and keeps its other lines", () => {
  fc.assert(
    fc.property(look, (given) => {
      const text = register(given);
      const edited = put(text);
      const [was, is] = [text, edited ?? ""].map((one) => readDocument("ai-risk.yml", one).value?.value);
      if (was === undefined) throw new Error(text);
      expect(isSame(is, withValue(was, { path, value: acceptance }))).toBe(true);
      const isKept = (line: string): boolean => !/acceptance|asked in spring|by: owner|level:|TR-2, title/.test(line);
      const kept = text.split(/\r?\n/).filter(isKept);
      const now = (edited ?? "").split(/\r?\n/);
      expect(kept.filter((line) => !now.includes(line))).toEqual([]);
      expect((edited ?? "").includes("\r")).toBe(given.eol === "\r\n");
    }),
    { numRuns: 300 },
  );
});

describe("in JSON", () => {
  const value = { version: 1, risks: [{ id: "TR-1" }, { id: "TR-2", title: "A queue" }] };

  test("on one line it stays on one", () => {
    const edited = put(JSON.stringify(value), "ai-risk.json") ?? "";
    expect([JSON.parse(edited), edited.includes("\n")]).toEqual([withValue(value, { path, value: acceptance }), false]);
  });

  test.each([2, 4])("indented by %i, it stays so", (spaces) => {
    const edited = put(JSON.stringify(value, null, spaces), "ai-risk.json");
    expect(edited).toBe(JSON.stringify(withValue(value, { path, value: acceptance }), null, spaces));
  });
});

describe("what cannot be put there exactly is not put there", () => {
  const refused: readonly (readonly [string, string])[] = [
    ["anchors", "risks:\n- id: TR-1\n- &two\n  id: TR-2\n"],
    ["keys that stand twice", "risks:\n- id: TR-1\n- id: TR-2\n  id: TR-3\n"],
    ["no such risk", "risks:\n- id: TR-1\n"],
    ["no YAML", "risks: [\n"],
  ];
  test.each(refused)("%s", (_name, text) => {
    expect(put(text)).toBeNull();
  });
});

test("what is said about a line that stays is kept", () => {
  const text =
    "risks:\n- id: TR-1\n- id: TR-2\n  acceptance:\n    # asked in spring\n    by: owner # for now\n    level: low\n";
  expect(put(text)).toBe(
    'risks:\n- id: TR-1\n- id: TR-2\n  acceptance:\n    # asked in spring\n    by: risk-board # for now\n    level: high\n    date: 2026-11-22\n    reason: "Watch it: weekly # at least"\n',
  );
});
