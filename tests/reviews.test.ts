import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, test } from "vitest";
import type { Report, ReportLocation } from "../src/domain/report.ts";
import type { Format } from "../src/render/formats.ts";
import { printed, reviewStory, rulesIn, type Story, stories, wordsOf } from "./stories.ts";

const project = fileURLToPath(new URL("..", import.meta.url));
const expectedText = (story: Story, file: string): string => readFileSync(join(story.folder, "expected", file), "utf8");

/** The text of a line as the file holds it; nothing where it is no text, or is not there. */
function lineText(story: Story, at: ReportLocation): string {
  const file = join(story.folder, at.side, at.path);
  if (at.excerpt === "" || !existsSync(file)) return "";
  return (
    readFileSync(file, "utf8")
      .replace(/^\uFEFF/, "")
      .split(/\r?\n/)[at.start.line - 1] ?? "no such line"
  );
}

const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
const isReport = ajv.compile(JSON.parse(readFileSync(join(project, "schemas/report.schema.json"), "utf8")));

describe.each(stories().map((story) => [story.name, story] as const))("%s", (_name, story) => {
  let reviewed: Promise<Report> | undefined;
  const review = (): Promise<Report> => (reviewed ??= reviewStory(story));

  test(story.why, async () => {
    const report = await review();
    const shown = [...story.expected].map(([group, rules]) => [group, rulesIn(report, group), rules] as const);
    expect(report.verdict.outcome).toBe(story.outcome);
    for (const [group, found, rules] of shown)
      expect([group, found]).toEqual([group, expect.arrayContaining([...rules])]);
  });

  test.each([...story.files])("the %s report is the expected one, byte for byte", async (format, file) => {
    expect(printed(await review(), format)).toBe(expectedText(story, file));
  });

  test("every finding shows the line that it names", async () => {
    const { findings, resolved, delta } = await review();
    for (const { at } of [...findings, ...findings.flatMap((finding) => finding.explanation), ...resolved, ...delta])
      expect([at.path, at.start.line, lineText(story, at).slice(0, at.excerpt.length)]).toEqual([
        at.path,
        at.start.line,
        at.excerpt,
      ]);
  });

  test("the expected JSON report is valid against its schema", () => {
    isReport(JSON.parse(expectedText(story, "report.json")));
    expect(isReport.errors ?? []).toEqual([]);
  });
});

const told = ["lender-risk-loses-its-treatment", "hospital-two-systems"];

test.each(told)("the command line prints the same bytes: %s", (name) => {
  const story = stories().find((one) => one.name === name);
  if (story === undefined) throw new Error(`There is no story ${name}.`);
  for (const [format, file] of story.files) {
    const { stdout, status } = check(story, format);
    expect({ status, stdout }).toEqual({
      status: story.outcome === "block" ? 1 : 0,
      stdout: expectedText(story, file),
    });
  }
});

function check(story: Story, format: Format): { readonly stdout: string; readonly status: number | null } {
  const entry = join(project, "dist/cli/index.js");
  return spawnSync(process.execPath, [entry, "check", ...wordsOf(story), "--format", format], {
    encoding: "utf8",
    env: { PATH: process.env["PATH"] },
  });
}
