import type { FactType } from "../domain/fact-type.ts";
import { inWords } from "../domain/words.ts";
import { type ConditionContext, type Wrong, wrongShape } from "./condition-context.ts";
import { isWrong, resolveParameter, resolvePath } from "./condition-path.ts";

/**
 * Checks every `{placeholder}` of a message or a fix and puts parameters in; `{because}`, `{missing}` and facts stay for
 * the evaluation. Braces around anything with a space in it are text.
 */
export function readTemplate(text: string, context: ConditionContext): string | Wrong {
  let wrong: Wrong | null = null;
  const filled = text.replace(/\{([^{}\s]+)\}/g, (whole, name: string) => {
    if (name === "because" || name === "missing") return whole;
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
  if (isWrong(found)) return found;
  if (isShown(found.type)) return null;
  return wrongShape(`shows \`{${name}}\`, which is a map`, "Show one of its values.");
}

const isShown = (type: FactType): boolean =>
  type.kind === "list" ? type.of.kind !== "map" && type.of.kind !== "list" : type.kind !== "map";
