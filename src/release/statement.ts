import canonicalize from "canonicalize";
import { digestOfValue } from "../domain/digest.ts";
import type { Attached, ReleaseFiles, ReleaseRules, ReleaseTexts } from "../domain/release.ts";
import type { Report } from "../domain/report.ts";
import { findingParts, sincePart, waiverParts } from "./parts.ts";
import { systemPart } from "./systems.ts";

export const statementType = "https://in-toto.io/Statement/v1";
export const predicateType = "https://github.com/ai-risk-gate/ai-risk-gate/release-verdict/v1";

/** Everything that a release verdict is made of. */
export interface ReleaseRecord extends Attached {
  readonly report: Report;
  readonly rules: ReleaseRules;
  readonly files: ReleaseFiles;
}

/**
 * A release verdict as an in-toto statement in canonical form (RFC 8785) and a line end: the same inputs, the same bytes.
 * It holds no time but the day, and nothing of the machine it was made on.
 */
export function releaseTexts(record: ReleaseRecord): ReleaseTexts {
  const { statement } = statementOf(record);
  return { statement: lineOf(statement), predicate: lineOf(statement.predicate) };
}

const lineOf = (value: unknown): string => `${canonicalize(value)}\n`;

function statementOf(record: ReleaseRecord) {
  const { report, artifacts } = record;
  const commit = report.head.revision ?? "";
  const subject = [
    { name: "commit", digest: { gitCommit: commit } },
    ...artifacts
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ name, sha256 }) => ({ name, digest: { sha256 } })),
  ];
  const unsealed = { _type: statementType, subject, predicateType, predicate: predicateOf(record, commit) };
  return { statement: { ...unsealed, predicate: { ...unsealed.predicate, digest: sealOf(unsealed) } } };
}

/** The digest of a statement whose predicate holds none yet: a change of one byte shows, even where it reads as well. */
export const sealOf = (unsealed: unknown): string => digestOfValue(unsealed);

function predicateOf({ report, rules, files, exports }: ReleaseRecord, commit: string) {
  const { tool, gate, today, verdict, holdsUntil, policies } = report;
  return {
    tool,
    gate,
    today,
    commit,
    rules,
    verdict,
    holdsUntil,
    policies: policies.map(({ id, source, digest }) => ({ id, source, digest })),
    gateFiles: files.gateFiles,
    extended: files.extended,
    systems: report.systems.map((system) => systemPart(system, report.released ?? [], files)),
    waivers: waiverParts(report),
    findings: findingParts(report),
    since: sincePart(report),
    exports: exports.toSorted((a, b) => (a.format < b.format ? -1 : 1)),
  };
}
