import { isList, isMap, mapAt, textsIn, type Value, valueAt } from "../domain/document.ts";
import { readToml } from "../read/toml.ts";
import { readYaml } from "../read/yaml.ts";
import { type Dependency, pythonPackage, requirement, requirements } from "./dependency.ts";

type Reader = (path: string, text: string) => readonly Dependency[];

/** What a `pyproject.toml` asks for, in the places where its build tools keep it: extras and groups as well. */
export const pyproject: Reader = (path, text) => {
  const root = readToml(path, text).value?.value ?? null;
  const lists = [
    valueAt(root, ["project", "dependencies"]),
    ...listsOf(root, ["project", "optional-dependencies"]),
    ...listsOf(root, ["dependency-groups"]),
    ...listsOf(root, ["tool", "pdm", "dev-dependencies"]),
    valueAt(root, ["tool", "uv", "dev-dependencies"]),
    ...inner(root, ["tool", "hatch", "envs"]).map((one) => valueAt(one, ["dependencies"])),
    ...inner(root, ["tool", "hatch", "envs"]).map((one) => valueAt(one, ["extra-dependencies"])),
  ];
  const keys = [
    mapAt(root, ["tool", "poetry", "dependencies"]),
    mapAt(root, ["tool", "poetry", "dev-dependencies"]),
    ...inner(root, ["tool", "poetry", "group"]).map((one) => mapAt(one, ["dependencies"])),
  ].flatMap(Object.keys);
  return [...lists.flatMap((list) => textsIn(list) ?? []).flatMap(requirement), ...keys.map(pythonPackage)];
};

const inner = (root: Value, path: readonly string[]): readonly Value[] => Object.values(mapAt(root, path));

const listsOf = (root: Value, path: readonly string[]): readonly Value[] => inner(root, path);

export const pipfile: Reader = (path, text) => {
  const root = readToml(path, text).value?.value ?? null;
  return ["packages", "dev-packages"].flatMap((part) => Object.keys(mapAt(root, [part]))).map(pythonPackage);
};

/** An environment of conda, with the list for pip that may stand within it. */
export const condaEnvironment: Reader = (path, text) => {
  const list = valueAt(readYaml(path, text).value?.value, ["dependencies"]);
  return (isList(list) ? list : []).flatMap((item) => {
    if (typeof item === "string") return requirement(item.replace(/^[\w.-]{1,100}::/u, ""));
    return isMap(item) ? (textsIn(item["pip"]) ?? []).flatMap(requirement) : [];
  });
};

/** `setup.cfg`: the indented lines below a key that ends in `_requires`, and those of its extras. */
export const setupConfiguration: Reader = (_path, text) => {
  const found: Dependency[] = [];
  let section = "";
  let asks = false;
  for (const line of text.split(/\r?\n/)) {
    const [, name] = /^\[([^\]]{1,200})\]/u.exec(line) ?? [];
    if (name !== undefined) [section, asks] = [name.trim(), false];
    else if (/^\s+\S/u.test(line) && asks) found.push(...requirement(line.trim()));
    else if (line.trim() !== "")
      asks = section === "options.extras_require" || /^(?:install|setup|tests)_requires\s*=/u.test(line);
  }
  return found;
};

/** `setup.py`, which is a program: the quoted words of the lists and maps behind `…_requires`. */
export const setupProgram: Reader = (_path, text) =>
  [...text.matchAll(/\b(?:install|setup|tests|extras)_requires?\s*=\s*([[({])/g)]
    .slice(0, 20)
    .flatMap(({ 0: { length }, 1: opening, index }) => {
      const part = text.slice(index + length, index + length + 10_000);
      const closing = opening === "[" ? "]" : opening === "(" ? ")" : "}";
      return requirementsQuoted(part.split(new RegExp(`^[ \\t]*\\${closing}`, "mu"))[0] ?? "");
    });

const requirementsQuoted = (text: string): readonly Dependency[] =>
  [...text.matchAll(/["']([A-Za-z0-9][^"'\n]{0,200})["'](?!\s*:)/g)].flatMap(([, words = ""]) => requirement(words));

/** `requirements*.txt` and lists of constraints. */
export const requirementsFile: Reader = (_path, text) => requirements(text);
