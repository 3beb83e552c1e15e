import type { Kind } from "./sign.ts";
import { workflowText } from "./workflow-text.ts";

const line = (policy: string, words: string): string => `  # - ${policy} # ${words}`;

/** A first configuration: the core policy in force, what fits the kinds beside it to be put in force later. */
function configText(kinds: readonly Kind[]): string {
  return [
    "# How this repository is reviewed. Read from the base branch: what is changed here counts from the next pull request on.",
    "version: 1",
    "policies:",
    "  - iso-23894",
    ...(kinds.includes("generative") ? [line("generative-ai", "asks more of a system that writes")] : []),
    ...(kinds.includes("agentic") ? [line("agentic-ai", "asks more of a system that acts by itself")] : []),
    line("eu-ai-act", "asks what follows from `system.eu-ai-act`: roles and class"),
    "manifest: required # without a manifest nothing passes",
    '# gate-owners: who agrees when a change makes the gate less strict, as in ["@mira", "@acme/risk-board"]',
    "",
  ].join("\n");
}

/** The files that switch the gate on, by path from the repository's root. */
export const gateFiles = (kinds: readonly Kind[]): readonly { readonly path: string; readonly text: string }[] => [
  { path: ".github/ai-risk-gate/config.yml", text: configText(kinds) },
  { path: ".github/workflows/ai-risk.yml", text: workflowText },
];
