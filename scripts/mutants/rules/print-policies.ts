import { join } from "node:path";
import { equivalentsIn, policyNames, stagePolicy, type TriedRule, tryRule } from "./try-rules.ts";

/** Tries every mutant of every rule of the shipped policies, prints a row for each rule, and says whether all is well. */
export async function printPolicies(root: string, print: (line: string) => void): Promise<boolean> {
  const known = equivalentsIn(join(root, "scripts/mutants/rules/equivalent.yml"));
  const tried: TriedRule[] = [];
  for (const name of policyNames(join(root, "policies"))) {
    const staged = await stagePolicy(join(root, "policies"), name);
    for (const rule of staged.policy.rules) {
      const one = await tryRule(rule, staged, known);
      tried.push(one);
      for (const line of linesOf(one)) print(line);
    }
  }
  const [mutants, survived] = [tried.map((one) => one.mutants), tried.map((one) => strayOf(one).length)].map(sum);
  const equivalent = sum(tried.map((one) => Object.keys(one.equivalent).length));
  print(`${tried.length} rules, ${mutants} mutants, ${equivalent} mean the same as the rule, ${survived} survived`);
  return survived === 0;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Mutants that survived and should not have, and those listed as equivalent that are noticed after all. */
export const strayOf = ({ survived, equivalent }: TriedRule): readonly string[] => [
  ...survived.filter((name) => !Object.hasOwn(equivalent, name)),
  ...Object.keys(equivalent)
    .filter((name) => !survived.includes(name))
    .map((name) => `${name}: listed as equivalent, and noticed or not there`),
];

function linesOf(tried: TriedRule): readonly string[] {
  const { policy, rule, mutants, survived, equivalent } = tried;
  const name = `${policy}/${rule}`.padEnd(52);
  const counts = `${mutants} mutants, ${mutants - survived.length} noticed`;
  return [
    `${name} ${counts}, ${strayOf(tried).length} survived`,
    ...strayOf(tried).map((stray) => `  survived  ${stray}`),
    ...Object.entries(equivalent).map(([mutant, why]) => `  the same  ${mutant}: ${why}`),
  ];
}
