import type { Report } from "../domain/report.ts";
import { ReviewError } from "../domain/review-error.ts";
import { type Format, formats } from "../render/formats.ts";
import { rendererOf } from "../render/load.ts";
import { run, runForRelease } from "../run.ts";
import { oneOf } from "./parse.ts";
import { releaseOptions, releaseVerdictAsked, writeReleaseVerdict } from "./release-verdict.ts";
import { askedReview, reviewOptions, sidesGiven } from "./review-options.ts";
import type { ExitStatus, Verb, World } from "./verb.ts";
import { writeGiven } from "./written-file.ts";

/** The review, from the command line: the same engine and the same verdict as the Action. */
export const check: Verb = {
  name: "check",
  summary: "Review the AI risk in a directory or a revision, and give one verdict.",
  operands: "[DIR]",
  most: 1,
  options: {
    ...reviewOptions,
    ...releaseOptions,
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
    const asked = await askedReview(given, world, sidesGiven(given, given.operands[0] ?? "."));
    const verdict = releaseVerdictAsked(given, asked);
    const ran =
      verdict === null ? { report: await run(asked, world.product) } : await runForRelease(asked, world.product);
    const { report } = ran;
    for (const file of files) await writeReport(file, report, world);
    if (verdict !== null && "files" in ran)
      await writeReleaseVerdict(verdict, { ...ran, asked, formats: files.map((one) => one.format) }, world);
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
  const render = await rendererOf(format);
  writeGiven("The report", path, { text: render(report, { colour: false, width: 100 }), world });
}
