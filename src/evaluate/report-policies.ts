import type { Policy } from "../domain/policy.ts";
import type { Report } from "../domain/report.ts";
import type { RuleTally } from "./assess-all.ts";

/** The policies in force; what one has to say of itself is said where one of its rules was asked of something. */
export function reportPolicies(policies: readonly Policy[], tallies: readonly RuleTally[]): Report["policies"] {
  const asked = new Set(tallies.flatMap(({ asked: { policy }, counts }) => (isAsked(counts) ? [policy.id] : [])));
  return policies.map(({ id, title, source, digest, notice }) => ({
    id,
    title,
    source,
    digest,
    ...(notice === undefined || !asked.has(id) ? {} : { notice }),
  }));
}

const isAsked = (counts: RuleTally["counts"]): boolean => counts.met + counts["not-met"] + counts.unclear > 0;
