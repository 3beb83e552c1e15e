import { digestOf } from "../domain/digest.ts";
import type { Effect } from "../domain/finding.ts";
import type { Report, ReportFinding } from "../domain/report.ts";
import { bindsWords } from "./binds-words.ts";
import { plain } from "./escape.ts";
import { bySeverity } from "./finding-groups.ts";
import { harmlessJson } from "./json.ts";
import { tame } from "./tame.ts";
import { waiverWords } from "./waiver-words.ts";

/** What a finding does, in GitLab's words for how grave it is. */
const severities: Readonly<Record<Effect, string>> = { block: "blocker", warn: "major", note: "info", none: "info" };

/**
 * The findings as GitLab's Code Quality report: a list that it shows at the lines of a merge request. It compares two
 * such lists by their fingerprints, which move with no line.
 */
export const renderCodeQuality = (report: Report): string =>
  harmlessJson(bySeverity(report.findings).map((finding) => entryOf(finding, report)));

function entryOf(finding: ReportFinding, report: Report) {
  const { rule, effect, at, fingerprint } = finding;
  return {
    description: descriptionOf(finding, report),
    // GitLab refuses a whole report for one name that is empty.
    check_name: plain(rule, 200) || "ai-risk-gate",
    fingerprint: digestOf(fingerprint).replace(/^sha256:/, ""),
    severity: severities[effect],
    location: { path: pathOf(at.path), lines: { begin: at.start.line } },
  };
}

function descriptionOf(finding: ReportFinding, report: Report): string {
  const { rule, message, fix, status } = finding;
  const binds = bindsWords(finding, report).replace(/^b/, "B");
  const waived = status === "waived" ? `Waived ${waiverWords(finding, report)}` : "";
  const said = [message, fix, binds === "" ? "" : `${binds}.`, waived].map((text) => plain(text, 1_000).trim());
  const sentences = said.filter((text) => text !== "").join(" ");
  return sentences === "" ? `Not met: ${plain(rule, 200)}.` : sentences;
}

/** From the repository's root, as GitLab names files; what concerns no file stands where the manifest would. */
const pathOf = (path: string): string => tame(path).replace(/^\/+/, "") || "ai-risk.yml";
