/** Text that nobody meant to keep: what a chat assistant or a template left behind. */
export interface Residue {
  /** What it looks like: `a chat assistant's citation mark`. */
  readonly what: string;
  readonly start: number;
  readonly end: number;
  /** Whether it may be meant where a text shows code or a sample: `{{ name }}` in a prompt's template is no residue. */
  readonly sample: boolean;
}

interface Kind {
  readonly what: string;
  readonly sample: boolean;
  /** Every repetition is bounded and starts with a mark of its own, so that a search is linear. */
  readonly mark: RegExp;
}

const kinds: readonly Kind[] = [
  {
    what: "a chat assistant's citation mark",
    sample: false,
    mark: /:?contentReference\[[^\]\n]{0,60}\](?:\{[^{}\n]{0,40}\})?|:?oaicite:[\w-]{1,20}|\[oai_citation[:‡][^\]\n]{0,120}\]|【\d{1,4}(?::\d{1,4})?†[^】\n]{0,120}】|\[cite(?:: ?[\d ,]{1,60}|_start|_end)\]|\b(?:cite)?turn\d{1,3}(?:search|view|news|fetch|file|image)\d{1,3}\b/gi,
  },
  {
    what: "a chat assistant speaking of itself",
    sample: true,
    mark: /\b[Aa]s an? (?:AI|artificial intelligence|large)(?: language)?(?: model| assistant)?(?: (?:developed|trained|created) by \w{2,20})?, (?:I\b|I['’]|my\b|it(?:['’]s| is) important)[^.!?\n]{0,400}[.!?]?|\b[Aa]s of my last (?:knowledge |training )?update\b[^.!?\n]{0,400}[.!?]?/g,
  },
  {
    what: "a chat assistant's opening",
    sample: true,
    mark: /\b(?:Certainly|Sure|Sure thing|Of course|Absolutely)[!,.] (?:[Hh]ere(?:['’]s| is| are)|[Bb]elow (?:is|are))\b[^.!?:\n]{0,200}[.!?:]?/g,
  },
  {
    what: "filler text of a template",
    sample: true,
    mark: /\blorem ipsum\b[^\n]{0,20000}/gi,
  },
  {
    what: "a template's gap that nobody filled",
    sample: true,
    mark: /\[ ?(?:more information needed|(?:insert|your|describe|fill in|enter|todo|tbd|placeholder)\b[^[\]\n]{0,200}) ?\](?![([:])|\[more information needed\](?=\()|\{\{[^{}\n]{0,400}\}\}|\{%[^{}\n]{0,400}%\}|<(?:fill|insert|your|todo|tbd|describe|enter|placeholder)\b[^<>\n]{0,200}>/gi,
  },
  {
    what: "a mark of work that is not done",
    sample: true,
    mark: /\b(?:TBD|FIXME)\b|\bTODO\b(?=[ \t]{0,4}(?:[:(\]"',;.]|$))/gm,
  },
];

// One of these stands in every residue: a quick look spares most texts the search.
const sign =
  /[[<†]|\{[{%]|contentreference|oaicite|turn\d|lorem ipsum|TBD|FIXME|TODO|[Aa]s (?:an? |of my )|(?:certainly|sure|sure thing|of course|absolutely)[!,.] /i;

/** Whether a word, in small letters, is one with which a mark of some kind begins: of all others residue is a later part. */
export const opensResidue = (word: string): boolean =>
  openings.has(word) || /contentreference|oaicite|^(?:cite)?turn\d/.test(word);

const openings = new Set(["as", "certainly", "sure", "of", "absolutely", "lorem", "tbd", "fixme", "todo"]);

/** No mark is shorter: `TBD`. */
export const shortestResidue = 3;

const byPlace = (a: Residue, b: Residue): number => a.start - b.start || b.end - a.end;

/** The residue in a text, in order; what stands within another is not told twice. */
export function residueIn(text: string): readonly Residue[] {
  if (!sign.test(text)) return [];
  const found: Residue[] = [];
  for (const { what, sample, mark } of kinds) {
    for (const match of text.matchAll(mark)) {
      found.push({ what, sample, start: match.index, end: match.index + match[0].length });
    }
  }
  if (found.length < 2) return found;
  let last = 0;
  return found.sort(byPlace).filter(({ start, end }) => {
    const own = start >= last;
    if (own) last = end;
    return own;
  });
}

/** A text without its residue: what somebody wrote. */
export function withoutResidue(text: string): string {
  const residue = residueIn(text);
  if (residue.length === 0) return text;
  const pieces = residue.map(({ start }, index) => text.slice(residue[index - 1]?.end ?? 0, start));
  return [...pieces, text.slice(residue.at(-1)?.end)].join(" ");
}
