import { parseDay, parseDuration } from "../domain/day.ts";
import { isMap, type Value, type ValuePath } from "../domain/document.ts";
import type { Binding } from "../domain/policy.ts";
import { type ConditionContext, refuse, type Written, wrongShape } from "./condition-context.ts";
import { isWrong, resolveParameter, resolvePath } from "./condition-path.ts";

/** Reads `binds` of a rule; `null` where the day or the time before it is none, which is told. */
export function readBinding(value: Value, at: ValuePath, context: ConditionContext): Binding | null {
  const { from = null, near = null } = isMap(value) ? value : {};
  const day = readFrom({ value: from, at: [...at, "from"] }, context);
  const days = near === null ? null : readNear({ value: near, at: [...at, "near"] }, context);
  if (day === null || days === undefined) return null;
  const parameter = typeof near === "string" && near.startsWith(prefix) ? { parameter: near.slice(prefix.length) } : {};
  return { from: day, near: days, ...parameter };
}

const prefix = "parameters.";

function readFrom(written: Written, context: ConditionContext): Binding["from"] | null {
  const { value } = written;
  const text = typeof value === "string" ? value : "";
  if (parseDay(text) !== null) return text;
  const found = resolvePath(text, context);
  if (isWrong(found)) return refuse(written, context, found);
  if (found.type.kind === "date") return found.path;
  return refuse(written, context, wrongShape(`is a ${found.type.kind} where a day is needed`, aDay));
}

const aDay = "Write a day such as `2027-12-02`, or name a fact that is a date.";

/** In days; `undefined` where it is no duration. */
function readNear(written: Written, context: ConditionContext): number | undefined {
  const text = typeof written.value === "string" ? written.value : "";
  const found = resolveParameter(text, context.parameters);
  if (found !== null && isWrong(found)) return refuse(written, context, found) ?? undefined;
  const named = found === null ? text : found.parameter.value;
  const days = typeof named === "string" ? parseDuration(named) : null;
  if (days !== null) return days;
  const fix = "Write a duration such as `365d`, or name a parameter that is one.";
  return refuse(written, context, wrongShape("is no duration", fix)) ?? undefined;
}
