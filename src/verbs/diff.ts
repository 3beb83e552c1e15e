import { resolve } from "node:path";
import { deltaJson, renderDelta } from "../render/delta.ts";
import { run } from "../run.ts";
import { oneOf, usage } from "./parse.ts";
import { askedReview } from "./review-options.ts";
import { meansFolder, type NamedSides } from "./sides.ts";
import type { Verb, World } from "./verb.ts";

/** The change in risk between two sides, without a verdict. */
export const diff: Verb = {
  name: "diff",
  summary: "Show what changed in risk between two revisions or two directories.",
  operands: "BASE HEAD",
  most: 2,
  options: {
    dir: { value: "DIR", description: "The repository in which the revisions are (default `.`)." },
    config: { value: "FILE", description: "Take the gate's configuration from this file." },
    today: { value: "DATE", description: "Rate both sides as of this day." },
    format: { value: "FORMAT", description: "text or json (default text)." },
  },
  notes: [
    "BASE and HEAD are revisions, or directories (`./x` where both).\nOf revisions, what is compared with HEAD is the merge base, as in `check`.",
    "Exit status: 0 compared, 2 not comparable.",
  ],
  async run(given, world) {
    const format = oneOf(given.text("format") ?? "text", ["text", "json"], "--format");
    const [base, head] = given.operands;
    if (base === undefined || head === undefined) throw usage(diff, "`diff` needs two sides.");
    const sides = await sidesOf({ base, head, dir: given.text("dir") }, world);
    const report = await run(await askedReview(given, world, sides), world.product);
    world.print(format === "json" ? deltaJson(report) : renderDelta(report, { base, head }, world.terminal));
    return 0;
  },
};

/** `diff BASE HEAD` opens its sides as `check HEAD --base BASE` does, or as `check --base BASE --head HEAD`. */
async function sidesOf(
  { base, head, dir }: { base: string; head: string; dir: string | undefined },
  world: World,
): Promise<NamedSides> {
  const place = { current: world.folder, today: world.today() };
  if (!(await meansFolder(head, resolve(world.folder, dir ?? "."), place))) return { folder: dir ?? ".", base, head };
  if (dir === undefined) return { folder: head, base, head: undefined };
  throw usage(diff, `${head} is a directory, so --dir ${dir} would not be used.`);
}
