/** Areas of Annex III of the EU AI Act, each with words that sectors have in common which it may concern. */
const areas: Readonly<Record<string, RegExp>> = {
  "1": /\b(?:biometrics?|biometric identification|face recognition|facial recognition)\b/u,
  "2": /\b(?:critical infrastructure|energy|electricity|gas|water|heating|utilit(?:y|ies)|road traffic|telecom\w*)\b/u,
  "3": /\b(?:education|schools?|universit(?:y|ies)|training|teaching|admissions?|proctoring)\b/u,
  "4": /\b(?:employment|employers?|hiring|recruit\w*|human resources|hr|staffing|workforce)\b/u,
  "5": /\b(?:financ\w*|banks?|banking|credit|lending|loans?|insurance|insurers?|welfare|benefits|social security|emergency\w*|dispatch|triage)\b/u,
  "6": /\b(?:law enforcement|police|policing|prosecut\w*)\b/u,
  "7": /\b(?:migration|immigration|asylum|border\w*|visas?)\b/u,
  "8": /\b(?:justice|judicia\w*|courts?|elections?|voting|dispute resolution)\b/u,
};

/** Longer than the name of any line of business. */
const longest = 100;

/** The areas, by number, that a line of business suggests. */
export function areasSuggestedBy(sector: string): readonly string[] {
  const words = sector
    .slice(0, longest)
    .toLowerCase()
    .replace(/[-_/\s]+/gu, " ");
  return Object.entries(areas).flatMap(([area, pattern]) => (pattern.test(words) ? [area] : []));
}
