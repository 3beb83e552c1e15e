import type { Condition, Operand } from "../domain/condition.ts";
import type { Policy, Rule } from "../domain/policy.ts";
import type { Waiver } from "../domain/rule-book.ts";
import type { SystemRecord } from "../domain/snapshot.ts";
import { pathsOf } from "../evaluate/logic-run.ts";
import type { WaiverGround } from "../evaluate/waive.ts";

/** What breadth is judged by. */
interface BreadthScope {
  readonly policies: readonly Policy[];
  readonly records: readonly SystemRecord[];
  readonly ground: WaiverGround;
}

/** Why a waiver covers more than one thing, in words; none where it covers one at most. */
export function breadthOf(waiver: Waiver, { policies, records, ground }: BreadthScope): readonly string[] {
  const rule = policies.flatMap(({ id, rules }) => rules.filter((one) => `${id}/${one.id}` === waiver.rule))[0];
  if (rule === undefined) return [];
  const count = ground.stateOf(rule.for, waiver.subject)?.count ?? 0;
  const risks = looksAtAllRisks(rule) ? risksOf(waiver.subject, records) : 0;
  const said: readonly (readonly [boolean, string])[] = [
    [count > 1, `${count} subjects bear the name ${waiver.subject}`],
    [risks > 1 && waiver.of === undefined, `its rule looks at all ${risks} risks of the system`],
  ];
  return said.flatMap(([holds, words]) => (holds ? [words] : []));
}

function risksOf(subject: string, records: readonly SystemRecord[]): number {
  const own = records.filter(
    ({ manifest }) => subject === `system:${manifest.system.id}` || subject === `file:${manifest.path}`,
  );
  return own.reduce((sum, { manifest }) => sum + manifest.risks.length, 0);
}

const looksAtAllRisks = ({ when, require }: Rule): boolean => [when, require].some(readsRisks);

function readsRisks(condition: Condition): boolean {
  switch (condition.kind) {
    case "and":
    case "or":
      return condition.of.some(readsRisks);
    case "not":
      return readsRisks(condition.of);
    case "if":
      return [condition.when, condition.then, condition.otherwise].some(readsRisks);
    case "fact":
      return isRisks(condition.path);
    case "constant":
      return false;
    case "compare":
      return [condition.left, condition.right].some(namesRisks);
    case "in":
      return [condition.item, condition.list].some(namesRisks);
    case "quantifier":
      return namesRisks(condition.list) || readsRisks(condition.each);
    case "operator":
      return condition.args.some(namesRisks);
  }
}

const namesRisks = (operand: Operand): boolean => pathsOf(operand).some(isRisks);

const isRisks = ([root, key]: readonly (string | number)[]): boolean =>
  root === "risks" || (root === "manifest" && key === "risks");
