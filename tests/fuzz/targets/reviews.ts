import { isMap, type ValuePath } from "../../../src/domain/document.ts";
import { ReviewError } from "../../../src/domain/review-error.ts";
import { gatherRules } from "../../../src/gather/rule-book.ts";
import { product } from "../../../src/product.ts";
import { review } from "../../../src/review.ts";
import { type Asked, gather } from "../../../src/run.ts";
import type { Random } from "../random.ts";
import { commitOf, folderOf } from "../repository.ts";
import { reviewLaws } from "../review-laws.ts";
import { type Files, kindOf, type Scene, scenes } from "../seeds.ts";
import { lawsOf, type Target } from "../target.ts";
import { mutantOf } from "./documents.ts";

/** A pull request of which some files were mutated. */
interface Case extends Scene {
  /** Alone as well, or with the two sides as commits of one history. */
  readonly how: "folders" | "commits" | "alone";
}

/** Whole reviews of pull requests that nobody meant: in head, in base, in both, or of a head alone. */
export const reviews: Target = {
  name: "reviews",
  mayDrop: isFile,
  mayShorten: isFile,
  make(random) {
    const scene = random.pick(scenes);
    const how = random.pick(["folders", "folders", "folders", "commits", "alone", "alone"] as const);
    const worse = mutantFiles(scene.head, random);
    const side = random.below(10);
    const sides = side < 7 ? { head: worse } : side < 9 ? { head: worse, base: worse } : { base: worse };
    return { ...scene, how, ...sides };
  },
  broken: (input) => lawsOf(async () => (isMap(input) ? brokenBy(input as unknown as Case) : [])),
};

function isFile([side, path]: ValuePath): boolean {
  return (side === "base" || side === "head") && path !== undefined;
}

/** Files of which one or two are worse; those that the product reads come first. */
function mutantFiles(files: Files, random: Random): Files {
  const paths = Object.keys(files);
  const read = paths.filter((path) => kindOf(path) !== null);
  let mutant = files;
  for (let left = 1 + random.below(2); left > 0 && paths.length > 0; left -= 1) {
    const path = random.pick(random.once(5) || read.length === 0 ? paths : read);
    mutant = { ...mutant, [path]: mutantOf(path, mutant[path] ?? "", random) };
  }
  if (!random.once(20)) return mutant;
  const gone = random.pick(paths);
  return Object.fromEntries(Object.entries(mutant).filter(([path]) => path !== gone));
}

async function brokenBy(one: Case): Promise<readonly string[]> {
  const asked = askedOf(one);
  const base = one.how === "alone" ? null : one.base;
  try {
    const input = await gather(asked, product);
    const report = review(input);
    const reviewed = { base, head: one.head, input, report };
    return [
      ...(await otherReport(JSON.stringify(report), asked)),
      ...Object.entries(reviewLaws).flatMap(([name, law]) =>
        [...law(reviewed)].slice(0, 2).map((seen) => `${name}: ${seen.slice(0, 600)}`),
      ),
    ];
  } catch (error) {
    if (error instanceof ReviewError) return wrongErrors(error, asked, one);
    throw error;
  }
}

/** Whether the same files give another report; asked of one in eight, since it costs a second review. */
async function otherReport(report: string, asked: Asked): Promise<readonly string[]> {
  if (report.length % 8 !== 0 || JSON.stringify(review(await gather(asked, product))) === report) return [];
  return ["the same files give the same report: another one"];
}

function askedOf({ gate, today, base, head, how }: Case): Asked {
  const history = [
    { day: "2026-06-01", files: base },
    { day: "2026-11-02", files: head },
  ];
  const [before, after] =
    how === "commits" ? [commitOf(history.slice(0, 1)), commitOf(history)] : [folderOf(base), folderOf(head)];
  const alone = how === "alone";
  const rules = {
    repository: alone ? after : before,
    source: alone ? "head" : "base",
    config: null,
    policies: null,
  } as const;
  return { base: alone ? null : before, head: after, rules, gate, today, simulated: true };
}

/** No verdict is the fault of the rules; a document under review, however bad, is reviewed. */
async function wrongErrors(error: ReviewError, asked: Asked, { gate, how }: Case): Promise<readonly string[]> {
  const unsaid = error.message === "" || error.help === "" ? ["no verdict is told why: without words"] : [];
  if (error.code === "limit" || (gate === "release" && how !== "commits")) return unsaid;
  const readable = await gatherRules(asked.rules, product).then(
    () => true,
    () => false,
  );
  return readable ? [...unsaid, `a bad document is a finding: ${error.code} ${error.message.slice(0, 300)}`] : unsaid;
}
