import type { RegisteredRisk, StandardRegister } from "../domain/report-register.ts";
import { frameworkName } from "./clause-words.ts";
import { plural } from "./verdict-words.ts";

/** `ISO/IEC 27001:2022, Information security management systems`. */
export function standardWords({ standard, title, edition }: StandardRegister): string {
  const comma = title.indexOf(", ");
  return `${frameworkName(standard)}:${edition}${comma < 0 ? "" : title.slice(comma)}`;
}

/** The risks of a register that do not meet a rule about its standard. */
export const untied = ({ risks }: StandardRegister): readonly RegisteredRisk[] =>
  risks.filter(({ unmet }) => unmet.length > 0);

/** `3 risks, 1 not tied in`. */
export function registerCounts(register: StandardRegister): string {
  const open = untied(register).length;
  return `${plural(register.risks.length, "risk")}${open === 0 ? "" : `, ${open} not tied in`}`;
}
