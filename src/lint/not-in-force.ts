import type { Lint } from "./lint.ts";

export const notInForce: Lint = {
  id: "not-in-force",
  level: "note",
  summary: "No configuration names the policy.",
  why: "A policy is in force once `config.yml` names it; until then it finds nothing.",
  fix: "Name it under `policies:` of `.github/ai-risk-gate/config.yml`.",
  find: ({ policy, document, forgotten }) =>
    forgotten
      ? [
          {
            rule: null,
            at: document.locate(["id"]),
            message: `The policy ${policy.id} is not in force, because no configuration names it.`,
            fix: `Name \`${document.path}\` under \`policies:\` of \`.github/ai-risk-gate/config.yml\`.`,
          },
        ]
      : [],
  examples: { finds: { forgotten: true }, leaves: {} },
};
