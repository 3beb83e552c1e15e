import type { Rule, RuleExample } from "../domain/policy.ts";
import type { Report, ReportFinding } from "../domain/report.ts";
import { ReviewError } from "../domain/review-error.ts";
import { review } from "../review.ts";
import { editedText } from "./edited-text.ts";
import type { Sample } from "./sample.ts";
import { type Stage, sceneOf } from "./scene.ts";

/** What a review says of a rule's first failing example, or why it says nothing. */
export type ShownFinding =
  | { readonly example: RuleExample; readonly report: Report; readonly finding: ReportFinding }
  | { readonly refused: string };

/** Reviews the first example on which a rule fails, as if somebody had changed the sample's own text so. */
export async function shownFinding(rule: Rule, stage: Stage): Promise<ShownFinding> {
  const [example] = rule.examples.fail;
  if (example === undefined) return { refused: "it names no example on which it fails" };
  try {
    const report = review(await sceneOf(rule, asEdited(example, stage.sample), stage));
    const finding = report.findings.find((one) => one.rule === `${stage.policy.id}/${rule.id}`);
    return finding === undefined
      ? { refused: "its example does not fail; `policy test` says more" }
      : { example, report, finding };
  } catch (error) {
    if (!(error instanceof ReviewError)) throw error;
    return { refused: `its example cannot be set up: ${error.message.replace(/\.$/, "")}` };
  }
}

/** Changed line by line the sample keeps its lines, so that a place in it means something to its reader. */
function asEdited(example: RuleExample, { manifest, files }: Sample): RuleExample {
  const text = new TextDecoder().decode(files.get(manifest.path));
  const edited = editedText(manifest.path, text, example.set);
  return edited === null ? example : { ...example, set: {}, files: { [manifest.path]: edited, ...example.files } };
}
