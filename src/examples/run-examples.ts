import type { Policy, Rule, RuleExample } from "../domain/policy.ts";
import { ReviewError } from "../domain/review-error.ts";
import type { RuleAnswer } from "../evaluate/assess.ts";
import type { SeenOutcomes } from "../evaluate/coverage.ts";
import type { Product } from "../gather/product.ts";
import { judge, type ReviewInput } from "../review.ts";
import { coverageOf, noteExample, type RuleCoverage } from "./example-coverage.ts";
import type { Sample } from "./sample.ts";
import { type Stage, sceneOf, stageOf } from "./scene.ts";

/** What became of one example of a rule. */
export interface ExampleRow {
  readonly policy: string;
  readonly rule: string;
  readonly kind: "pass" | "fail";
  readonly why: string;
  /** Whether it shows what it is there to show. */
  readonly ok: boolean;
  /** What the rule said of it, in words. */
  readonly found: string;
}

/** What became of the examples of a policy, and how much of its rules they show. */
export interface ExampleRun {
  readonly rows: readonly ExampleRow[];
  readonly coverage: readonly RuleCoverage[];
}

/** Runs the examples of every rule of a policy through the whole review, each on the sample with its own change. */
export async function runExamples(policy: Policy, sample: Sample, product: Product): Promise<readonly ExampleRow[]> {
  return (await runWithCoverage(policy, sample, product)).rows;
}

/** Runs the examples, and notes of every part of every rule how it came out. */
export async function runWithCoverage(policy: Policy, sample: Sample, product: Product): Promise<ExampleRun> {
  const rows: ExampleRow[] = [];
  const coverage: RuleCoverage[] = [];
  const stage = await stageOf(policy, sample, product);
  for (const rule of policy.rules) {
    const seen: SeenOutcomes = new Map();
    const listed = (["pass", "fail"] as const).flatMap((kind) =>
      rule.examples[kind].map((example) => ({ kind, example })),
    );
    for (const { kind, example } of listed) {
      const said = await saidOf(rule, example, { kind, stage, seen });
      rows.push({ policy: policy.id, rule: rule.id, kind, why: example.why, ...said });
    }
    coverage.push(coverageOf(rule, seen));
  }
  return { rows, coverage };
}

type Said = Pick<ExampleRow, "ok" | "found">;

interface Staged {
  readonly kind: ExampleRow["kind"];
  readonly stage: Stage;
  readonly seen: SeenOutcomes;
}

async function saidOf(rule: Rule, example: RuleExample, { kind, stage, seen }: Staged): Promise<Said> {
  try {
    const input = await sceneOf(rule, example, stage);
    const unread = unreadPlace(input);
    if (unread !== null) return { ok: false, found: `the example itself is ill-formed: ${unread}` };
    const { head } = judge(input);
    noteExample(rule, { input, head, seen });
    const answers = head.flatMap((one) => one.answers.filter((answer) => answer.rule.id === rule.id));
    return kind === "pass" ? passing(answers) : failing(answers);
  } catch (error) {
    if (!(error instanceof ReviewError)) throw error;
    return { ok: false, found: `it cannot be set up: ${error.message} ${error.help}` };
  }
}

/** A manifest with a fault answers for less than it says, so it shows nothing about a rule. */
const unreadPlace = ({ head, base }: ReviewInput): string | null =>
  [...head.faults, ...(base?.faults ?? [])].find((fault) => fault.guarded)?.message ?? null;

function passing(answers: readonly RuleAnswer[]): Said {
  const against = answers.find(({ outcome }) => outcome === "not-met" || outcome === "unclear");
  if (against !== undefined) return { ok: false, found: inWords(against) };
  const met = answers.filter(({ outcome }) => outcome === "met").length;
  if (met > 0) return { ok: true, found: `met by ${met} of ${answers.length}` };
  return { ok: true, found: answers.length === 0 ? "there is nobody to ask" : "not applicable" };
}

/** A rule that cannot be decided has not shown what it finds: it explains nothing. */
function failing(answers: readonly RuleAnswer[]): Said {
  const found = answers.filter(({ finding }) => finding !== null);
  const undecided = found.find(({ finding }) => finding?.explanation.length === 0);
  if (undecided !== undefined) return { ok: false, found: inWords(undecided) };
  const [first] = found;
  if (first !== undefined) return { ok: true, found: inWords(first) };
  const unclear = answers.find(({ outcome }) => outcome === "unclear");
  if (unclear !== undefined) return { ok: false, found: inWords(unclear) };
  const { found: words } = passing(answers);
  return { ok: false, found: `no finding: ${words}` };
}

const inWords = ({ ref, finding }: RuleAnswer): string =>
  finding?.message ?? `${ref.id} is left undecided, because reading already reported what it rests on`;
