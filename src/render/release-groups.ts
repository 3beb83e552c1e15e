import type { Report, ReportFinding, ReportRisk } from "../domain/report.ts";
import { systemOf } from "../domain/subject.ts";
import { ownerWords } from "./release-words.ts";

/** What blocks a release, by whom it waits for: a risk with its owner, else a system, else the files beside them. */
export interface BlockedBy {
  /** `member-loans/ML-02`. */
  readonly name: string;
  readonly title: string;
  /** `owner @tobias · effective high · not treated: it is not accepted`. */
  readonly about: string;
  readonly findings: readonly ReportFinding[];
}

/** Every blocking finding in exactly one group: risks in the order of the record, then systems, then everything else. */
export function releaseGroups(report: Report): readonly BlockedBy[] {
  const groups = new Map<string, ReportFinding[]>();
  for (const finding of report.findings) {
    if (finding.effect !== "block") continue;
    const key = keyOf(finding, report);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  const named = report.systems.flatMap((system) => [
    ...system.risks.map((risk) => ({ ...aboutRisk(system.id, risk, report), name: `${system.id}/${risk.id}` })),
    { name: system.id, title: `${system.name}, as a whole`, about: ownerWords(system.owner) },
  ]);
  const rest = { name: "", title: "What belongs to no risk", about: "" };
  return [...named, rest].flatMap((group) => {
    const findings = groups.get(group.name);
    return findings === undefined ? [] : [{ ...group, findings }];
  });
}

function aboutRisk(system: string, risk: ReportRisk, { released = [] }: Report): Pick<BlockedBy, "title" | "about"> {
  const stands = released.find((one) => one.system === system && one.risk === risk.id);
  const treated =
    stands === undefined ? "closed" : `${stands.ground === null ? "not treated" : "treated"}: ${stands.because}`;
  const words = [ownerWords(risk.owner), `effective ${risk.effective.level ?? "unknown"}`, treated];
  return { title: risk.title, about: words.join(" · ") };
}

/** The risk that a finding is about, else its system; faults of a manifest name the risk by its place. */
function keyOf({ subject, at }: ReportFinding, { systems }: Report): string {
  const [, id = "", risk = ""] = /^[a-z]+:([^/#]+)\/([^/#]+)/.exec(subject) ?? [];
  if (systems.some((system) => system.id === id && system.risks.some((one) => one.id === risk))) return `${id}/${risk}`;
  const inManifest = systems.find(({ path }) => path === at.path);
  const [, placed = ""] = /#risks\[([^\]]+)\]/.exec(subject) ?? [];
  if (inManifest?.risks.some((one) => one.id === placed)) return `${inManifest.id}/${placed}`;
  const own = systemOf(subject) ?? inManifest?.id;
  return systems.some((system) => system.id === own) ? (own ?? "") : "";
}

/** `2 risks, 3 findings`. */
export function groupCounts(groups: readonly BlockedBy[]): string {
  const risks = groups.filter(({ name }) => name.includes("/")).length;
  const findings = groups.reduce((sum, group) => sum + group.findings.length, 0);
  const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;
  return `${risks === 0 ? "" : `${counted(risks, "risk")}, `}${counted(findings, "finding")}`;
}
