import { currentDay } from "./adapters/clock.ts";
import { reviewWorkflow } from "./adapters/workflow.ts";
import { product } from "./product.ts";
import { renderers } from "./render/index.ts";
import { run } from "./run.ts";

const today = currentDay();

reviewWorkflow({
  environment: process.env,
  today,
  write: (text) => process.stdout.write(text),
  renderings: { annotations: renderers.github, summary: renderers.markdown, json: renderers.json },
  review: ({ git, points, inputs }) => {
    const { gate, base, head, rules } = points;
    const besides = inputs.policies.length === 0 ? null : { policies: inputs.policies, how: "besides" as const };
    const asked = { repository: git.at(rules), source: "base" as const, config: null, policies: besides };
    const sides = { base: base === null ? null : git.at(base), head: git.at(head) };
    return run({ ...sides, rules: asked, gate, today, simulated: false }, product);
  },
}).then((status) => {
  process.exitCode = status;
});
