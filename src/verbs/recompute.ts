import { readArtifacts } from "../adapters/artifacts.ts";
import { openGit } from "../adapters/git.ts";
import type { Repository } from "../domain/ports.ts";
import { ReviewError } from "../domain/review-error.ts";
import type { Claims } from "../release/claims.ts";
import { releaseTexts } from "../release/statement.ts";
import { formats } from "../render/formats.ts";
import { type Asked, runForRelease } from "../run.ts";
import { exportsOf } from "./release-verdict.ts";
import type { World } from "./verb.ts";

/** What a release verdict is computed from again, beside what it says itself. */
export interface Given {
  /** The repository. */
  readonly folder: string;
  /** Files that were released, as they are named here. */
  readonly artifacts: readonly string[];
  /** What the build handed over as evidence; `null` where it handed nothing over. */
  readonly evidence: Repository | null;
}

/** The statement that the repository gives for what another one claims, on the day that it names. */
export async function recompute(claims: Claims, given: Given, world: World): Promise<string> {
  const artifacts = await readArtifacts(world.folder, given.artifacts);
  const missing = claims.artifacts.find((name) => !artifacts.some((one) => one.name === name));
  if (missing !== undefined)
    throw new ReviewError(
      "usage",
      `The verdict speaks of the artifact ${JSON.stringify(missing)}, which was not given.`,
      `Add \`--artifact\` with the file of that name.`,
    );
  const { report, files } = await runForRelease(await askedAgain(claims, given, world), world.product);
  const wanted = formats.filter((format) => claims.exports.includes(format));
  const attached = { artifacts, exports: await exportsOf(report, wanted) };
  const rules = { ...claims.rules, source: report.rules };
  return releaseTexts({ report, files, rules, ...attached }).statement;
}

async function askedAgain(claims: Claims, { folder, evidence }: Given, world: World): Promise<Asked> {
  const { commit, today, rules, since } = claims;
  const commits = await openGit(folder, today);
  const at = async (revision: string) => commits.at(await commits.resolve(revision));
  const source = rules.source === "head" ? "head" : "base";
  const asked = { repository: await at(rules.revision ?? commit), source, config: null, remote: world.remote } as const;
  return {
    base: null,
    head: await at(commit),
    rules: { ...asked, policies: rules.named },
    gate: "release",
    today,
    // The day is that of the verdict, which was not simulated when it was made.
    simulated: false,
    evidence,
    releases: { commits, since },
  };
}
