import type { Policy, Rule, RuleExample } from "../../src/domain/policy.ts";
import { readSample, type Sample } from "../../src/examples/sample.ts";
import { sceneOf, stageOf } from "../../src/examples/scene.ts";
import { sampleFiles } from "../../src/generated/policies.ts";
import { product } from "../../src/product.ts";
import { readDocument } from "../../src/read/document.ts";
import { readPolicy } from "../../src/read/policy.ts";
import type { ReviewInput } from "../../src/review.ts";

/** An example of a shipped rule, set up as a review. */
export interface ShippedScene {
  readonly rule: Rule;
  readonly example: RuleExample;
  readonly sample: Sample;
  readonly input: ReviewInput;
}

/** Every example of every shipped rule, those that hold and those that fail. */
export async function* shippedScenes(): AsyncIterable<ShippedScene> {
  for (const policy of await shippedPolicies()) {
    const sample = sampleAt(policy.sample ?? "");
    const stage = await stageOf(policy, sample, product);
    for (const rule of policy.rules)
      for (const example of [...rule.examples.pass, ...rule.examples.fail])
        yield { rule, example, sample, input: await sceneOf(rule, example, stage) };
  }
}

async function shippedPolicies(): Promise<readonly Policy[]> {
  const { facts, policies } = product;
  const read = policies.map(async ({ id, text }) => {
    const document = readDocument(`policies/${id}.yml`, await text()).value;
    return document === null ? null : readPolicy(document, { source: "shipped", digest: "", facts }).value;
  });
  return (await Promise.all(read)).filter((policy) => policy !== null);
}

function sampleAt(folder: string) {
  const encoder = new TextEncoder();
  const files = Object.entries(sampleFiles).filter(([path]) => path.startsWith(`${folder}/`));
  return readSample(
    folder,
    new Map(files.map(([path, text]) => [path.slice(folder.length + 1), encoder.encode(text)])),
  );
}
