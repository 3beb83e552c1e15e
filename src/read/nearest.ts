import { distance } from "fastest-levenshtein";

const longest = 128;

/**
 * The known word that a misspelt one most likely means: the same but for case, dashes and underscores, else the one a
 * few letters away, else the only one that begins with it; `null` where none is near. Of equally near ones the first.
 */
export function nearest(word: string, known: readonly string[]): string | null {
  if (word.length > longest) return null;
  const bare = bareWord(word);
  let best: string | null = null;
  let least = mostAway(bare) + 1;
  for (const candidate of known) {
    const away = awayFrom(bare, bareWord(candidate));
    if (away < least) [best, least] = [candidate, away];
  }
  return best ?? shortOf(bare, known);
}

/** The known word that a misspelt one can only mean: no other one is near. */
export function onlyNear(word: string, known: readonly string[]): string | null {
  if (word.length > longest) return null;
  const bare = bareWord(word);
  const most = mostAway(bare);
  const same = known.filter((candidate) => bareWord(candidate) === bare);
  const near = same.length > 0 ? same : known.filter((candidate) => awayFrom(bare, bareWord(candidate)) <= most);
  if (near.length > 0) return near.length === 1 ? (near[0] ?? null) : null;
  return shortOf(bare, known);
}

/** The beginning of a help that names the nearest known word: ``Did you mean `owner`? ``; nothing where none is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  const close = nearest(word, known);
  return close === null ? "" : `Did you mean \`${close}\`? `;
}

/** So many letters may be wrong. */
const mostAway = (bare: string): number => Math.max(1, Math.floor(bare.length / 3));

/** The one known word that begins with what was written: `operation` for `operation-and-monitoring`. */
function shortOf(bare: string, known: readonly string[]): string | null {
  const longer = known.filter((candidate) => bareWord(candidate).startsWith(`${bare}-`));
  return longer.length === 1 ? (longer[0] ?? null) : null;
}

/** Edits between two words; letters that only changed places are one. */
function awayFrom(word: string, candidate: string): number {
  const away = distance(word, candidate);
  return away === 2 && word.length === candidate.length && letters(word) === letters(candidate) ? 1 : away;
}

const letters = (word: string): string => [...word].sort().join("");

const bareWord = (word: string): string =>
  word
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s_-]+/g, "-");
