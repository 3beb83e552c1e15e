import type { Condition } from "../domain/condition.ts";
import type { DecisionNode, DecisionOutcome } from "../domain/decision.ts";
import type { OperatorContext } from "../domain/operator.ts";
import type { Subject } from "../domain/subject.ts";
import { childrenOf, conditionTree, operandsOf, withoutLists } from "./condition-tree.ts";
import { conditionInWords } from "./condition-words.ts";
import { itemNodes } from "./decision-items.ts";
import { valuesOf } from "./decision-values.ts";
import { pathsOf, type Run, Stuck, startRun } from "./logic-run.ts";
import { argumentsOf, holds, type Of } from "./logic-truth.ts";

/**
 * How a condition was decided for a subject, part by part in the order in which they were asked; what stands behind the
 * part that decided is there too, as not asked.
 */
export const decisionTree = (condition: Condition, subject: Subject, context: OperatorContext): DecisionNode =>
  walk(condition, startRun(subject, context));

function walk(written: Condition, run: Run, label = ""): DecisionNode {
  const condition = withoutLists(written);
  switch (condition.kind) {
    case "and":
      return chain(condition, run, { label, stop: "fails" });
    case "or":
      return chain(condition, run, { label, stop: "holds" });
    case "not":
      return negation(condition, run, label);
    case "if":
      return choice(condition, run, label);
    case "quantifier":
      return quantified(condition, run, label);
    default:
      return leaf(condition, run, label);
  }
}

type Decided = Pick<DecisionNode, "outcome"> & Partial<DecisionNode>;

const nodeOf = (condition: Condition, label: string, decided: Decided): DecisionNode => ({
  part: condition.part,
  label,
  words: conditionInWords(condition),
  because: "",
  values: [],
  of: [],
  ...decided,
});

/** An `and` ends at the first part that fails, an `or` at the first that holds, both at one that cannot be decided. */
function chain(
  condition: Of<"and" | "or">,
  run: Run,
  { label, stop }: { label: string; stop: "holds" | "fails" },
): DecisionNode {
  const of: DecisionNode[] = [];
  let outcome: DecisionOutcome = stop === "fails" ? "holds" : "fails";
  let over = false;
  for (const child of condition.of) {
    const node = over ? conditionTree(child) : walk(child, run);
    of.push(node);
    if (over || (node.outcome !== stop && node.outcome !== "undecided")) continue;
    outcome = node.outcome;
    over = true;
  }
  return nodeOf(condition, label, { outcome, of });
}

const opposite: Readonly<Record<DecisionOutcome, DecisionOutcome>> = {
  holds: "fails",
  fails: "holds",
  undecided: "undecided",
  "not-asked": "not-asked",
};

function negation(condition: Of<"not">, run: Run, label: string): DecisionNode {
  const inner = walk(condition.of, run);
  return nodeOf(condition, label, { outcome: opposite[inner.outcome], of: [inner] });
}

function choice(condition: Of<"if">, run: Run, label: string): DecisionNode {
  const when = walk(condition.when, run, "if");
  const taken = when.outcome === "holds" ? "then" : when.outcome === "fails" ? "otherwise" : null;
  const branches = childrenOf(condition)
    .slice(1)
    .map(([name, branch]) => (name === taken ? walk(branch, run, name) : conditionTree(branch, name)));
  const outcome = branches.find((branch) => branch.label === taken)?.outcome ?? "undecided";
  return nodeOf(condition, label, { outcome, of: [when, ...branches] });
}

function quantified(condition: Of<"quantifier">, run: Run, label: string): DecisionNode {
  const values = valuesOf(pathsOf(condition.list), run);
  return { ...attempted(condition, label, () => itemNodes(condition, run, walk)), values };
}

function leaf(condition: Condition, run: Run, label: string): DecisionNode {
  const paths = condition.kind === "fact" ? [condition.path] : operandsOf(condition).flatMap(pathsOf);
  const values = valuesOf(paths, run);
  const decided = attempted(condition, label, () => {
    const held = holds(condition, run);
    return { outcome: held ? "holds" : "fails", because: foundBy(condition, run, held) };
  });
  return { ...decided, values };
}

/** How an operator failed: the values alone do not say that an owner is a placeholder. What holds, holds as it is said. */
function foundBy(condition: Condition, run: Run, held: boolean): string {
  if (condition.kind !== "operator" || held) return "";
  return condition.operator.explain(argumentsOf(condition, run), held, run.context);
}

function attempted(condition: Condition, label: string, decide: () => Decided): DecisionNode {
  try {
    return nodeOf(condition, label, decide());
  } catch (error) {
    if (!(error instanceof Stuck)) throw error;
    const because = error.faulty ? `${error.message}; reading has already reported it` : error.message;
    const of = childrenOf(condition).map(([name, child]) => conditionTree(child, name));
    return nodeOf(condition, label, { outcome: "undecided", because, of });
  }
}
