import { digestOf } from "../domain/digest.ts";
import { isList, valueAt } from "../domain/document.ts";
import type { Finding } from "../domain/finding.ts";
import { type LintScope, lintPolicy, unreadFindings } from "../lint/lint-policy.ts";
import { readDocumentBytes } from "../read/document.ts";
import { readPolicy } from "../read/policy.ts";
import { jsonText } from "../render/json.ts";
import { renderPolicyLint } from "../render/policy-lint.ts";
import { askedPolicies, noOwnPolicies, type UsedPolicy } from "./own-policies.ts";
import { oneOf } from "./parse.ts";
import type { Verb, World } from "./verb.ts";

/** Looks for what is wrong with policies that are well-formed. */
export const policyLint: Verb = {
  name: "policy lint",
  summary: "Find mistakes in policies: what never applies, never fails, or is unknown or unused.",
  operands: "[ID|FILE …]",
  most: 100,
  options: {
    "fail-on-empty": { description: "Fail where there is no policy to look at." },
    format: { value: "FORMAT", description: "text or json (default text)." },
  },
  notes: [
    "Without a policy, those of this repository: all in .github/ai-risk-gate/policies/, and all that config.yml names.",
    "Exit status: 0 nothing found or notes only, 1 something that warns or blocks, or no policy with --fail-on-empty,\n2 a file cannot be found.",
  ],
  async run(given, world) {
    const format = oneOf(given.text("format") ?? "text", ["text", "json"], "--format");
    const policies = (await askedPolicies(given.operands, world)).map((used) => linted(used, world));
    const findings = policies.flatMap((policy) => policy.findings);
    const counts = {
      block: countOf("block", findings),
      warn: countOf("warn", findings),
      note: countOf("note", findings),
    };
    const empty = policies.length === 0 ? noOwnPolicies(world) : null;
    const ok = counts.block + counts.warn === 0 && !(empty !== null && given.has("fail-on-empty"));
    const lint = { policies, counts, empty };
    world.print(format === "json" ? jsonText({ version: 1, ...lint, ok }) : renderPolicyLint(lint, world.terminal));
    return ok ? 0 : 1;
  },
};

const countOf = (level: Finding["level"], findings: readonly Finding[]): number =>
  findings.filter((finding) => finding.level === level).length;

interface LintedFile {
  readonly path: string;
  readonly rules: number;
  readonly findings: readonly Finding[];
}

function linted({ text: { path, bytes, folder }, use, forgotten }: UsedPolicy, world: World): LintedFile {
  const read = readDocumentBytes(path, bytes);
  if (read.value === null) return { path, rules: 0, findings: unreadFindings(read.faults, path) };
  const document = read.value;
  const reading = readPolicy(document, {
    source: folder === null ? "shipped" : path,
    digest: digestOf(bytes),
    facts: world.product.facts,
    ...(use === null ? {} : { parameters: use.parameters, levels: use.levels, enforceFrom: use.enforceFrom }),
    ...(use?.locate ? { locate: use.locate } : {}),
  });
  const scope: LintScope = {
    today: world.today(),
    use: use?.locate ?? null,
    forgotten,
  };
  const findings = [...unreadFindings(read.faults, path), ...lintPolicy(document, reading, scope)];
  const written = valueAt(document.value, ["rules"]);
  return { path, rules: isList(written) ? written.length : 0, findings };
}
