import { isList, isMap, type Value, type ValueMap, type ValuePath } from "../domain/document.ts";
import type { Parameter } from "../domain/policy.ts";
import { unknownName, type Wrong, wrongShape } from "./condition-context.ts";
import { literalFault } from "./condition-literal.ts";
import { parameterType } from "./condition-path.ts";

type Tell = (at: ValuePath, wrong: Wrong) => void;

/** Reads a policy's parameters with their defaults; one whose default does not fit is told and left out. */
export function readParameters(declared: Value | undefined, tell: Tell): Readonly<Record<string, Parameter>> {
  const read: [string, Parameter][] = [];
  for (const [name, value] of Object.entries(isMap(declared) ? declared : {})) {
    const parameter = readParameter(value);
    const wrong = parameter === null ? incomplete : valueFault(parameter.default, parameter);
    if (wrong !== null) tell(["parameters", name], wrong);
    else if (parameter !== null) read.push([name, parameter]);
  }
  return Object.fromEntries(read);
}

const incomplete = wrongShape("is incomplete", "A parameter has a type, a default, `stricter` and a description.");

const types = ["duration", "number", "text", "list"] as const;
const directions = ["lower", "higher", "never"] as const;

function readParameter(value: Value): Parameter | null {
  if (!isMap(value)) return null;
  const { type: typeWord, default: initial, stricter: direction, description } = value;
  const type = types.find((one) => one === typeWord);
  const stricter = directions.find((one) => one === direction);
  if (type === undefined || stricter === undefined || initial === undefined) return null;
  return {
    type,
    stricter,
    default: initial,
    value: initial,
    description: typeof description === "string" ? description : "",
  };
}

function valueFault(value: Value, parameter: Parameter): Wrong | null {
  return parameter.type === "list" && isList(value) && value.length === 0
    ? null
    : literalFault(value, parameterType(parameter));
}

/** Puts a configuration's values in place of the defaults; an unknown name and an ill-typed value are told. */
export function overrideParameters(
  declared: Readonly<Record<string, Parameter>>,
  overrides: ValueMap,
  tell: Tell,
): Readonly<Record<string, Parameter>> {
  const changed = new Map(Object.entries(declared));
  for (const [name, value] of Object.entries(overrides)) {
    const parameter = changed.get(name);
    const wrong =
      parameter === undefined ? unknownName("parameter", name, Object.keys(declared)) : valueFault(value, parameter);
    if (wrong !== null) tell(["parameters", name], wrong);
    else if (parameter !== undefined) changed.set(name, { ...parameter, value });
  }
  return Object.fromEntries(changed);
}
