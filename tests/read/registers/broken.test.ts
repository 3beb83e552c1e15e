import { join } from "node:path";
import { expect, test } from "vitest";
import { columns, manifestOf, readIn, shown, words } from "./desk.ts";

const heads = "ID,Risk,Likelihood,Impact,Owner\n";
const good = "B-1,A child is shown a book for adults,Medium,High,@mei\n";
const markdown = columns.replace("RISK_REGISTER.csv", "RISKS.md");
const table = (...rows: readonly string[]): string =>
  `| ID | Risk | Likelihood | Impact | Owner |\n| --- | --- | --- | --- | --- |\n${rows.map((row) => `| ${row} |\n`).join("")}`;
const one = "B-1 | A child is shown a book for adults | Medium | High | @mei";

/** By what is wrong: what the manifest says under `risks`, and the files beside it. */
const broken: Readonly<Record<string, readonly [string, Readonly<Record<string, string>>]>> = {
  "a word that the mapping does not tell": [columns + words, csv("B-2,Nobody can object,Frequent,Low,@mei\n")],
  "a word in another case": [columns + words, csv("B-2,Nobody can object,HIGH,Low,@mei\n")],
  "prose where a level belongs": [
    columns + words,
    csv("B-2,Nobody can object,Low,Readers lose trust in the desk and stay away,@mei\n"),
  ],
  "a number": [columns + words, csv("B-2,Nobody can object,4,Low,@mei\n")],
  "a number that the scale does not have": [
    `${columns}${words}numbers: true\n`,
    csv("B-2,Nobody can object,9,Low,@mei\n"),
  ],
  "a number from 0 to 1": [`${columns}${words}numbers: true\n`, csv("B-2,Nobody can object,0.2,Low,@mei\n")],
  "a percentage": [columns + words, csv("B-2,Nobody can object,20 %,Low,@mei\n")],
  money: [columns + words, csv('B-2,Nobody can object,Low,"300,000 CHF",@mei\n')],
  "a word of the mapping that is on no scale": [
    columns + words.replace("likely,", "probable,"),
    csv("B-2,Nobody can object,High,Low,@mei\n"),
  ],
  "a heading twice": [columns + words, { "RISK_REGISTER.csv": `${heads.trim()},Likelihood\n${good.trim()},Low\n` }],
  "a column that is not there": [columns.replace("ID,", "Risk ID,") + words, csv("")],
  "a column under almost its name": [columns.replace("Owner }", "Owners }") + words, csv("")],
  "a template row": [columns + words, csv("<id>,<what could go wrong>,,,\n")],
  "a row without an id": [columns + words, csv(",Nobody can object,Low,Low,@mei\n")],
  "a section row": [columns + words, csv("Privacy and data protection,,,,\n")],
  "an id with a number sign": [columns + words, csv("#2,Nobody can object,Low,Low,@mei\n")],
  "an id twice": [columns + words, csv("b-1,Nobody can object,Low,Low,@mei\n")],
  "a row with a cell too many": [columns + words, csv("B-2,Nobody can object,Low,Low,@mei,late\n")],
  "a row with a cell too few": [columns + words, csv("B-2,Nobody can object\n")],
  "a row of Markdown with a bar in a cell": [
    markdown + words,
    { "RISKS.md": table(one, "B-2 | this | that | Low | Low | @mei") },
  ],
  "a day that is none": [
    `${columns.replace("owner: Owner", "treatment.due: Owner")}${words}`,
    csv("B-2,Nobody can object,Low,Low,May 2027\n"),
  ],
  "a way of treatment that is not told": [
    `${columns.replace("owner: Owner", "treatment.options: Owner")}${words}options: { Reduce: change-likelihood }\n`,
    { "RISK_REGISTER.csv": `${heads}B-2,Nobody can object,Low,Low,"Reduce, Watch"\n` },
  ],
  "no file": [columns + words, {}],
  "a file outside of the repository": [columns.replace("RISK_REGISTER.csv", "../risks.csv") + words, {}],
  "a workbook": [columns.replace("RISK_REGISTER.csv", "risks.xlsx") + words, { "risks.xlsx": "PK" }],
  "a pointer of Git LFS": [
    columns + words,
    { "RISK_REGISTER.csv": "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 4096\n" },
  ],
  "a character that no text holds": [columns + words, csv("B-2,Nobody can\0object,Low,Low,@mei\n")],
  "an empty file": [columns + words, { "RISK_REGISTER.csv": "" }],
  "headings and no row": [columns + words, { "RISK_REGISTER.csv": heads }],
  "a quote that nothing closes": [columns + words, csv('B-2,"Nobody can object,Low,Low,@mei\n')],
  "no table": [markdown + words, { "RISKS.md": "# Risks\n\nWe have looked at all of them.\n" }],
  "two tables": [
    markdown + words,
    { "RISKS.md": `## Open\n\n${table(one)}\n## Scale\n\n| Word |\n| --- |\n| Low |\n` },
  ],
  "a heading that no table stands under": [
    `${markdown}table: Opened\n${words}`,
    { "RISKS.md": `## Open\n\n${table(one)}` },
  ],
  "a mapping with a slip": [columns.replace("title: Risk", "titel: Risk") + words, csv("")],
  "something said twice": [`${columns}${words}also: { B-1: { owner: "@ada" } }\n`, csv("")],
  "more of a risk that is not there": [`${columns}${words}also: { B-9: { tracker: DESK-9 } }\n`, csv("")],
  "a row to skip that is not there": [`${columns}${words}skip: [B-9]\n`, csv("")],
  "a wrong word beside the register": [
    `${columns}${words}also: { B-1: { treatment: { status: half-done } } }\n`,
    csv(""),
  ],
};

function csv(rows: string): Readonly<Record<string, string>> {
  return { "RISK_REGISTER.csv": `${heads}${good}${rows}` };
}

test("every broken register says where, what, and which line is to be added", async () => {
  const told: string[] = [];
  for (const [what, [risks, files]] of Object.entries(broken)) {
    const { faults, systems } = await readIn({ "ai-risk.yml": manifestOf(risks), ...files });
    const left = systems.flatMap(({ manifest }) => manifest.risks.map(({ id }) => id));
    told.push(`## ${what}\n${faults.map(shown).join("\n")}\nRisks that are left: ${left.join(", ") || "none"}\n`);
  }
  await expect(told.join("\n")).toMatchFileSnapshot(join(import.meta.dirname, "broken.txt"));
});
