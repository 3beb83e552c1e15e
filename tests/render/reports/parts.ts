import type { ClauseResult } from "../../../src/domain/clause-result.ts";
import type { Report, ReportFinding, ReportLocation } from "../../../src/domain/report.ts";

/** A place on one line of head: the excerpt's given words are the range. */
export function on(path: string, line: number, excerpt: string, words = excerpt.trim()): ReportLocation {
  const column = excerpt.indexOf(words) + 1;
  return {
    path,
    start: { line, column },
    end: { line, column: column + words.length },
    excerpt,
    side: "head",
  };
}

export const clause = (id: string, title: string, counts: readonly [number, number, number, number]): ClauseResult => ({
  id,
  title,
  rules: [],
  assessed: counts.some((count) => count > 0) ? "automated" : "none",
  grade: "declared",
  met: counts[0],
  notMet: counts[1],
  waived: counts[2],
  notApplicable: counts[3],
});

type Given = Pick<ReportFinding, "rule" | "subject" | "message" | "fix" | "clauses" | "at"> & Partial<ReportFinding>;

export const finding = (given: Given): ReportFinding => ({
  level: "block",
  effect: "block",
  status: "introduced",
  explanation: [],
  fingerprint: `${given.rule} ${given.subject}`,
  ...given,
});

export const because = (at: ReportLocation, ...words: readonly string[]): ReportFinding["explanation"] =>
  words.map((text, index) => ({ part: `require[${index}]`, operator: "present", words: text, values: {}, at }));

/** A report in which nothing was found. */
export const quiet: Report = {
  version: 1,
  tool: { name: "ai-risk-gate", version: "0.1.0" },
  gate: "pull-request",
  today: "2026-11-21",
  simulated: false,
  adoption: false,
  holdsUntil: null,
  rules: "base",
  base: { revision: "6b1f0c2d9a7e4c35b8d1f2a3c4e5f60718293a4b" },
  head: { revision: "0f9e8d7c6b5a49382716051423324151607f8e9d" },
  policies: [
    {
      id: "iso-23894",
      title: "ISO/IEC 23894 core",
      source: "shipped",
      digest: "sha256:3c9c5b1f2a7d4e8890ab12cd34ef56789abcdef0123456789abcdef012345678",
    },
  ],
  verdict: { outcome: "pass", counts: { block: 0, warn: 0, note: 0, waived: 0, inherited: 0, resolved: 0 } },
  proposed: null,
  findings: [],
  resolved: [],
  rulesFound: [],
  systems: [],
  delta: [],
  heat: [],
  gateFiles: [],
  waivers: [],
  clauses: [],
  notes: [],
};
