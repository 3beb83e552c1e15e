import { isList, isMap, type Value } from "../domain/document.ts";
import type { Argument } from "../domain/operator.ts";
import { isPresent } from "../domain/presence.ts";
import { inWords } from "../domain/words.ts";

/** Whether a fact is there, in words: `risk.owner is absent`, `risk.plan is a placeholder (TBD)`. */
export function presenceInWords(arg: Argument): string {
  const { name, value } = arg;
  if (isPresent(value)) return `${name} is present`;
  return value === undefined || value === null ? `${name} is absent` : `${name} ${emptinessInWords(value)}`;
}

function emptinessInWords(value: Value): string {
  const bare = typeof value === "string" ? value.trim() : "";
  if (bare !== "") return `is a placeholder (${inWords(bare)})`;
  const holdsNothing = (isList(value) && value.length > 0) || (isMap(value) && Object.keys(value).length > 0);
  return holdsNothing ? "holds nothing but placeholders" : "is empty";
}
