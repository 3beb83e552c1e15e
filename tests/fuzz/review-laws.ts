import { type Effect, effects } from "../../src/domain/finding.ts";
import type { Report, ReportFinding, ReportLocation } from "../../src/domain/report.ts";
import { renderers } from "../../src/render/index.ts";
import type { ReviewInput } from "../../src/review.ts";
import { githubLaw, jsonLaw, markdownLaw, terminalLaw } from "../render/output-laws.ts";
import { bytesOf } from "./bytes.ts";
import { strayIn } from "./places.ts";
import { unlikeSchema } from "./schema-laws.ts";
import type { Files } from "./seeds.ts";
import { referenceOf } from "./yaml-reference.ts";

/** A review that was made: what went in, in files and as gathered, and what came out. */
export interface Reviewed {
  readonly base: Files | null;
  readonly head: Files;
  readonly input: ReviewInput;
  readonly report: Report;
}

/** What holds of every review, whatever stands in the files; each yields a line for what does not. */
type ReviewLaw = (reviewed: Reviewed) => Iterable<string>;

function* satisfiesSchema({ report }: Reviewed): Iterable<string> {
  const unlike = unlikeSchema("report", JSON.parse(JSON.stringify(report)));
  if (unlike !== null) yield unlike;
}

/** The verdict is the worst effect (which is the exit status), and its counts are those of the findings. */
function* verdictFollows({ report: { verdict, findings, resolved, holdsUntil, today } }: Reviewed): Iterable<string> {
  const worst = findings.map(({ effect }) => effect).reduce(worse, "none");
  const due = worst === "block" || worst === "warn" ? worst : "pass";
  if (verdict.outcome !== due) yield `${verdict.outcome}, and the worst effect is ${worst}`;
  for (const effect of ["block", "warn", "note"] as const) {
    const count = findings.filter((finding) => finding.effect === effect).length;
    if (verdict.counts[effect] !== count)
      yield `${verdict.counts[effect]} counted at ${effect}, and ${count} are there`;
  }
  if (verdict.counts.resolved !== resolved.length) yield "another number is resolved";
  if (holdsUntil !== null && (holdsUntil <= today || due === "block")) yield `${due} holds until ${holdsUntil}`;
}

const worse = (a: Effect, b: Effect): Effect => (effects.indexOf(b) > effects.indexOf(a) ? b : a);

const blocksAt = ({ findings }: Report, path: string): boolean =>
  findings.some(({ rule, effect, at }) => rule.startsWith("integrity/") && effect === "block" && at.path === path);

/** A manifest that is no UTF-8, no YAML or no JSON blocks: nothing that was not read passes. */
function* unreadBlocks({ head, input, report }: Reviewed): Iterable<string> {
  for (const path of input.head.manifestPaths) {
    const text = Object.hasOwn(head, path) ? (head[path] ?? "") : "";
    if (!isReadable(path, text) && !blocksAt(report, path)) yield `${path} is unreadable, and nothing blocks there`;
  }
}

const readable = new Map<string, boolean>();

/** Whether a manifest can be read at all; most of them are asked for again and again. */
function isReadable(path: string, text: string): boolean {
  const known = readable.get(path + text);
  if (known !== undefined) return known;
  if (readable.size > 500) readable.clear();
  const is = isWellFormed(path, text);
  readable.set(path + text, is);
  return is;
}

function isWellFormed(path: string, text: string): boolean {
  const plain = text.replace(/^\uFEFF+/u, "");
  if (!Buffer.from(bytesOf(text)).equals(Buffer.from(text, "utf8"))) return false;
  if (!path.endsWith(".json")) return /[^\n]{3000}/u.test(plain) || referenceOf(plain).whole === null;
  try {
    JSON.parse(plain);
    return true;
  } catch {
    return false;
  }
}

/** No fault of reading is dropped: each is a finding at its place, and one of a manifest or gate file blocks. */
function* faultsAreFound({ input, report }: Reviewed): Iterable<string> {
  const found = new Map(report.findings.map((finding) => [finding.fingerprint, finding]));
  for (const { rule, path, place, guarded } of input.head.faults) {
    const subject = place === "" ? `file:${path}` : `file:${path}#${place}`;
    const finding = found.get(`integrity/${rule} ${subject}`);
    if (finding === undefined) yield `${rule} at ${subject} is no finding`;
    else if (guarded && finding.effect !== "block") yield `${rule} at ${subject} is ${finding.effect}`;
  }
}

const locationsOf = (finding: ReportFinding): readonly ReportLocation[] => [
  finding.at,
  ...finding.explanation.map(({ at }) => at),
];

/** Every location lies in its file and shows the line that stands there. */
function* placesAreThere({ base, head, report }: Reviewed): Iterable<string> {
  const all = [...report.findings, ...report.resolved].flatMap(locationsOf);
  for (const at of [...all, ...report.delta.map((entry) => entry.at)]) {
    const files = at.side === "head" ? head : (base ?? {});
    const text = Object.hasOwn(files, at.path) ? files[at.path] : undefined;
    const stray = strayIn((text ?? "").replace(/^\uFEFF+/u, ""), at);
    if (stray !== null) yield `${at.side} ${at.path} ${stray}`;
  }
}

/** One finding for a rule and a subject. */
function* findingsAreSingle({ report }: Reviewed): Iterable<string> {
  const seen = new Set<string>();
  for (const { fingerprint } of report.findings) {
    if (seen.has(fingerprint)) yield `${fingerprint} stands twice`;
    seen.add(fingerprint);
  }
}

/** What is compared with itself has not changed. */
function* nothingChanges({ base, head, report }: Reviewed): Iterable<string> {
  if (base === null || JSON.stringify(base) !== JSON.stringify(head)) return;
  const [entry] = report.delta;
  if (entry !== undefined) yield `${entry.kind} ${entry.what}`;
  const moved = report.findings.find(({ status, rule }) => status === "worsened" || rule === "integrity/loosened");
  if (moved !== undefined) yield `${moved.status} ${moved.fingerprint}`;
  if (report.resolved.length > 0) yield `${report.resolved[0]?.fingerprint} is resolved`;
}

export const reviewLaws: Readonly<Record<string, ReviewLaw>> = {
  "a report satisfies its schema": satisfiesSchema,
  "the verdict follows from the findings": verdictFollows,
  "what cannot be read blocks": unreadBlocks,
  "a fault of reading is a finding": faultsAreFound,
  "a finding stands in its file": placesAreThere,
  "a finding stands once": findingsAreSingle,
  "what is compared with itself has not changed": nothingChanges,
  "a terminal gets text": ({ report }) => terminalLaw(report),
  "a runner gets annotations": ({ report }) => githubLaw(report),
  "JSON keeps its meaning": ({ report }) => jsonLaw(report),
  // Reading Markdown costs more than the review: one report in eight.
  "Markdown is ours": ({ report }) => (renderers.markdown(report).length % 8 === 0 ? markdownLaw(report) : []),
};
