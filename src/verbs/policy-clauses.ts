import { resolveReference } from "../read/resolve-reference.ts";
import type { PolicyAnswer, PolicyClause } from "../render/explained-policy.ts";

/** Answers by the article or clause that their rule cites first, in the order of the rules. */
export function byClause(answers: readonly PolicyAnswer[]): readonly PolicyClause[] {
  const clauses = new Map<string, PolicyAnswer[]>();
  for (const answer of answers) {
    const id = articleOf(answer.rule.clauses[0] ?? "");
    const same = clauses.get(id);
    if (same === undefined) clauses.set(id, [answer]);
    else same.push(answer);
  }
  return [...clauses].map(([id, all]) => ({ id, title: titleOf(id), answers: all }));
}

/** `eu-ai-act:10` of `eu-ai-act:10(2)(f)`. */
const articleOf = (clause: string): string => clause.replace(/\(.*$/u, "");

function titleOf(id: string): string {
  const found = resolveReference(id);
  return found.kind === "entry" ? found.title : "";
}
