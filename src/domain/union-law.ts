/** The Union and the states of the European Economic Area, by the code and the English name of each. */
const named: Readonly<Record<string, string>> = {
  AT: "Austria",
  BE: "Belgium",
  BG: "Bulgaria",
  CY: "Cyprus",
  CZ: "Czechia",
  DE: "Germany",
  DK: "Denmark",
  EE: "Estonia",
  ES: "Spain",
  FI: "Finland",
  FR: "France",
  GR: "Greece",
  HR: "Croatia",
  HU: "Hungary",
  IE: "Ireland",
  IS: "Iceland",
  IT: "Italy",
  LI: "Liechtenstein",
  LT: "Lithuania",
  LU: "Luxembourg",
  LV: "Latvia",
  MT: "Malta",
  NL: "Netherlands",
  NO: "Norway",
  PL: "Poland",
  PT: "Portugal",
  RO: "Romania",
  SE: "Sweden",
  SI: "Slovenia",
  SK: "Slovakia",
  EL: "Greece",
  EU: "European Union",
  EEA: "European Economic Area",
};

const others = ["Czech Republic", "The Netherlands"];

const words: ReadonlySet<string> = new Set(
  [...Object.keys(named), ...Object.values(named), ...others].map((word) => word.toLowerCase()),
);

/** Whether a jurisdiction is the Union, one of its states, or one that takes over its law; a part of a state (`DE-BY`) too. */
export function isUnderUnionLaw(jurisdiction: string): boolean {
  const text = jurisdiction.trim().toLowerCase();
  return words.has(text) || words.has(/^([a-z]{2})-[a-z0-9]{1,3}$/u.exec(text)?.[1] ?? "");
}
