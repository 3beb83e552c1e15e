import type { FrameworkIndex } from "../domain/catalogue.ts";
import { mapAt } from "../domain/document.ts";
import { managementPolicy, managementStandards } from "../domain/management-standards.ts";
import type { Report, ReportFinding, ReportSystem } from "../domain/report.ts";
import type { RegisteredRisk, StandardRegister } from "../domain/report-register.ts";
import type { RuleBook } from "../domain/rule-book.ts";
import type { SystemRecord } from "../domain/snapshot.ts";
import { allLinksOf, frameworkOf, statedStandards } from "../judge/standard-facts.ts";

interface RegisterScope {
  readonly rules: RuleBook;
  readonly systems: readonly ReportSystem[];
  readonly records: readonly SystemRecord[];
  readonly findings: readonly ReportFinding[];
  framework(id: string): FrameworkIndex | undefined;
}

/** The registers of a report, where the policy about management systems is in force. */
export const registersIn = (scope: RegisterScope): Pick<Report, "registers"> =>
  scope.rules.policies.some(({ id }) => id === managementPolicy) ? { registers: registersOf(scope) } : {};

/** One open risk with what ties it to any standard. */
interface TiedRisk extends Omit<RegisteredRisk, "links" | "unmet"> {
  readonly links: readonly string[];
  /** Rules that it does not meet, by the framework that each is about first. */
  readonly unmet: readonly (readonly [framework: string, rule: string])[];
}

/** A register for each management system that a system states, a risk links to, or a rule asks a risk to link to. */
function registersOf({ systems, records, findings, framework }: RegisterScope): readonly StandardRegister[] {
  const unmet = unmetBySubject(findings);
  const risks = records.flatMap((record, index) => tiedRisks(systems[index], record, unmet));
  const stated = records.map((record) => [record.manifest.system.id, statedStandards(record) ?? []] as const);
  return managementStandards.flatMap((standard) => {
    const index = framework(standard);
    const statedBy = stated.flatMap(([system, standards]) => (standards.includes(standard) ? [system] : []));
    const found = risks.flatMap((risk) => registered(risk, standard));
    if (index === undefined || found.length + statedBy.length === 0) return [];
    const { title, edition, editions } = index;
    return [{ standard, title, edition, editions, statedBy, risks: found }];
  });
}

function registered(risk: TiedRisk, standard: string): readonly RegisteredRisk[] {
  const links = risk.links.filter((link) => frameworkOf(link) === standard);
  const unmet = risk.unmet.flatMap(([framework, rule]) => (framework === standard ? [rule] : []));
  return links.length + unmet.length === 0 ? [] : [{ ...risk, links: [...new Set(links)], unmet }];
}

function tiedRisks(
  system: ReportSystem | undefined,
  { manifest }: SystemRecord,
  unmet: ReadonlyMap<string, TiedRisk["unmet"]>,
): readonly TiedRisk[] {
  return (system?.risks ?? []).flatMap(({ id, title, owner, status, effective }, index) => {
    if (system === undefined || status === "closed") return [];
    const links = allLinksOf(mapAt(manifest.document.value, ["risks", index]));
    const found = unmet.get(`risk:${system.id}/${id}`) ?? [];
    return [{ system: system.id, risk: id, title, owner, level: effective.level, links, unmet: found }];
  });
}

/** A rule is about the standard of the clause that it names first; what is waived is met for the time being. */
function unmetBySubject(findings: readonly ReportFinding[]): ReadonlyMap<string, TiedRisk["unmet"]> {
  const bySubject = new Map<string, TiedRisk["unmet"]>();
  for (const { subject, rule, clauses, status } of findings) {
    if (status === "waived") continue;
    const [first = ""] = clauses;
    bySubject.set(subject, [...(bySubject.get(subject) ?? []), [frameworkOf(first), rule]]);
  }
  return bySubject;
}
