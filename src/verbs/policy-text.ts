import type { Policy } from "../domain/policy.ts";
import type { RulesAsked } from "../gather/rule-book.ts";
import { shippedPolicy } from "./policy-files.ts";
import type { World } from "./verb.ts";

/** The text that a policy in force was read from; `null` where it is no longer to be had. */
export async function textInForce(
  { id, source }: Policy,
  rules: Pick<RulesAsked, "repository" | "policies">,
  world: World,
): Promise<{ readonly path: string; readonly text: string } | null> {
  if (source === "shipped") return shippedPolicy(id, world);
  const given = (rules.policies?.policies ?? []).find((one) => typeof one !== "string" && one.path === source);
  const bytes = typeof given === "object" ? given.bytes : (await rules.repository?.read([source]))?.get(source);
  return bytes === undefined ? null : { path: source, text: new TextDecoder().decode(bytes) };
}
