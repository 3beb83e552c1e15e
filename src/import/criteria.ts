import { own, textsIn, type ValueMap } from "../domain/document.ts";
import type { Unmapped } from "../domain/imported.ts";
import type { Location } from "../domain/location.ts";
import { defaultCriteria, namesOf } from "../read/criteria.ts";
import { comment, mapping as inMap, member, type Part } from "./draft.ts";
import type { Mapping } from "./mapping.ts";
import type { FoundRegister } from "./register.ts";
import { type Scale, stepsOf } from "./scale.ts";

/** The scales of the file's words: as stated by themselves, else those of the criteria that are stated. */
export const scalesOf = (mapping: Mapping, found: FoundRegister): Readonly<Record<Scale["name"], Scale>> => ({
  likelihood: scaleOf("likelihood", mapping, { stated: mapping.likelihoodScale, found }),
  consequence: scaleOf("consequence", mapping, { stated: mapping.consequenceScale, found }),
});

function scaleOf(
  name: Scale["name"],
  mapping: Mapping,
  { stated, found }: { stated: readonly string[] | null; found: FoundRegister },
): Scale {
  const criteria = mapping.criteria ?? found.criteria ?? {};
  return { name, words: mapping[name], stated: stated ?? namesOf(own(criteria, name)) ?? null };
}

/** What is written under `criteria`, and what of it is still open. */
export interface CriteriaMade {
  readonly parts: readonly Part[];
  readonly unmapped: readonly Unmapped[];
}

/** The criteria: as stated, as the file has them, or the scales alone, whose grid nobody can guess. */
export function criteriaParts(mapping: Mapping, found: FoundRegister, at: Location): CriteriaMade {
  const whole = mapping.criteria ?? found.criteria;
  if (whole !== null) return wholeCriteria(whole, at);
  const scales = Object.values(scalesOf(mapping, found)).filter((scale) => !isDefault(scale));
  const parts = scales.map((scale) => member(scale.name, stepsOf(scale)));
  if (scales.every((scale) => stepsOf(scale).length === defaultCriteria[scale.name].length))
    return { parts: inMap("criteria", parts), unmapped: [] };
  const why = "the default grid is five by five, and no other can be made up for these scales";
  const fix = "Write `matrix`: a row for each likelihood from the lowest, in it a level for each consequence.";
  const open = comment(`matrix: open. ${why}. ${fix}`);
  return {
    parts: inMap("criteria", [...parts, open]),
    unmapped: [{ at, risk: null, what: "criteria.matrix", original: "", why, fix }],
  };
}

/** Criteria as they are stated; a limit whose default is none of their levels is for somebody to decide. */
function wholeCriteria(whole: ValueMap, at: Location): CriteriaMade {
  const parts = Object.entries(whole).map(([key, value]) => member(key, value));
  const levels = textsIn(own(whole, "levels")) ?? defaultCriteria.levels;
  const missing = (["appetite", "tolerance"] as const).filter(
    (limit) => !(Object.hasOwn(whole, limit) || levels.includes(defaultCriteria[limit].individuals)),
  );
  const why = "the file does not say it, and the default is none of these levels";
  const fix = `Write one of: ${levels.join(", ")}.`;
  return {
    parts: inMap("criteria", [...parts, ...missing.map((limit) => comment(`${limit}: open. ${why}. ${fix}`))]),
    unmapped: missing.map((limit) => ({ at, risk: null, what: `criteria.${limit}`, original: "", why, fix })),
  };
}

const isDefault = (scale: Scale): boolean => stepsOf(scale).join("\n") === defaultCriteria[scale.name].join("\n");
