import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Report } from "../domain/report.ts";
import { ReviewError } from "../domain/review-error.ts";
import { type Format, formats } from "../render/formats.ts";
import { rendererOf } from "../render/load.ts";
import { run } from "../run.ts";
import { oneOf } from "./parse.ts";
import { askedReview, reviewOptions, sidesGiven } from "./review-options.ts";
import type { ExitStatus, Verb, World } from "./verb.ts";

/** The review, from the command line: the same engine and the same verdict as the Action. */
export const check: Verb = {
  name: "check",
  summary: "Review the AI risk in a directory or a revision, and give one verdict.",
  operands: "[DIR]",
  most: 1,
  options: {
    ...reviewOptions,
    format: { value: "FORMAT", description: `What is printed: ${formats.join(", ")} (default text).` },
    report: {
      value: "FORMAT=FILE",
      repeats: true,
      description: "Write the report to a file as well; may be repeated.",
    },
  },
  notes: ["Exit status: 0 pass or warn, 1 block, 2 no verdict. Without --base everything counts as introduced."],
  async run(given, world) {
    const format = oneOf(given.text("format") ?? "text", formats, "--format");
    const files = given.texts("report").map(reportFile);
    const report = await run(
      await askedReview(given, world, sidesGiven(given, given.operands[0] ?? ".")),
      world.product,
    );
    for (const file of files) await writeReport(file, report, world);
    const render = await rendererOf(format);
    world.print(render(report, world.terminal));
    return exitStatusOf(report);
  },
};

const exitStatusOf = (report: Report): ExitStatus => (report.verdict.outcome === "block" ? 1 : 0);

interface ReportFile {
  readonly format: Format;
  readonly path: string;
}

function reportFile(word: string): ReportFile {
  const [format = "", ...path] = word.split("=");
  if (path.join("=") === "")
    throw new ReviewError(
      "usage",
      `--report ${word} names no file.`,
      "Write it as FORMAT=FILE: `--report json=report.json`.",
    );
  return { format: oneOf(format, formats, "The format of --report"), path: path.join("=") };
}

async function writeReport({ format, path }: ReportFile, report: Report, world: World): Promise<void> {
  const file = resolve(world.folder, path);
  const render = await rendererOf(format);
  const text = render(report, { colour: false, width: 100 });
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } catch (cause) {
    throw new ReviewError(
      "unreadable",
      `The report could not be written to ${path}.`,
      "Name a file that can be written.",
      { cause },
    );
  }
}
