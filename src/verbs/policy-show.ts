import { resolve } from "node:path";
import { openFolder } from "../adapters/folder.ts";
import { ReviewError } from "../domain/review-error.ts";
import { nearest } from "../read/nearest.ts";
import { renderPolicy, renderRule } from "../render/policy.ts";
import { usage } from "./parse.ts";
import {
  isPolicyPath,
  namedPolicy,
  type PolicyFile,
  shippedIds,
  shippedPolicy,
  shownRules,
  unknownPolicy,
} from "./policy-files.ts";
import { policiesIn } from "./policy-list.ts";
import { textInForce } from "./policy-text.ts";
import type { Given, Verb, World } from "./verb.ts";

/** A policy, or one of its rules, as a reader wants it. */
export const policyShow: Verb = {
  name: "policy show",
  summary: "Show a policy, or one rule with its conditions, clauses and examples.",
  operands: "POLICY[/RULE]",
  most: 1,
  options: {
    dir: { value: "DIR", description: "Look the policy up among those in force in this directory." },
    config: { value: "FILE", description: "Take the gate's configuration from this file." },
  },
  notes: ["POLICY is the id of a policy that ships or is in force, or a file."],
  async run(given, world) {
    const [word] = given.operands;
    if (word === undefined) throw usage(policyShow, "`policy show` needs a policy.");
    const { name, rule } = split(word);
    const file = await foundPolicy(name, given, world);
    const shown = shownRules(file);
    const { catalogue } = world.product;
    if (rule === null) {
      world.print(renderPolicy(file.policy, shown, world.terminal));
      return 0;
    }
    const one = shown.find((each) => each.rule.id === rule);
    if (one === undefined) throw unknownRule(rule, file);
    world.print(renderRule(one, { policy: file.policy, catalogue }, world.terminal));
    return 0;
  },
};

/** `lending/redress-named` and `policies/lending.yml/redress-named` name a rule; a bare file is a policy. */
function split(word: string): { readonly name: string; readonly rule: string | null } {
  const [, file, fileRule] = /^(.*\.ya?ml)(?:\/([^/]+))?$/.exec(word) ?? [];
  if (file !== undefined) return { name: file, rule: fileRule ?? null };
  const [name = "", rule, ...more] = word.split("/");
  return more.length > 0 ? { name: word, rule: null } : { name, rule: rule ?? null };
}

async function foundPolicy(name: string, given: Given, world: World): Promise<PolicyFile> {
  if (isPolicyPath(name)) return namedPolicy(name, world);
  const asConfigured = given.has("dir") || given.has("config");
  const shipped = shippedPolicy(name, world);
  if (shipped !== null && !asConfigured) return shipped;
  const folder = given.text("dir") ?? ".";
  const inForce = await policiesIn(folder, given, world);
  const policy = inForce.find(({ id }) => id === name);
  if (policy === undefined && shipped !== null) return shipped;
  if (policy === undefined)
    throw unknownPolicy(name, [...new Set([...shippedIds(world), ...inForce.map(({ id }) => id)])]);
  const repository = await openFolder(resolve(world.folder, folder));
  const text = await textInForce(policy, { repository, policies: null }, world);
  return { policy, path: policy.source, text: "", folder: null, ...text };
}

function unknownRule(rule: string, { policy }: PolicyFile): ReviewError {
  const ids = policy.rules.map(({ id }) => id);
  const close = nearest(rule, ids);
  const hint = close === null ? "" : `Did you mean \`${policy.id}/${close}\`? `;
  return new ReviewError(
    "usage",
    `There is no rule \`${rule}\` in ${policy.id}.`,
    `${hint}\`ai-risk-gate policy show ${policy.id}\` lists its rules.`,
  );
}
