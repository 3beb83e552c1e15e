import type { DecisionNode, DecisionValue } from "../domain/decision.ts";
import { inWords } from "../domain/words.ts";

/** So many parts are told; a condition of more is read as a tree, which `explain RULE SUBJECT` draws. */
const mostReasons = 8;

/** The parts of a condition that decided it, each in words with the values that it met. */
export function decisionReasons(node: DecisionNode): readonly string[] {
  const words = [...new Set(decidingParts(node).map(partInWords))];
  const left = words.length - mostReasons;
  return left > 0 ? [...words.slice(0, mostReasons), `${left} more`] : words;
}

/** Of what is made of parts those that came out as it did; of a `not` and an `if` those that were asked. */
function decidingParts(node: DecisionNode): readonly DecisionNode[] {
  if (node.values.length > 0 || node.of.length === 0) return [node];
  const asked = node.of.filter(({ outcome }) => outcome !== "not-asked");
  const same = asked.filter(({ outcome, label }) => outcome === node.outcome && label === "");
  return (same.length > 0 ? same : asked).flatMap(decidingParts);
}

function partInWords({ outcome, words, because, values }: DecisionNode): string {
  if (outcome === "undecided") return `\`${words}\` cannot be decided: ${because}`;
  const [only, ...others] = values;
  if (only !== undefined && others.length === 0 && words === `${only.name} is true`)
    return `${only.name} is ${plain(only)}`;
  // An operator that failed says itself of which value and why.
  if (outcome === "fails" && values.some(({ name }) => because.includes(name))) return because;
  const told = values.filter((one) => !words.includes(`${one.name} is ${plain(one)}`)).map(valueInWords);
  const found = because === "" ? told.join(", ") : because;
  return `${outcome === "fails" ? "not: " : ""}${words}${found === "" ? "" : ` (${found})`}`;
}

const valueInWords = (value: DecisionValue): string => `${value.name} is ${plain(value)}`;

function plain({ value }: DecisionValue): string {
  if (Array.isArray(value)) return listInWords(value.map(String));
  return inWords(value === null || value === undefined ? null : String(value));
}

/** So many items are told: a long list says little about why something is not in it. */
const mostItems = 5;

function listInWords(items: readonly string[]): string {
  const left = items.length - mostItems;
  return left > 0 ? `${inWords(items.slice(0, mostItems))} and ${left} more` : inWords(items);
}
