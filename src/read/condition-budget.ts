import { isList, isMap, type Value, type ValuePath } from "../domain/document.ts";
import type { Wrong } from "./condition-context.ts";

const mostNodes = 2_000;
const mostDepth = 64;
const longestText = 65_536;

/** Where a condition grows beyond what is read, and how; walks without recursion, so that no depth can hurt. */
export function overBudget(value: Value, at: ValuePath): { readonly at: ValuePath; readonly wrong: Wrong } | null {
  const waiting: { value: Value; at: ValuePath; depth: number }[] = [{ value, at, depth: 1 }];
  let nodes = 0;
  for (let here = waiting.pop(); here !== undefined; here = waiting.pop()) {
    nodes += 1;
    if (nodes > mostNodes) return { at, wrong: tooMuch(`has more than ${mostNodes} parts`) };
    if (here.depth > mostDepth) return { at, wrong: tooMuch(`is nested more than ${mostDepth} deep`) };
    if (isLong(here.value)) return { at: here.at, wrong: tooMuch(`has a text of more than ${longestText} units`) };
    const { at: parent, depth } = here;
    for (const [step, child] of childrenOf(here.value))
      waiting.push({ value: child, at: [...parent, step], depth: depth + 1 });
  }
  return null;
}

const tooMuch = (message: string): Wrong => ({
  rule: "limit-reached",
  message,
  fix: "Split the condition into several rules.",
});

const isLong = (value: Value): boolean =>
  typeof value === "string"
    ? value.length > longestText
    : isMap(value) && Object.keys(value).some((key) => key.length > longestText);

function childrenOf(value: Value): readonly (readonly [string | number, Value])[] {
  const children: readonly (readonly [string | number, Value])[] = isList(value)
    ? value.map((item, index) => [index, item] as const)
    : isMap(value)
      ? Object.entries(value)
      : [];
  return children.slice(0, mostNodes + 1);
}
