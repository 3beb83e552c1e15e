import { isList, isMap, type Value, valueAt } from "../domain/document.ts";
import { resolvePath } from "../domain/repository-path.ts";
import { configFile, type RuleBook } from "../domain/rule-book.ts";
import type { Snapshot } from "../domain/snapshot.ts";

/** That a policy is there which nothing puts in force: its author would take silence for a pass. */
export function forgottenNotes(head: Pick<Snapshot, "gateFiles">, rules: RuleBook): readonly string[] {
  // Who names the policies on the command line has chosen.
  if (rules.source === "given") return [];
  const config = configFile(head.gateFiles)?.document.value;
  const listed = valueAt(config, ["policies"]);
  const named = new Set([
    ...rules.policies.map(({ source }) => source),
    ...(isList(listed) ? listed.flatMap(pathNamed) : []),
  ]);
  const paths = head.gateFiles
    .filter(({ schema, document }) => schema === "policy" && !named.has(document.path))
    .map(({ document }) => document.path);
  if (paths.length === 0) return [];
  const [is, it] = paths.length === 1 ? ["is", "it"] : ["are", "them"];
  const more = paths.length > mostNamed ? ` and ${paths.length - mostNamed} more` : "";
  const which = `${paths.slice(0, mostNamed).join(", ")}${more}`;
  return [
    `${which} ${is} not in force, because no configuration names ${it}; \`policies:\` of .github/ai-risk-gate/config.yml would.`,
  ];
}

const mostNamed = 5;

function pathNamed(use: Value): readonly string[] {
  const name = isMap(use) ? use["use"] : use;
  const resolved = typeof name === "string" ? resolvePath("", name) : null;
  return resolved === null || "refused" in resolved ? [] : [resolved.path];
}
