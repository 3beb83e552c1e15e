import { isDeepStrictEqual } from "node:util";
import type { Document } from "../../../src/domain/document.ts";
import type { Fault } from "../../../src/domain/integrity.ts";
import { readYaml } from "../../../src/read/yaml.ts";
import { linesOf, placeIn, strayIn } from "../places.ts";
import { pieceOf, yamlSeeds } from "../reader-seeds.ts";
import { lawsOf, type Target } from "../target.ts";
import { mutateText } from "../text-mutations.ts";
import { mutateData } from "../value-mutations.ts";
import type { Difference } from "../yaml-differences.ts";
import { type Reference, type ReferenceNode, referenceOf } from "../yaml-reference.ts";

/** How a fault says that its reason is one of ours and not YAML's. */
const saying: readonly (readonly [Difference, RegExp])[] = [
  ["key twice", /stands here a second time/u],
  ["deep", /more than 64 deep/u],
  ["number", /would lose digits|no finite number/u],
  ["alias or anchor", /(?:anchor &|alias \*)/u],
  ["tag", /a YAML tag/u],
  ["directive", /a YAML directive/u],
  ["several documents", /a second YAML document/u],
  ["merge key", /the merge key/u],
  ["key not allowed", /the key \S+ is not allowed/u],
  ["key is no text", /a key is (?:no text|empty)|the key .* is no text/su],
  ["empty", /the document is empty/u],
  ["carriage return", /carriage return/u],
  ["half a character", /half a character/u],
  ["control character", /control character|NUL/u],
];

