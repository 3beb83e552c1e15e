import type { Lint } from "./lint.ts";

export const noSample: Lint = {
  id: "no-sample",
  level: "warn",
  summary: "The policy names no sample.",
  why: "Without one none of its examples can be run, so nothing says that its rules work.",
  fix: "Let `sample:` name the folder of a manifest beside the policy.",
  find: ({ policy, document }) =>
    policy.sample === null
      ? [{ rule: null, at: document.locate(["id"]), message: `The policy ${policy.id} names no sample.` }]
      : [],
  examples: { finds: { policy: { sample: null } }, leaves: {} },
};
