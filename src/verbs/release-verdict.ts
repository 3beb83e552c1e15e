import { readArtifacts } from "../adapters/artifacts.ts";
import { predicateFile } from "../adapters/release-file.ts";
import { digestOf } from "../domain/digest.ts";
import type { ReleaseRules } from "../domain/release.ts";
import type { Report } from "../domain/report.ts";
import { ReviewError } from "../domain/review-error.ts";
import { releaseTexts } from "../release/statement.ts";
import type { Format } from "../render/formats.ts";
import { rendererOf } from "../render/load.ts";
import type { Asked, RunForRelease } from "../run.ts";
import type { Given, OptionSpec, World } from "./verb.ts";
import { writeGiven } from "./written-file.ts";

/** What only the gate `release` reads. */
export const releaseOptions: Readonly<Record<string, OptionSpec>> = {
  rules: { value: "REV", description: "Whose rules judge a commit that is reviewed alone; without it its own." },
  since: { value: "REV", description: "At a release: the last release, where no tag says it." },
  "release-verdict": {
    value: "FILE",
    description: "At a release: write the verdict as an in-toto statement; its predicate beside it.",
  },
  artifact: { value: "FILE", repeats: true, description: "A file that is released; may be repeated." },
};

/** Where a release verdict is to be written, and of which files it is to speak. */
export interface VerdictAsked {
  readonly file: string;
  readonly artifacts: readonly string[];
}

/** What is asked of a release verdict, held to what one can be made of; `null` where none is asked for. */
export function releaseVerdictAsked(given: Given, asked: Asked): VerdictAsked | null {
  const file = given.text("release-verdict");
  const artifacts = given.texts("artifact");
  for (const option of ["since", "release-verdict", "artifact"])
    if (given.has(option) && asked.gate !== "release")
      throw new ReviewError("usage", `--${option} is for a release.`, "Add `--gate release`, or leave it out.");
  if (file === undefined) {
    if (artifacts.length === 0) return null;
    throw new ReviewError("usage", "--artifact is for a release verdict.", "Add `--release-verdict FILE`.");
  }
  const refused = whyRefused(given, asked);
  if (refused !== null) throw new ReviewError("usage", `A release verdict is not written: ${refused[0]}.`, refused[1]);
  return { file, artifacts };
}

/** What nobody could compute again from the repository, and what to do. */
function whyRefused(given: Given, asked: Asked): readonly [string, string] | null {
  if (asked.head.revision === null) return ["a folder is no release", "Name the commit: `--head v1.2.0`."];
  if (asked.simulated) return ["a day that was given is not the day of a release", "Leave `--today` out."];
  if (asked.base !== null)
    return ["a release is about its commit alone", "Leave `--base` out, and name whose rules judge by `--rules main`."];
  const files = (asked.rules.policies?.policies ?? []).some((one) => typeof one !== "string");
  if (given.has("config") || files)
    return ["it rests on a file that is not in the repository", "Commit the file, and let `config.yml` name it."];
  return null;
}

interface Ran extends RunForRelease {
  readonly asked: Asked;
  readonly formats: readonly Format[];
}

/** Writes the verdict of a release, whatever it is, and its predicate alone beside it. */
export async function writeReleaseVerdict(
  { file, artifacts }: VerdictAsked,
  { report, files, asked, formats }: Ran,
  world: World,
): Promise<void> {
  const attached = {
    artifacts: await readArtifacts(world.folder, artifacts),
    exports: await exportsOf(report, formats),
  };
  const texts = releaseTexts({ report, files, rules: rulesOf(asked, report), ...attached });
  writeGiven("The release verdict", file, { text: texts.statement, world });
  writeGiven("The predicate", predicateFile(file), { text: texts.predicate, world });
}

/** The digest of each rendering that was written, which anybody can render again. */
export async function exportsOf(
  report: Report,
  formats: readonly Format[],
): Promise<readonly { readonly format: Format; readonly digest: string }[]> {
  const different = [...new Set(formats)];
  return Promise.all(
    different.map(async (format) => {
      const render = await rendererOf(format);
      return { format, digest: digestOf(render(report, { colour: false, width: 100 })) };
    }),
  );
}

function rulesOf({ rules }: Asked, { rules: source }: Report): ReleaseRules {
  const named = rules.policies?.policies.filter((one) => typeof one === "string") ?? [];
  return {
    revision: rules.repository?.revision ?? null,
    source,
    named: rules.policies === null ? null : { policies: named, how: rules.policies.how },
  };
}
