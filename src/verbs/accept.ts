import { readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Day } from "../domain/day.ts";
import { ReviewError } from "../domain/review-error.ts";
import { putValue } from "../read/put-value.ts";
import { blockMember } from "../read/written-value.ts";
import { renderAccepted } from "../render/accepted.ts";
import type { ReviewInput } from "../review.ts";
import { gather } from "../run.ts";
import { acceptanceOf, approvalOf } from "./accept-decision.ts";
import { overallOf } from "./accept-overall.ts";
import { riskNamed, systemNamed } from "./accept-target.ts";
import type { DecisionAsked, Said, Written } from "./accept-words.ts";
import { lineDiff } from "./line-diff.ts";
import { usage } from "./parse.ts";
import { askedReview } from "./review-options.ts";
import type { Given, Verb } from "./verb.ts";

/** Writes an acceptance bound to what is accepted, an approval of a plan, or a decision over all risks of a system. */
export const accept: Verb = {
  name: "accept",
  summary: "Write an acceptance of a risk, bound to the risk as it is; or of its plan, or of all risks together.",
  operands: "RISK [DIR]",
  most: 2,
  options: {
    by: { value: "WHO", description: "Who accepts: an authority of the criteria, a name of people.yml or a @login." },
    level: { value: "L", description: "The level that is accepted (default the effective one)." },
    expires: { value: "DATE|90d", description: "The last day, or for how long (default 90d)." },
    reason: { value: "TEXT", description: "Why; left out, that of the acceptance before." },
    condition: { value: "TEXT", repeats: true, description: "What has to hold meanwhile; may be repeated." },
    record: { value: "PATH", description: "Minutes of a decision made elsewhere, from the manifest's folder." },
    plan: { description: "Approve the plan of the risk instead: its options, plan, due, controls and aim." },
    overall: { description: "Decide over all open risks of the system together; no RISK is named." },
    refuse: { description: "With --overall: the risks together are not held." },
    manifest: { value: "PATH", description: "The manifest, where there are several." },
    config: { value: "FILE", description: "Take the gate's configuration from this file." },
    "dry-run": { description: "Show the change and write nothing." },
    today: { value: "DATE", description: "Accept as of this day." },
  },
  notes: [
    "RISK is its id, or `system/id` where several systems have it. Nothing is written that could never be in force.\nThe file keeps its comments, its order and its other lines; what is written counts once a pull request has brought it.",
    "Exit status: 0 written, 2 not written.",
  ],
  async run(given, world) {
    const by = given.text("by");
    if (by === undefined) throw usage(accept, "`accept` needs `--by WHO`.");
    const [risk, dir] = given.has("overall") ? [undefined, given.operands[0]] : given.operands;
    if (!given.has("overall") && risk === undefined) throw usage(accept, "`accept` needs a risk.");
    if (given.has("overall") && given.operands.length > 1) throw usage(accept, "`--overall` names no risk.");
    const folder = dir ?? ".";
    const input = await gather(
      await askedReview(given, world, { folder, base: undefined, head: undefined }),
      world.product,
    );
    const found = decisionAsked(given, { by, risk, root: resolve(world.folder, folder), input });
    world.print(renderAccepted(write(found, given.has("dry-run")), world.terminal));
    return 0;
  },
};

interface Around {
  readonly by: string;
  readonly risk: string | undefined;
  readonly root: string;
  readonly input: ReviewInput;
}

interface Found {
  readonly file: string;
  readonly path: string;
  readonly title: string;
  readonly written: Written;
  readonly today: Day;
}

function decisionAsked(given: Given, { by, risk, root, input }: Around): Found {
  const said: Said = {
    by,
    level: given.text("level"),
    expires: given.text("expires"),
    reason: given.text("reason"),
    conditions: given.texts("condition"),
    record: given.text("record"),
  };
  const manifest = given.text("manifest");
  const found = (path: string, title: string, decide: (asked: DecisionAsked) => Written): Found => {
    const file = resolve(root, path);
    const isThere = (one: string): boolean => isFile(resolve(dirname(file), one));
    return { file, path, title, written: decide({ said, input, isThere }), today: input.today };
  };
  if (risk === undefined) {
    const record = systemNamed(manifest, input);
    const { system, path } = record.manifest;
    return found(path, system.name ?? system.id, (asked) => overallOf(record, given.has("refuse"), asked));
  }
  const target = riskNamed(risk, manifest, input);
  const decide = given.has("plan") ? approvalOf : acceptanceOf;
  return found(target.record.manifest.path, target.risk.title ?? target.risk.id, (asked) => decide(target, asked));
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Puts the record into the file; what cannot be put there exactly is not written at all. */
function write({ file, path, title, written }: Found, isDry: boolean): Parameters<typeof renderAccepted>[0] {
  const before = readFileSync(file, "utf8");
  const after = putValue(path, before, written);
  if (after === null) throw byHand(path, written);
  if (!isDry) writeFileSync(file, after);
  const { verdict, what } = written;
  return { verdict, what, title, path, isWritten: !isDry, ...lineDiff(before, after), next: nextSteps(written, isDry) };
}

function byHand(path: string, { path: place, value }: Written): ReviewError {
  const key = String(place.at(-1));
  const style = { eol: "\n", column: 0, step: 2, isJson: path.endsWith(".json"), isSpread: false };
  return new ReviewError(
    "unreadable",
    `${path} is written in a way that this cannot be put into without changing other lines.`,
    `Write it there yourself:\n${blockMember(key, value, style)}`,
  );
}

function nextSteps({ guards, self, missing }: Written, isDry: boolean): readonly string[] {
  const said = missing.map((key) => `Write \`${key}:\` into it: without one it is not complete.`);
  const who =
    guards.length === 0
      ? "Open a pull request with it; the criteria name nobody who has to approve that."
      : `Open a pull request with it: it waits for the review of ${guards.join(" or ")}, who is no author of it.`;
  const alone =
    "Open a pull request with it; `four-eyes` asks nobody else about this level, and it is shown as self-accepted.";
  return [...(isDry ? ["Run it without `--dry-run` to write this."] : []), ...said, self ? alone : who];
}
