import { dirname, join, resolve } from "node:path";
import { openFolder } from "../adapters/folder.ts";
import { valueAt } from "../domain/document.ts";
import type { Repository } from "../domain/ports.ts";
import { ReviewError } from "../domain/review-error.ts";
import { type Stage, stageOf } from "../examples/scene.ts";
import { type ShownFinding, shownFinding } from "../examples/shown-finding.ts";
import { clausesOf } from "../gather/product.ts";
import { readDocumentBytes } from "../read/document.ts";
import { nearest } from "../read/nearest.ts";
import { renderPolicy, renderRule } from "../render/policy.ts";
import { type RuleData, renderPolicyJson } from "../render/policy-json.ts";
import type { ShownRule } from "../render/rule.ts";
import { policyPaths } from "./own-policies.ts";
import { oneOf, usage } from "./parse.ts";
import {
  isPolicyPath,
  namedPolicy,
  type PolicyFile,
  sampleOf,
  shippedIds,
  shippedPolicy,
  shownRules,
  unknownPolicy,
} from "./policy-files.ts";
import { listedIn, policiesIn, policiesJson } from "./policy-list.ts";
import { textInForce } from "./policy-text.ts";
import type { Given, Verb, World } from "./verb.ts";

/** A policy, or one of its rules, as a reader wants it. */
export const policyShow: Verb = {
  name: "policy show",
  summary: "Show a policy, or one rule with its conditions, clauses, examples and a finding.",
  operands: "[POLICY] [RULE]",
  most: 2,
  options: {
    dir: { value: "DIR", description: "Look the policy up among those in force in this directory." },
    config: { value: "FILE", description: "Take the gate's configuration from this file." },
    format: {
      value: "FORMAT",
      description: "text or json (default text); json holds every rule in full, and the list without a policy.",
    },
  },
  notes: [
    "POLICY is the id of a policy that ships or is in force, or a file; without it, those in force are shown.\n`POLICY/RULE` in one word does as well.",
  ],
  async run(given, world) {
    const [word, second] = given.operands;
    const format = oneOf(given.text("format") ?? "text", ["text", "json"], "--format");
    const { name, rule } = word === undefined ? { name: null, rule: null } : split(word);
    if (rule !== null && second !== undefined) throw usage(policyShow, `\`${second}\` is one word too many.`);
    if (name === null) return showAll(format, given, world);
    const asked = rule ?? second ?? null;
    const file = await foundPolicy(name, given, world);
    const shown = shownRules(file);
    if (asked !== null && !shown.some((each) => each.rule.id === asked)) throw unknownRule(asked, file, name);
    const some = asked === null ? shown : shown.filter((each) => each.rule.id === asked);
    if (format === "json") world.print(renderPolicyJson(file.policy, await withFindings(some, file, world)));
    else if (asked === null) world.print(renderPolicy(file.policy, { rules: shown, named: name }, world.terminal));
    else for (const one of some) world.print(await ruleText(one, file, world));
    return 0;
  },
};

/** Every policy in force, by its list of rules; as data what `policy list` gives. */
async function showAll(format: "text" | "json", given: Given, world: World): Promise<0> {
  const folder = given.text("dir") ?? ".";
  if (format === "json") {
    world.print(policiesJson(await listedIn(folder, given, world)));
    return 0;
  }
  const policies = await policiesIn(folder, given, world);
  const pages = policies.map((policy) => {
    const rules = policy.rules.map((rule) => ({ rule }));
    return renderPolicy(policy, { rules, named: policy.id }, world.terminal);
  });
  world.print(pages.join("\n"));
  return 0;
}

async function ruleText(one: ShownRule, file: PolicyFile, world: World): Promise<string> {
  const finding = await findingOf(one, await stageFor(file, world));
  const catalogue = clausesOf(world.product, one.rule.clauses);
  return renderRule(one, { policy: file.policy, catalogue, finding }, world.terminal);
}

async function withFindings(rules: readonly ShownRule[], file: PolicyFile, world: World): Promise<readonly RuleData[]> {
  const stage = await stageFor(file, world);
  const all: RuleData[] = [];
  for (const one of rules) {
    const shown = await findingOf(one, stage);
    all.push({ ...one, finding: "refused" in shown ? null : shown.finding });
  }
  return all;
}

type Staged = Stage | { readonly refused: string };

const findingOf = async ({ rule }: ShownRule, stage: Staged): Promise<ShownFinding> =>
  "refused" in stage ? stage : shownFinding(rule, stage);

/** The sample on which a policy's examples are built; a policy is shown without it all the same. */
async function stageFor(file: PolicyFile, { product }: World): Promise<Staged> {
  const { policy } = file;
  try {
    const sample = await sampleOf(file);
    return sample === null ? { refused: "the policy names no `sample:`" } : await stageOf(policy, sample, product);
  } catch (error) {
    if (!(error instanceof ReviewError)) throw error;
    return { refused: (error.faults[0]?.message ?? error.message).replace(/\.$/, "") };
  }
}

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
  const repository = await openFolder(resolve(world.folder, folder));
  if (policy === undefined) {
    const file = await forgottenPolicy(name, folder, repository);
    if (file !== null) return namedPolicy(file, world);
    throw unknownPolicy(name, [...new Set([...shippedIds(world), ...inForce.map(({ id }) => id)])]);
  }
  const text = await textInForce(policy, { repository, policies: null }, world);
  const beside = policy.source === "shipped" ? null : dirname(resolve(world.folder, folder, policy.source));
  return { policy, path: policy.source, text: "", ...text, folder: beside };
}

/** The file of a policy with this id that no configuration names. */
async function forgottenPolicy(id: string, folder: string, repository: Repository): Promise<string | null> {
  const files = await repository.read(await policyPaths(repository));
  const isMeant = ([path, bytes]: readonly [string, Uint8Array]) =>
    valueAt(readDocumentBytes(path, bytes).value?.value, ["id"]) === id;
  const found = [...files].find(isMeant)?.[0];
  return found === undefined ? null : join(folder, found);
}

function unknownRule(rule: string, { policy }: PolicyFile, named: string): ReviewError {
  const ids = policy.rules.map(({ id }) => id);
  const close = nearest(rule, ids);
  const hint = close === null ? "" : `Did you mean \`${policy.id}/${close}\`? `;
  return new ReviewError(
    "usage",
    `There is no rule \`${rule}\` in ${policy.id}.`,
    `${hint}\`ai-risk-gate policy show ${named}\` lists its rules.`,
  );
}