/** What the two take or tell in ways of their own; each with its sign in the text. */
const oddities: readonly (readonly [words: RegExp, sign: RegExp])[] = [
  // Around `?`, and `:` after nothing, it is lax about what stands how deep.
  [/this is no YAML|a key is empty/u, /(?:^|[\s[{,])\?(?:\s|$)|(?:^|[\s[{,]):(?:\s|$)/mu],
  [/something follows the end of the value/u, /[}\]"']:/u],
  [/readers of YAML take in different ways/u, /[|>\\]/u],
  [/a tab stands/u, /^\s*\t/mu],
  [/a quote opens here and is not closed/u, /\\"/u],
  // A tag before nothing but a colon may be the key's or the map's.
  [/a YAML tag is not taken/u, /!\S*\s+:/u],
  // Behind `?` it reads a key as a value first: that it is no finite number is told before that it is no text.
  [/is no finite number/u, /\?\s+[-+]?\.(?:nan|inf)\b/iu],
];
const blankWithTab = /^ *\t[ \t]*$/mu;
/** A block scalar, and a last line of nothing but spaces: readers of YAML part on whether it belongs to it. */
const blockHeader = /[|>][-+\d]*[ \t]*(?:#[^\n]*)?\r?\n/u;
const spacesAtEnd = /\n +$/u;
/** Where a member with `?` begins within brackets, and where a block scalar as a key ends, it tells in ways of its own. */
const oddPlaces = /[[{,]\s*\?\s|\?\s+[|>]/u;

const differenceIn = ({ message }: Fault): Difference | null =>
  saying.find(([, words]) => words.test(message))?.[0] ?? null;

/** The YAML door against the `yaml` package: what is taken, its value, and the place of every node. */
export const yaml: Target = {
  name: "yaml",
  mayDrop: () => false,
  mayShorten: () => true,
  make(random) {
    const piece = pieceOf(random.pick(yamlSeeds), random, 40);
    const data = random.once(4) ? mutateData("a.yml", piece, random) : null;
    const mutant = data ?? mutateText(piece, random, pieceOf(random.pick(yamlSeeds), random, 40));
    // No file holds half a character.
    return mutant.replace(/\p{Surrogate}/gu, "\uFFFD");
  },
  broken: (input) => lawsOf(() => [...brokenBy(String(input))]),
};

function* brokenBy(written: string): Iterable<string> {
  const text = written.replace(/^\uFEFF+/u, "");
  const { value: document, faults } = readYaml("a.yml", written);
  for (const fault of faults) {
    const stray = strayIn(text, fault.at);
    if (stray !== null) yield `a fault stands in the text: ${fault.message} ${stray}`;
  }
  if (document === null && faults.length === 0) yield "what has no value has a fault: none is told";
  if (!isComparable(text)) return;
  const reference = referenceOf(text);
  if (reference.whole === "no YAML") {
    if (faults.length === 0 && !blankWithTab.test(text)) yield "what is no YAML is refused: it is taken";
    return;
  }
  if (faults.some(({ message }) => oddities.some(([words, sign]) => words.test(message) && sign.test(text)))) return;
  yield* wrongRefusals(reference, faults);
  if (document !== null && reference.whole === null) yield* wrongNodes(text, document, reference);
}

/** Whether readers of YAML agree on what a text is, and the reference says it in time. */
function isComparable(text: string): boolean {
  // The reference takes quadratic time where a long line opens what it never closes; ours may not.
  if (longestLine(text) > 3_000 || text.includes("\uFEFF")) return false;
  return !(spacesAtEnd.test(text) && blockHeader.test(text));
}

const longestLine = (text: string): number => Math.max(...text.split("\n").map((line) => line.length));

/** Every refusal is one of the named differences, and is there. */
function* wrongRefusals({ whole, refused, within }: Reference, faults: readonly Fault[]): Iterable<string> {
  const told = new Set(faults.map(differenceIn));
  const due = whole === null || whole === "no YAML" ? refused : whole;
  // What no text may hold is found first, and the rest is not looked at.
  if ((due.has("control character") || due.has("carriage return")) && faults.length > 0) return;
  const strange = faults.find((fault) => {
    const difference = differenceIn(fault);
    return difference === null || !(due.has(difference) || within.has(difference));
  });
  if (strange !== undefined) yield `what is YAML is taken: ${strange.message}`;
  if (due.size > 0 && faults.length === 0) yield `what is refused on purpose is told: ${[...due].join(", ")} is not`;
  if (whole !== null) return;
  // A key that is nothing but a tag or an anchor is told as what it is not: a text.
  const toldAsKey = told.has("key is no text") && within.has("key is no text") ? ["tag", "alias or anchor"] : [];
  for (const difference of refused)
    if (!told.has(difference) && !toldAsKey.includes(difference))
      yield `what is refused on purpose is told: ${difference} is not`;
}

function* wrongNodes(text: string, document: Document, { value, nodes, refused }: Reference): Iterable<string> {
  if (!isDeepStrictEqual(document.value, value)) {
    yield `a value is read as YAML says: ${JSON.stringify(document.value)} for ${JSON.stringify(value)}`.slice(0, 600);
    return;
  }
  // Around what is refused, where a collection begins is a matter of taste.
  if (refused.size > 0 || oddPlaces.test(text)) return;
  const lines = linesOf(text);
  for (const node of nodes.slice(0, 2_000)) {
    const due = placeOf(node, lines);
    const found = placeIn(document.locate(node.path));
    if (due !== found) yield `a node stands where it is written: ${node.path.join("/")} at ${found}, not ${due}`;
    const keyDue = node.key === null ? due : lines.place(...node.key);
    const keyFound = placeIn(document.locate(node.path, "key"));
    if (keyDue !== keyFound)
      yield `a key stands where it is written: ${node.path.join("/")} at ${keyFound}, not ${keyDue}`;
  }
}

/** All of a scalar, the key of what else has one, the first line of the others. */
function placeOf({ path, start, end, scalar, key }: ReferenceNode, lines: ReturnType<typeof linesOf>): string {
  if (scalar && end > start) return lines.place(start, end);
  if (key !== null) return lines.place(...key);
  if (path.length === 0) return lines.place(0, lines.endOfLine(0));
  return lines.place(start, Math.max(start, Math.min(end, lines.endOfLine(start))));
}
