import type { FactType } from "../domain/fact-type.ts";
import type { Parameter } from "../domain/policy.ts";
import type { FactPath } from "../domain/subject.ts";
import { type ConditionContext, unknownName, type Wrong, wrongShape } from "./condition-context.ts";

export interface KnownPath {
  readonly path: FactPath;
  readonly type: FactType;
}

type PathContext = Pick<ConditionContext, "scope" | "inItem" | "seenBy">;

/** Whatever a file may say under a free key. */
const free: FactType = { kind: "any", description: "Free." };

/** Follows a literal path (`risk.treatment.options`) through the facts that the rule sees. */
export function resolvePath(text: string, context: PathContext): KnownPath | Wrong {
  if (text === "") {
    if (context.inItem) return { path: [], type: context.scope };
    return wrongShape("holds an empty path", "Name a fact, such as `risk.owner`.");
  }
  const path = text.split(".");
  let type = context.scope;
  for (const [index, name] of path.entries()) {
    const next = fieldOf(type, name);
    if (next === undefined) return unknownField(path, index, { ...context, type });
    type = next;
  }
  return { path, type };
}

function fieldOf(type: FactType, name: string): FactType | undefined {
  if (name === "") return undefined;
  if (type.kind === "any") return free;
  if (type.kind !== "map") return undefined;
  if (Object.hasOwn(type.fields, name)) return type.fields[name];
  return /^x-./.test(name) ? free : undefined;
}

function unknownField(path: readonly string[], index: number, context: PathContext & { type: FactType }): Wrong {
  const { type } = context;
  const parent = path.slice(0, index).join(".");
  const whole = path.join(".");
  if (type.kind === "list") {
    return wrongShape(
      `looks into the list \`${parent}\` by \`${whole}\``,
      "Ask about its items with `some`, `all` or `none`, whose paths are relative to the item.",
    );
  }
  if (type.kind !== "map") {
    return wrongShape(`looks into \`${parent || "the item"}\`, which is a ${type.kind}`, "End the path there.");
  }
  const siblings = Object.keys(type.fields).map((name) => (parent === "" ? name : `${parent}.${name}`));
  const near = unknownName("fact", path.slice(0, index + 1).join("."), siblings);
  const hint = index === 0 ? hintAtRoot(path, context) : null;
  const told = { ...unknownName("fact", whole, []), fix: hint ?? near.fix };
  if (hint !== null || near.meant === undefined) return told;
  return { ...told, meant: { name: whole, to: [near.meant.to, ...path.slice(index + 1)].join(".") } };
}

/** What somebody meant who began a path with a name that is not there: one of an item, or one of another subject. */
function hintAtRoot(path: readonly string[], { scope, inItem, seenBy }: PathContext): string | null {
  if (inItem) {
    const ends = path.slice(1).map((_, index) => path.slice(index + 1).join("."));
    const meant = ends.find((end) => !isWrong(resolvePath(end, { scope, inItem })));
    const relative = "Paths inside `some`, `all` and `none` are relative to the item";
    if (meant !== undefined) return `${relative}: write \`${meant}\`.`;
    const known = scope.kind === "map" ? Object.keys(scope.fields) : [];
    return `${unknownName("fact", path.join("."), known).fix} ${relative}.`;
  }
  const kinds = seenBy?.(path[0] ?? "") ?? [];
  return kinds.length === 0 ? null : `It is seen by rules ${kinds.map((kind) => `\`for: ${kind}\``).join(", ")}.`;
}

/** The parameter that `parameters.NAME` stands for; `null` where the text names none. */
export function resolveParameter(
  text: string,
  parameters: Readonly<Record<string, Parameter>>,
): { readonly name: string; readonly parameter: Parameter } | Wrong | null {
  if (!text.startsWith("parameters.")) return null;
  const name = text.slice("parameters.".length);
  const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
  if (parameter !== undefined) return { name, parameter };
  const known = Object.keys(parameters).map((one) => `parameters.${one}`);
  if (known.length > 0) return unknownName("parameter", text, known);
  return { ...unknownName("parameter", text, []), fix: "Declare it under `parameters:` of this policy." };
}

export const isWrong = (found: object): found is Wrong => Object.hasOwn(found, "rule");

/** The type that a parameter's value has in conditions. */
export function parameterType({ type, description }: Parameter): FactType {
  return type === "list"
    ? { kind: "list", description, of: { kind: "text", description } }
    : { kind: type, description };
}
