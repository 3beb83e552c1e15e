import { realpath } from "node:fs/promises";
import type { Repository } from "../domain/ports.ts";
import { ReviewError } from "../domain/review-error.ts";
import { openFolder } from "./folder.ts";
import type { ActionInputs, Environment } from "./inputs.ts";
import { reviewFolder } from "./workspace.ts";

/** Events whose run may write, and to which a pull request could hand over what it likes. */
const trusting: ReadonlySet<string> = new Set(["pull_request_target", "workflow_run"]);

/** What a build hands over as evidence, by the input `evidence`: a folder of the workspace. */
export async function handedOver(
  environment: Environment,
  event: string,
  { evidence }: ActionInputs,
): Promise<Repository | null> {
  if (evidence === null) return null;
  if (trusting.has(event))
    throw new ReviewError(
      "bad-input",
      `The input evidence is not read on ${event}: what another run hands over there is not believed.`,
      "Hand evidence over on pull_request, release or push, where the same run has measured it.",
    );
  const folder = await reviewFolder(environment, evidence).catch((cause: unknown) => {
    const said =
      cause instanceof ReviewError && cause.code === "bad-input" ? "leads out of the workspace" : "is no folder";
    throw new ReviewError(
      "bad-input",
      `The input evidence names ${JSON.stringify(evidence)}, which ${said}.`,
      "Name the folder of the workspace into which the build's evidence was downloaded, or leave the input out.",
      { cause },
    );
  });
  return openFolder(await realpath(folder));
}
