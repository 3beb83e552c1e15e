import type { Condition } from "../domain/condition.ts";
import type { DecisionNode, DecisionOutcome } from "../domain/decision.ts";
import { conditionTree } from "./condition-tree.ts";
import type { Run } from "./logic-run.ts";
import { itemRuns, type Of } from "./logic-truth.ts";

/** So many items are drawn each for itself; of more, those that did not decide are only counted. */
const mostItems = 10;

type Decided = Pick<DecisionNode, "outcome" | "because" | "of">;

type Walk = (condition: Condition, run: Run, label: string) => DecisionNode;

/** Looks at the items of a list one by one until one decides. Throws `Stuck` where there is no list. */
export function itemNodes(condition: Of<"quantifier">, run: Run, walk: Walk): Decided {
  const { operator, each } = condition;
  const items = itemRuns(condition, run);
  const stop: DecisionOutcome = operator === "all" ? "fails" : "holds";
  const asked: DecisionNode[] = [];
  for (const item of items) {
    const node = walk(each, item, itemName(item));
    asked.push(node);
    if (node.outcome === stop || node.outcome === "undecided") break;
  }
  const last = asked.at(-1)?.outcome;
  return {
    outcome: last === "undecided" ? last : answerOf(operator, { stopped: last === stop, empty: items.length === 0 }),
    because: items.length === 0 ? "the list has no items" : "",
    of: [...drawn(asked), ...unasked(each, items.slice(asked.length))],
  };
}

function answerOf(operator: Of<"quantifier">["operator"], at: { stopped: boolean; empty: boolean }): DecisionOutcome {
  if (operator === "some") return at.stopped ? "holds" : "fails";
  if (operator === "none") return at.stopped ? "fails" : "holds";
  return at.stopped || at.empty ? "fails" : "holds";
}

/** `[reweighing]`: the item, without the list that is named above it. */
const itemName = (item: Run): string => /\[[^[\]]*\]$/.exec(item.name())?.[0] ?? item.name();

/** Those that are asked in vain are all alike: the first of them stand for the others, the last one decided. */
function drawn(asked: readonly DecisionNode[]): readonly DecisionNode[] {
  const last = asked.at(-1);
  const left = asked.length - mostItems;
  if (last === undefined || left <= 0) return asked;
  return [...asked.slice(0, mostItems - 1), counted(asked.slice(mostItems - 1, -1)), last];
}

function unasked(each: Condition, items: readonly Run[]): readonly DecisionNode[] {
  const nodes = items.slice(0, mostItems).map((item) => ({ ...conditionTree(each, itemName(item)), of: [] }));
  const [first] = nodes;
  return first === undefined || items.length <= mostItems
    ? nodes
    : [{ ...first, label: "", words: `${items.length} more items` }];
}

const counted = (nodes: readonly DecisionNode[]): DecisionNode => ({
  part: nodes[0]?.part ?? "",
  label: "",
  words: `${nodes.length} more ${nodes.length === 1 ? "item" : "items"}`,
  outcome: nodes[0]?.outcome ?? "not-asked",
  because: "",
  values: [],
  of: [],
});
