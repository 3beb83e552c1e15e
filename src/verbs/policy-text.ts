import type { Policy } from "../domain/policy.ts";
import type { RulesAsked } from "../gather/rule-book.ts";
import { namedSource } from "../read/config-names.ts";
import { shippedPolicy } from "./policy-files.ts";
import type { World } from "./verb.ts";

type TextRules = Pick<RulesAsked, "repository" | "policies" | "remote">;

/** The text that a policy in force was read from; `null` where it is no longer to be had. */
export async function textInForce(
  { id, source }: Policy,
  rules: TextRules,
  world: World,
): Promise<{ readonly path: string; readonly text: string } | null> {
  if (source === "shipped") return shippedPolicy(id, world);
  const given = (rules.policies?.policies ?? []).find((one) => typeof one !== "string" && one.path === source);
  const bytes = typeof given === "object" ? given.bytes : await bytesIn(source, rules);
  return bytes === undefined ? null : { path: source, text: new TextDecoder().decode(bytes) };
}

async function bytesIn(source: string, { repository, remote = null }: TextRules): Promise<Uint8Array | undefined> {
  const named = namedSource(source);
  if (named.kind !== "remote") return (await repository?.read([source]))?.get(source);
  const answer = await remote?.read(named);
  return answer !== undefined && "content" in answer ? answer.content : undefined;
}
