import { type Document, isList, isMap, type ValuePath, valueAt } from "../domain/document.ts";
import type { Location } from "../domain/location.ts";
import { enforcedFrom, type Policy, type Rule } from "../domain/policy.ts";
import { configFile } from "../domain/rule-book.ts";
import { conditionTree, parametersIn } from "../evaluate/condition-tree.ts";
import { readDocumentBytes } from "../read/document.ts";
import type { ExplainedParameter, ExplainedRule } from "../render/explained-rule.ts";
import type { ExplainScope } from "./explain-scope.ts";
import { textInForce } from "./policy-text.ts";

/** A rule with its conditions in words, its parameters, and where the configuration says otherwise. */
export async function ruleInForce(policy: Policy, rule: Rule, scope: ExplainScope): Promise<ExplainedRule> {
  const { input, asked, world } = scope;
  const used = usedIn(configDocument(scope), policy);
  const text = policy.source === "shipped" ? null : await textInForce(policy, asked.rules, world);
  const written = text === null ? null : readDocumentBytes(text.path, new TextEncoder().encode(text.text)).value;
  const { parameter: near } = rule.binds ?? {};
  const taken = [...parametersIn(rule.when), ...parametersIn(rule.require), ...(near === undefined ? [] : [near])];
  const names = [...new Set(taken)];
  const from = enforcedFrom(policy, rule);
  return {
    id: `${policy.id}/${rule.id}`,
    rule,
    gate: input.gate,
    today: input.today,
    enforceFrom: from !== null && input.today < from ? from : null,
    levelsAt: used(["levels", rule.id]),
    parameters: names.flatMap((name): readonly ExplainedParameter[] => {
      const parameter = policy.parameters[name];
      if (parameter === undefined) return [];
      const set = used(["parameters", name]);
      const at = set ?? written?.locate(["parameters", name, "default"]) ?? null;
      return [{ ...parameter, name, from: set === null ? "default" : "configuration", at }];
    }),
    when: conditionTree(rule.when),
    require: conditionTree(rule.require),
  };
}

/** The configuration by which the rules were read: the one given, else the repository's own. */
function configDocument({ input, asked }: ExplainScope): Document | null {
  const { config, policies } = asked.rules;
  if (policies?.how === "instead") return null;
  if (config !== null) return readDocumentBytes(config.path, config.bytes).value;
  return configFile(input.rules.gateFiles)?.document ?? null;
}

type Used = (path: ValuePath) => Location | null;

/** Where the configuration says something of a policy, below the place that names it; `null` where it does not. */
function usedIn(config: Document | null, { id, source }: Policy): Used {
  const listed = valueAt(config?.value, ["policies"]);
  const uses = isList(listed) ? listed : [];
  const index = uses.findIndex((use) => isMap(use) && (use["use"] === id || use["use"] === source));
  return (path) => {
    const whole = ["policies", index, ...path];
    return config === null || valueAt(config.value, whole) === undefined ? null : config.locate(whole);
  };
}
