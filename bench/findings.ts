import { policyId } from "./rules/ours.ts";

/** How a program's output tells what it found; every finding as `RULE RISK`, sorted, each once. */
export type FindingReader = (output: string, risks: readonly string[]) => readonly string[];

const sorted = (found: readonly string[]): readonly string[] => [...new Set(found)].sort();

/** Our JSON report; what other policies found is another matter. */
export const ourFindings: FindingReader = (output) => {
  const report: { findings: readonly { rule: string; subject: string }[] } = JSON.parse(output);
  const own = report.findings.filter(({ rule }) => rule.startsWith(`${policyId}/`));
  return sorted(own.map(({ rule, subject }) => `${rule.split("/")[1]} ${subject.split("/")[1]}`));
};

/** Spectral's JSON: a rule's code, and the path with the risk's index. */
export const spectralFindings: FindingReader = (output, risks) => {
  const found: readonly { code: string; path: readonly (string | number)[] }[] = JSON.parse(output);
  return sorted(found.map(({ code, path }) => `${code} ${risks[Number(path[1])]}`));
};

/** OPA's JSON: one expression, whose value is the set of findings. */
export const opaFindings: FindingReader = (output) => {
  interface Answer {
    readonly result: readonly { expressions: readonly { value: readonly { rule: string; risk: string }[] }[] }[];
  }
  const answer: Answer = JSON.parse(output);
  const value = answer.result[0]?.expressions[0]?.value ?? [];
  return sorted(value.map(({ rule, risk }) => `${rule} ${risk}`));
};

/** How two lists of findings differ, in a few lines; empty where they do not. */
export function differences(expected: readonly string[], found: readonly string[]): readonly string[] {
  const [wanted, got] = [new Set(expected), new Set(found)];
  const missed = expected.filter((one) => !got.has(one)).map((one) => `does not find ${one}`);
  const extra = found.filter((one) => !wanted.has(one)).map((one) => `finds ${one}`);
  return [...missed, ...extra];
}
