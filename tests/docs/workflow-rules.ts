import {
  gateJobs,
  isCheckout,
  isGate,
  readWorkflow,
  type WorkflowFile,
  type WorkflowJob,
} from "../action/workflow-file.ts";

/** What our own rules have against a workflow; GitHub takes all of it. */
export function rulesBroken(text: string): readonly string[] {
  const workflow = readWorkflow(text);
  const { jobs } = workflow;
  return [...fileRules(workflow, text), ...jobs.flatMap((job) => jobRules(workflow, job))];
}

function fileRules(workflow: WorkflowFile, text: string): readonly string[] {
  const reviews = gateJobs(workflow).length > 0;
  return said({
    "top-level permissions other than {}": JSON.stringify(workflow.permissions) !== "{}",
    "a path filter": /"paths(?:-ignore)?":/.test(JSON.stringify(workflow.on)),
    "a secret": /\bsecrets\b/.test(text),
    "a run of the gate may be cut off": reviews && text.includes("cancel-in-progress"),
  });
}

function jobRules(workflow: WorkflowFile, job: WorkflowJob): readonly string[] {
  const events = Object.keys(workflow.on);
  const checkouts = job.steps.filter(isCheckout);
  const reviews = job.steps.some(isGate);
  const found = said({
    "no timeout": typeof job.timeout !== "number" || job.timeout > 30,
    "may do more than it needs": !mayOnly(job),
    "a checkout where the token writes for everybody":
      checkouts.length > 0 && events.some((event) => ["pull_request_target", "workflow_run"].includes(event)),
    "an expression in a script": job.steps.some(({ run = "" }) => run.includes("${{")),
    "a gate that may be left out or overlooked": reviews && job.lenient.length > 0,
    "a token left in the checkout": checkouts.some((step) => step.with["persist-credentials"] !== false),
    "a history cut short": reviews && checkouts.some((step) => step.with["fetch-depth"] !== 0),
    "an action that is not pinned": job.steps.some((step) => step.uses !== undefined && !isPinned(step.line)),
  });
  return found.map((words) => `${job.id}: ${words}`);
}

const said = (rules: Readonly<Record<string, boolean>>): readonly string[] =>
  Object.keys(rules).filter((words) => rules[words] === true);

/** A commit with the version that it is; ours has none yet, so the line says to pin it. */
const isPinned = (line: string): boolean =>
  line === "- uses: ./" ||
  /@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line) ||
  /\/ai-risk-gate@v0 # .*\bpin it to (?:the|a) full commit id\b/.test(line);

const gateRights: Readonly<Record<string, readonly string[]>> = {
  contents: ["read"],
  checks: ["write"],
  "pull-requests": ["read", "write"],
};

/** Only a job that has waited for another may sign, and only one that runs no one's action besides may write to the repository. */
function mayOnly(job: WorkflowJob): boolean {
  const { permissions, steps } = job;
  if (typeof permissions !== "object" || permissions === null) return false;
  const rights = steps.some(isGate) ? gateRights : waitingRights(job);
  return Object.entries(permissions).every(([name, level]) => rights[name]?.includes(level));
}

function waitingRights({ needs, steps }: WorkflowJob): Readonly<Record<string, readonly string[]>> {
  if (needs.length === 0) return { contents: ["read"] };
  if (steps.every(({ uses }) => uses === undefined)) return { contents: ["write"], actions: ["read"] };
  const attests = steps.some(({ uses = "" }) => uses.startsWith("actions/attest@"));
  return { contents: ["read"], ...(attests ? { "id-token": ["write"], attestations: ["write"] } : {}) };
}
