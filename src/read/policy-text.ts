import { pieceOf } from "../domain/document.ts";
import type { FactType } from "../domain/fact-type.ts";
import { inWords } from "../domain/words.ts";
import { type ConditionContext, type Wrong, wrongShape } from "./condition-context.ts";
import { isWrong, resolveParameter, resolvePath } from "./condition-path.ts";
import { nearest } from "./nearest.ts";

/** Placeholders that are no facts. */
const ownWords: readonly string[] = ["because", "missing"];

/**
 * Checks every `{placeholder}` of a message or a fix and puts parameters in; `{because}`, `{missing}` and facts stay for
 * the evaluation. Braces around anything with a space in it are text. Everything wrong is told; `null` where something is.
 */
export function readTemplate(text: string, context: ConditionContext, tell: (wrong: Wrong) => void): string | null {
  const wrongs = new Map<string, Wrong>();
  const refuse = (wrong: Wrong, start: number, end: number): void => {
    const name = text.slice(start, end);
    if (wrongs.size < mostTold && !wrongs.has(name)) wrongs.set(name, { ...wrong, piece: pieceOf(text, start, end) });
  };
  for (const at of loneBraces(text)) {
    const shown = /^.[^\s{}]{0,80}/.exec(text.slice(at, at + 81))?.[0] ?? "";
    if (shown.startsWith("{")) refuse(unclosed(shown), at, at + shown.length);
    else refuse(unopened, at, at + 1);
  }
  const filled = text.replace(/\{([^{}\s]+)\}/g, (whole, name: string, index: number) => {
    if (ownWords.includes(name)) return whole;
    const parameter = resolveParameter(name, context.parameters);
    if (parameter !== null && !isWrong(parameter)) return inWords(parameter.parameter.value).replace(/[{}]/g, "");
    const isTold = wrongs.size === mostTold || wrongs.has(whole);
    const wrong = isTold ? null : (parameter ?? factFault(name, context));
    if (wrong !== null) refuse(wrong, index, index + whole.length);
    return whole;
  });
  for (const wrong of wrongs.values()) tell(wrong);
  return wrongs.size === 0 ? filled : null;
}

/** So many things that are wrong in one sentence are told, each once. */
const mostTold = 10;

/** Where a brace stands that no other one belongs to. */
function loneBraces(text: string): readonly number[] {
  const open: number[] = [];
  const lone: number[] = [];
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    if (brace === "{") open.push(index);
    else if (open.pop() === undefined) lone.push(index);
  }
  return [...lone, ...open].sort((a, b) => a - b).slice(0, mostTold);
}

const unclosed = (shown: string): Wrong =>
  wrongShape(
    `begins \`${shown}\` and never ends it`,
    "Close it: `{risk.id}` puts in a fact, and what stands between braces with spaces is text.",
  );

const unopened = wrongShape("has a `}` that nothing opens", "Open it: `{risk.id}` puts in a fact. Or leave it out.");

function factFault(name: string, context: ConditionContext): Wrong | null {
  const found = resolvePath(name, context);
  if (isWrong(found)) return asOwnWord(name, found);
  if (isShown(found.type)) return null;
  return wrongShape(`shows \`{${name}}\`, which is a map`, "Show one of its values.");
}

/** A name without a dot may have meant `{because}` as well as a fact. */
function asOwnWord(name: string, found: Wrong): Wrong {
  const near = nearest(name, ownWords);
  return near === null || found.fix.startsWith("Did you mean")
    ? found
    : { ...found, fix: `Did you mean \`{${near}}\`?` };
}

const isShown = (type: FactType): boolean =>
  type.kind === "list" ? type.of.kind !== "map" && type.of.kind !== "list" : type.kind !== "map";
