import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeFiles } from "../verbs/command.ts";
import { told } from "./told.ts";

const folder = mkdtempSync(join(tmpdir(), "refused-"));
const head = "id,title,likelihood,impact\n";
writeFiles(folder, {
  "notes.md": "# Notes\n\n| Day | Who |\n| --- | --- |\n| Monday | Ada |\n",
  "risks.csv": `${head}1,A ferry is late,High,Low\n`,
  "many.csv": head + "1,A ferry is late,High,Low\n".repeat(20_001),
  "wide.csv": `title,${"likelihood,".repeat(600)}\n`,
  "large.csv": `${head}${"x".repeat(8 * 1024 * 1024)}`,
  "broken.csv": `${head}1,"A ferry is late,High,Low\n`,
  "bytes.csv": new Uint8Array([0x69, 0x64, 0xff, 0xfe]),
  "alias.yaml": "risks: &all\n  - { id: R1, title: A ferry is late, likelihood: high }\nmore: *all\n",
  "proto.json":
    '{ "risks": [{ "id": "R1", "title": "A ferry is late", "__proto__": { "likelihood": 5 }, "likelihood": 5 }] }',
  "mapping.yml": "colums: { title: Name }\n",
  "two.yaml":
    "objects:\n  risk_matrix:\n    - { probability: [{ name: a }], impact: [{ name: b }], risk: [{ name: c }], grid: [[0]] }\n" +
    "    - { probability: [{ name: a }], impact: [{ name: b }], risk: [{ name: c }], grid: [[0]] }\n",
  "grid.yaml":
    "objects:\n  risk_matrix:\n    - { probability: [{ name: a }], impact: [{ name: b }], risk: [{ name: c }], grid: [[7]] }\n",
});

const refusals: readonly (readonly [words: readonly string[], says: string])[] = [
  [[], "`import` needs a file."],
  [["absent.csv"], "absent.csv cannot be read."],
  [["."], ". cannot be read."],
  [["notes.md"], "Nothing in notes.md is recognised as a risk register."],
  [["many.csv"], "many.csv:1:1: many.csv has 20001 rows; at most 20000 are imported."],
  [["wide.csv"], "wide.csv:1:1: wide.csv has 602 columns; at most 500 are imported."],
  [["large.csv"], "large.csv has more than 8388608 bytes."],
  [["broken.csv"], "broken.csv:2:3: Line 2 of broken.csv: a quoted cell is not closed."],
  [["bytes.csv"], "bytes.csv:1:1: bytes.csv is no UTF-8 text: line 1 holds bytes that are no character."],
  [["two.yaml"], "two.yaml:1:1: two.yaml holds several matrices; criteria have one."],
  [["grid.yaml"], "grid.yaml has a grid that does not fit its scales."],
  [["risks.csv", "--likelihood", "High=often"], 'What --likelihood maps to cannot be "often".'],
  [["risks.csv", "--likelihood", "High"], '--likelihood cannot be "High".'],
  [["risks.csv", "--status", "Done=finished"], 'What --status maps to cannot be "finished".'],
  [["risks.csv", "--column", "chance=likelihood"], 'A field of --column cannot be "chance".'],
  [["risks.csv", "--mapping", "mapping.yml"], 'A key of mapping.yml cannot be "colums".'],
  [["risks.csv", "--criteria", "notes.md"], "notes.md:1:1: notes.md is in no format that this version reads as data."],
];

test.each(refusals)("import %j is refused", async (words, says) => {
  const { status, printed, aside } = await told(folder, "import", ...words);
  expect({ status, printed }).toEqual({ status: 2, printed: "" });
  expect(aside.split("\n")[0]).toContain(says);
});

test("a file that cannot be read as a whole gives no manifest", async () => {
  for (const file of ["alias.yaml", "proto.json"]) {
    const { status, printed, aside } = await told(folder, "import", file);
    expect({ file, status, printed }).toEqual({ file, status: 2, printed: "" });
    expect(aside).toContain(`no verdict: ${file}:`);
  }
});
