import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../adapters/repositories.ts";
import { command, writeFiles } from "./command.ts";
import { answered, bare, controlsIn, table } from "./statements.ts";

const today = ["--today", "2026-11-21"] as const;

/** What a manifest answers to the quality of data, and which other controls it answers at all. */
function stated(manifest: string, files: Readonly<Record<string, string>> = {}) {
  const folder = temporaryFolder();
  writeFiles(folder, { "ai-risk.yml": manifest, ...files });
  const { stdout, stderr } = command(folder, "export", "--format", "soa-json", ...today);
  expect(stderr).toBe("");
  const controls = controlsIn(stdout);
  const others = controls.filter(({ number, status }) => number !== "A.7.4" && status !== "not-answered");
  return { quality: controls.find(({ number }) => number === "A.7.4"), others: others.map(({ number }) => number) };
}

const statusOf = (manifest: string, files: Readonly<Record<string, string>> = {}): string | undefined =>
  stated(manifest, files).quality?.status;

const measured = answered.replace(
  'links: ["iso-42001:A.7.4"] }',
  'links: ["iso-42001:A.7.4"], evidence: [{ metric: { file: burnt.json, pointer: /share, at-most: 0.02 } }] }',
);
const nil = (reason: string): string => `not-applicable:\n  - { id: "iso-42001@2023:A.7.4"${reason} }\n`;
const record = (changes: string): string =>
  `attestations:\n  - { clause: "iso-42001:A.7.4", who: "@erin", when: 2026-06-02, what: Flour was weighed against the list.${changes} }\n`;
const duty = (metBy: string): string =>
  bare.replace(
    "risks:\n",
    `  obligations:\n    - { id: flour-law, source: "iso-42001:A.7.4", requires: Flour is what it says., met-by: [${metBy}] }\nrisks:\n`,
  );

describe("the status of a control", () => {
  test("is in place where a control links to it, an edition named or not, and no other is answered", () => {
    expect(stated(answered)).toMatchObject({ quality: { status: "in-place" }, others: [] });
    expect(statusOf(answered.replace("iso-42001:A.7.4", "iso-42001@2023:A.7.4"))).toBe("in-place");
  });

  test("is not in place by an edition that nobody knows, or another standard's number", () => {
    expect(statusOf(answered.replace("iso-42001:A.7.4", "iso-42001@2031:A.7.4"))).toBe("not-answered");
    expect(statusOf(answered.replace("iso-42001:A.7.4", "iso-23894:A.7"))).toBe("not-answered");
  });

  test("is planned while the control is not there yet", () => {
    expect(statusOf(answered.replace("status: implemented", "status: planned"))).toBe("planned");
    expect(statusOf(answered.replace("each batch,", "each batch, state: in-progress,"))).toBe("planned");
  });

  test("follows the evidence as it is judged", () => {
    expect(statusOf(measured, { "burnt.json": '{ "share": 0.01 }' })).toBe("in-place");
    expect(statusOf(measured, { "burnt.json": '{ "share": 0.2 }' })).toBe("not-proven");
    expect(statusOf(measured)).toBe("not-proven");
    expect(stated(measured, { "burnt.json": '{ "share": 0.2 }' }).quality?.controls[0]?.evidence).toEqual([
      { name: "burnt.json#/share", outcome: "failing", words: "0.2 is not at most 0.02" },
    ]);
  });

  test("is not proven by a control whose time is over", () => {
    const standIn = answered.replace("each batch,", "each batch, kind: compensating, expires: 2026-11-20,");
    expect(statusOf(standIn)).toBe("not-proven");
    expect(statusOf(standIn.replace("2026-11-20", "2026-11-21"))).toBe("in-place");
  });

  test("is not applicable with a reason alone, and contradicted where something carries it out", () => {
    expect(statusOf(bare + nil(", reason: The oven learns nothing"))).toBe("not-applicable");
    expect(statusOf(bare + nil(""))).toBe("not-answered");
    expect(statusOf(answered + nil(", reason: The oven learns nothing"))).toBe("contradicted");
  });

  test("is in place by an obligation that something meets", () => {
    expect(statusOf(duty("docs/flour.md"), { "docs/flour.md": "# Flour\n" })).toBe("in-place");
    expect(statusOf(duty("second-nose"))).toBe("in-place");
    expect(statusOf(duty("docs/flour.md"))).toBe("planned");
  });

  test("is in place where somebody stands by it, for as long as a record counts", () => {
    expect(stated(bare + record("")).quality).toMatchObject({
      status: "in-place",
      attestations: [{ who: "@erin", when: "2026-06-02", lack: null }],
    });
    const lackOf = (changes: string): string | null | undefined =>
      stated(bare + record("").replace("2026-06-02", changes)).quality?.attestations[0]?.lack;
    expect(lackOf("2025-11-21")).toBe(null);
    expect(lackOf("2025-11-20")).toBe("`when` is 2025-11-20, more than 365d ago");
    expect(statusOf(bare + record(", expires: 2026-11-20"))).toBe("not-answered");
    expect(statusOf(bare + record("").replace('"@erin"', "management"))).toBe("not-answered");
  });

  test("counts a record as long as the configuration says", () => {
    const config = "version: 1\npolicies: [{ use: iso-42001, parameters: { attestation-age: 90d } }]\n";
    expect(statusOf(bare + record(""), { ".github/ai-risk-gate/config.yml": config })).toBe("not-answered");
  });

  test("is shown by a document only where that is there", () => {
    const named = bare.replace("risks:\n", "  feedback-channel: docs/complaints.md\nrisks:\n");
    expect(stated(named, { "docs/complaints.md": "# Ring the bell\n" }).others).toEqual(["A.8.3"]);
    expect(stated(named).others).toEqual([]);
  });
});

describe("text that means harm", () => {
  const hostile = `=HYPERLINK("//thief.example","pay"),"; ##[error] | <b> [x](//thief.example) @everyone \\u202E`;
  const manifest = `${bare}not-applicable:\n  - { id: "iso-42001:A.7.4", reason: ${JSON.stringify(hostile).replaceAll("\\\\u", "\\u")} }\n`;

  function written(format: string, text = manifest): string {
    const folder = temporaryFolder();
    writeFiles(folder, { "ai-risk.yml": text });
    return command(folder, "export", "--format", format, ...today).stdout;
  }

  test("is no formula, no second cell and no command in a table", () => {
    const row = table(written("soa-csv")).find(([, number]) => number === "A.7.4");
    expect(row).toHaveLength(11);
    expect(row?.[5]).toMatch(/^'=HYPERLINK\("\/\/thief\.example","pay"\),"; ##⟦error\] /);
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\\t=1", " =1", "＝1"])("%s begins no cell", (reason) => {
    const text = `${bare}not-applicable:\n  - { id: "iso-42001:A.7.4", reason: "${reason} and so on" }\n`;
    const cells = table(written("soa-csv", text)).flat();
    expect(cells.filter((cell) => /^\s*[=+\-@＝]/.test(cell))).toEqual([]);
    expect(cells.some((cell) => cell.startsWith("'") && cell.endsWith("and so on"))).toBe(true);
  });

  test("is one cell of one row in Markdown, with nothing alive in it", () => {
    const markdown = written("soa");
    const [row = ""] = markdown.split("\n").filter((line) => line.startsWith("| A.7.4 "));
    expect(row.split(" | ")).toHaveLength(6);
    expect(row).not.toMatch(/<b>|\]\(|@everyone|##\[|\u202E/);
  });

  test("commands no runner in data", () => {
    expect(written("soa-json")).not.toMatch(/##\[|\u202E/);
  });
});
