import type { FactType } from "../domain/fact-type.ts";
import { inWords } from "../domain/words.ts";
import { type ConditionContext, type Wrong, wrongShape } from "./condition-context.ts";
import { isWrong, resolveParameter, resolvePath } from "./condition-path.ts";
import { nearest } from "./nearest.ts";

/** Placeholders that are no facts. */
const ownWords: readonly string[] = ["because", "missing"];

/**
 * Checks every `{placeholder}` of a message or a fix and puts parameters in; `{because}`, `{missing}` and facts stay for
 * the evaluation. Braces around anything with a space in it are text.
 */
export function readTemplate(text: string, context: ConditionContext): string | Wrong {
  let wrong: Wrong | null = null;
  const filled = text.replace(/\{([^{}\s]+)\}/g, (whole, name: string) => {
    if (ownWords.includes(name)) return whole;
    const parameter = resolveParameter(name, context.parameters);
    if (parameter !== null && isWrong(parameter)) wrong ??= parameter;
    else if (parameter !== null) return inWords(parameter.parameter.value).replace(/[{}]/g, "");
    else wrong ??= factFault(name, context);
    return whole;
  });
  return wrong ?? filled;
}

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
