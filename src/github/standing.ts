import type { BranchStanding } from "../domain/presentation.ts";
import type { GitHub } from "./client.ts";
import { refusalWords } from "./refusal.ts";

/** What has to hold before something is merged into a branch, by its contexts or by the path of a workflow. */
export interface Required {
  readonly branch: string;
  /** Names under which the gate shows itself: its check run, its job. */
  readonly checks: readonly string[];
  /** Path of the workflow that runs it; `null` where that is not known. */
  readonly workflow: string | null;
}

/** Whether a branch is protected, and whether it asks for this gate. What GitHub does not tell is unknown. */
export async function branchStanding(github: GitHub, required: Required): Promise<BranchStanding> {
  const [branch, rules] = await Promise.allSettled([readBranch(github, required), readRules(github, required)]);
  const isProtected = branch.status === "fulfilled" ? branch.value.isProtected : null;
  const found = [branch, rules].map((one) => (one.status === "fulfilled" ? one.value.asksForGate : null));
  const enforced = found.includes(true) ? "yes" : found.includes(null) ? "unknown" : "no";
  const missing = [branch, rules].flatMap((one) => (one.status === "rejected" ? [refusalWords(one.reason)] : []));
  return { protected: isProtected, enforced, missing };
}

/** Protection as it was before rulesets. */
async function readBranch({ owner, repo, request }: GitHub, { branch, checks }: Required) {
  const { data } = await request("GET /repos/{owner}/{repo}/branches/{branch}", { owner, repo, branch });
  const contexts = data.protection.required_status_checks?.contexts ?? [];
  return { isProtected: data.protected, asksForGate: contexts.some((context) => checks.includes(context)) };
}

/** The rules of all rulesets that are active for a branch. */
async function readRules({ owner, repo, request }: GitHub, { branch, checks, workflow }: Required) {
  const { data } = await request("GET /repos/{owner}/{repo}/rules/branches/{branch}", {
    owner,
    repo,
    branch,
    per_page: 100,
  });
  const asksForGate = data.some((rule) => {
    if (rule.type === "workflows") return (rule.parameters?.workflows ?? []).some(({ path }) => path === workflow);
    if (rule.type !== "required_status_checks") return false;
    return (rule.parameters?.required_status_checks ?? []).some(({ context }) => checks.includes(context));
  });
  return { asksForGate };
}
