import type { Registry } from "./known-packages.ts";

/** A package that a file asks for, by its whole name. */
export interface Dependency {
  readonly registry: Registry;
  readonly name: string;
}

export const dependency =
  (registry: Registry) =>
  (name: string): Dependency => ({ registry, name });

/** A name of Python's index in its one spelling. */
const pythonName = (name: string): string => name.toLowerCase().replace(/[-_.]+/g, "-");

export const pythonPackage = (name: string): Dependency => ({ registry: "python", name: pythonName(name) });

/** What one line of requirements asks for: `name[extra]>=1`, `-e git+https://…/name.git#egg=name`, `name @ url`. */
export function requirement(line: string): readonly Dependency[] {
  const words = line.replace(/(?:^|\s)#(?!egg=).*$/u, "").trim();
  const [, source] = /^(?:(?:-e|--editable)[ =]\s*)?((?:git|hg|svn)\+\S{1,500})/u.exec(words) ?? [];
  if (source !== undefined) return sourceName(source).map(pythonPackage);
  const [, name] = /^([A-Za-z0-9][A-Za-z0-9._-]{0,200})/u.exec(words) ?? [];
  return name === undefined ? [] : [pythonPackage(name)];
}

/** What a source is called: by its `egg`, else by its repository. */
function sourceName(source: string): readonly string[] {
  const [address = "", fragment = ""] = source.split("#");
  const [, egg] = /(?:^|&)egg=([\w.-]+)/u.exec(fragment) ?? [];
  if (egg !== undefined) return [egg];
  const last = address.split("/").at(-1)?.split("@")[0] ?? "";
  return last === "" ? [] : [last.replace(/\.git$/u, "")];
}

/** The lines of a file of requirements, continued ones joined. */
export const requirements = (text: string): readonly Dependency[] =>
  text
    .replaceAll(/\\\r?\n/g, " ")
    .split(/\r?\n/)
    .flatMap(requirement);
