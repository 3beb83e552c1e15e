import fc from "fast-check";

/** Texts that a careless writer of YAML would get wrong. */
export const word = fc.oneof(
  fc.constantFrom("owner", "Kreditrisiko für 🏦", "it's", 'say "no"', "a: b", "- x", "#1", "a #b", "1", "8e-5", "true"),
  fc.constantFrom("null", "~", "", " lead", "trail ", "two\nlines", "para\n\nend\n", "  ind\nx", "x\n\n\n", "\ny"),
  fc.constantFrom(
    "@alice",
    "a,b",
    "[x]",
    "{y",
    "0x1f",
    "012",
    "2026-10-20",
    "%p",
    "!q",
    "&r",
    "*s",
    "|",
    ">",
    "?",
    "::",
  ),
  fc.string({ unit: "grapheme-ascii", maxLength: 90 }),
);
/** Any value made of them. */
export const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.oneof(
      word,
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
      fc.boolean(),
      fc.constant(null),
    ),
    fc.array(tie("tree"), { maxLength: 4 }),
    fc.dictionary(word, tie("tree"), { maxKeys: 4, noNullPrototype: true }),
  ),
}));
/** How it may be written. */
export const style = fc.record({
  collectionStyle: fc.constantFrom("any" as const, "flow" as const, "block" as const),
  defaultStringType: fc.constantFrom(
    "PLAIN" as const,
    "QUOTE_DOUBLE" as const,
    "QUOTE_SINGLE" as const,
    "BLOCK_LITERAL" as const,
    "BLOCK_FOLDED" as const,
  ),
  defaultKeyType: fc.constantFrom("PLAIN" as const, "QUOTE_DOUBLE" as const, "QUOTE_SINGLE" as const),
  indent: fc.integer({ min: 1, max: 4 }),
  indentSeq: fc.boolean(),
  lineWidth: fc.constantFrom(0, 20, 80),
});

const manifest = `# The help desk's answers
version: 1
system:
  id: help-desk   # stable
  name: "Answers \\"at once\\"
    and at night"
  purpose: >-
    Answers what
    was asked.

     - indented
  out-of-scope: [ health, 'law',
    {group: minors} ]
risks:
- id: HD-1
  title: It invents
    an answer
  inherent: {likelihood: likely, "consequence": major}
  notes: |
    one
      two

  owner:
- id: HD-2
  sources:
    - - nested
      - list
`;
const pieces = [
  "- ",
  "? ",
  ": ",
  ":",
  "\n",
  "\n  ",
  "  ",
  " ",
  "&a ",
  "*a ",
  "!t ",
  "{",
  "}",
  "[",
  "]",
  "'",
  '"',
  "|\n",
];
const more = [
  ">-\n",
  "#",
  " #",
  "---\n",
  "\t",
  ",",
  "<<: ",
  "\r\n",
  "\\",
  "~",
  "1e3",
  "@",
  "é",
  "key: ",
  "\n\n",
  "\n- ",
];

/** A text with some of its characters replaced by pieces of YAML. */
export const mutated = fc
  .array(fc.tuple(fc.nat(manifest.length), fc.nat(6), fc.constantFrom("", ...pieces, ...more)), {
    minLength: 1,
    maxLength: 3,
  })
  .map((edits) =>
    edits.reduce((text, [at, gone, piece]) => text.slice(0, at) + piece + text.slice(at + gone), manifest),
  );
