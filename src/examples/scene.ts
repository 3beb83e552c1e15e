import type { Day } from "../domain/day.ts";
import type { ValueMap } from "../domain/document.ts";
import { type Gate, gates, type Policy, type Rule, type RuleExample } from "../domain/policy.ts";
import type { Repository } from "../domain/ports.ts";
import { ReviewError } from "../domain/review-error.ts";
import type { Snapshot } from "../domain/snapshot.ts";
import { evidenceBefore } from "../gather/evidence-before.ts";
import { gateReader } from "../gather/gate-reader.ts";
import { frameworkOf, isKnownReference } from "../gather/known-reference.ts";
import type { Product } from "../gather/product.ts";
import { gatherSteering } from "../gather/rule-book.ts";
import { gatherSnapshot } from "../gather/snapshot.ts";
import type { ReviewInput } from "../review.ts";
import { memoryRepository } from "./memory.ts";
import type { Sample } from "./sample.ts";
import { setValues } from "./set-values.ts";

/** Whose examples are staged, on what, and with what the product ships. */
export interface Stage {
  readonly policy: Policy;
  readonly sample: Sample;
  readonly product: Product;
  /** The sample as it stands: the base of every example that names no other. */
  readonly unchanged: Snapshot;
}

/** Reads the sample once for all examples of a policy. */
export async function stageOf(policy: Policy, sample: Sample, product: Product): Promise<Stage> {
  const repository = memoryRepository(sample.files);
  const { rules } = await gatherSteering({ repository, config: null });
  return { policy, sample, product, unchanged: await gatherSnapshot(repository, rules, gateReader(product)) };
}

/** One rule's example as a review: the sample before and after its change, by that rule alone. */
export async function sceneOf(rule: Rule, example: RuleExample, stage: Stage): Promise<ReviewInput> {
  const { policy, sample, product } = stage;
  const head = changed(sample, example.set, example.files ?? {});
  const steering = await gatherSteering({ repository: head, config: null });
  const rules = { ...steering.rules, source: "given" as const, policies: [askedAlone(policy, rule)] };
  const read = gateReader(product);
  const { tool, catalogue, loosening } = product;
  const gate = example.gate ?? gateFor(rule);
  const before = changed(sample, example.base ?? {}, {});
  const base = example.base === undefined ? stage.unchanged : await gatherSnapshot(before, rules, read);
  const now = await gatherSnapshot(head, { ...rules, gate }, read);
  return {
    base,
    head: now,
    rules,
    proposed: null,
    gate,
    evidenceBefore: await evidenceBefore(now, base, before),
    today: dayFor(example, sample),
    simulated: true,
    adoption: false,
    approvals: [],
    standing: null,
    notes: [],
    loosening,
    catalogue,
    known: isKnownReference,
    framework: frameworkOf,
    tool,
  };
}

/** One rule of a policy; of waivers it has to be known what else is found, so the others are asked as well. */
const askedAlone = (policy: Policy, rule: Rule): Policy => ({
  ...policy,
  rules: rule.for === "waiver" ? policy.rules.map((one) => (one.id === rule.id ? rule : one)) : [rule],
});

/** JSON is YAML, so the changed manifest is written as JSON whatever its name says. */
function changed(sample: Sample, set: ValueMap, files: Readonly<Record<string, string | null>>): Repository {
  const { manifest } = sample;
  const encoder = new TextEncoder();
  const all = new Map(sample.files);
  if (Object.keys(set).length > 0)
    all.set(manifest.path, encoder.encode(JSON.stringify(setValues(manifest.value, set), null, 2)));
  for (const [path, text] of Object.entries(files)) {
    if (text === null) all.delete(path);
    else all.set(path, encoder.encode(text));
  }
  return memoryRepository(all);
}

/** The first gate at which the rule says anything. */
const gateFor = (rule: Rule): Gate => gates.find((gate) => rule.levels[gate] !== "off") ?? "pull-request";

function dayFor(example: RuleExample, sample: Sample): Day {
  const day = example.today ?? sample.today;
  if (day !== null) return day;
  throw new ReviewError(
    "bad-policy",
    "The example names no day, and neither does its sample.",
    `Write \`x-today: 2026-11-21\` into the sample's ${sample.manifest.path}, or \`today:\` into the example.`,
  );
}
