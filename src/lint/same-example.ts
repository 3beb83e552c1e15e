import type { RuleExample } from "../domain/policy.ts";
import type { Lint, Objection } from "./lint.ts";

export const sameExample: Lint = {
  id: "same-example",
  level: "warn",
  summary: "Two examples of a rule change the sample in the same way.",
  why: "The second shows nothing that the first does not, and one on either side contradicts the other.",
  fix: "Let each example show another case, or take one out.",
  find: ({ policy, at }) =>
    policy.rules.flatMap((rule) => {
      const first = new Map<string, string>();
      return (["pass", "fail"] as const).flatMap((kind) =>
        rule.examples[kind].flatMap((example, index): readonly Objection[] => {
          const same = first.get(changes(example));
          if (same === undefined) {
            first.set(changes(example), example.why);
            return [];
          }
          const message = `Two examples of ${rule.id} change the same: "${same}" and "${example.why}".`;
          return [{ rule, at: at(rule, ["examples", kind, index]), message }];
        }),
      );
    }),
  examples: {
    finds: {
      rule: {
        examples: {
          pass: [{ why: "somebody owns it", set: {} }],
          fail: [
            { why: "nobody does", set: { "risks[CR-001].owner": null } },
            { why: "it was left out", set: { "risks[CR-001].owner": null } },
          ],
        },
      },
    },
    leaves: {},
  },
};

const changes = ({ why, ...rest }: RuleExample): string =>
  JSON.stringify(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)));
