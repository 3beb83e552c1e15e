import { mapAt, valueAt } from "../domain/document.ts";
import { readYaml } from "../read/yaml.ts";
import { type Dependency, dependency, requirement } from "./dependency.ts";

type Reader = (path: string, text: string) => readonly Dependency[];

/** A `Dockerfile`: the images it starts from, and what it installs by pip or npm. */
export const dockerfile: Reader = (_path, text) =>
  text
    .replaceAll(/\\[ \t]*\r?\n/g, " ")
    .split(/\r?\n/)
    .flatMap((line) => {
      const [, instruction = "", rest = ""] = /^\s*([A-Za-z]+)\s+(.*)$/u.exec(line) ?? [];
      if (instruction.toUpperCase() === "FROM") return image(rest.replace(/^(?:--\S+\s+)+/u, "").split(/\s/)[0] ?? "");
      return instruction.toUpperCase() === "RUN" ? rest.split(/&&|\|\||[;|]/).flatMap(installed) : [];
    });

/** The services of a Compose file by their images. */
export const composeFile: Reader = (path, text) =>
  Object.values(mapAt(readYaml(path, text).value?.value ?? null, ["services"])).flatMap((service) => {
    const name = valueAt(service, ["image"]);
    return typeof name === "string" ? image(name) : [];
  });

/** An image without its registry's default, its tag and its digest. */
function image(name: string): readonly Dependency[] {
  const [bare = ""] = name.split("@");
  const plain = bare.replace(/:[\w.-]+$/u, "").replace(/^(?:docker\.io\/)?(?:library\/)?/u, "");
  return plain === "" ? [] : [dependency("image")(plain)];
}

/** Options of pip that take a word of their own. */
const takesWord: ReadonlySet<string> = new Set(
  "-r -c -i -f -t --requirement --constraint --index-url --extra-index-url --find-links --target --trusted-host --prefix --root --python-version --platform --timeout".split(
    " ",
  ),
);

function installed(command: string): readonly Dependency[] {
  const words = command.trim().split(/\s+/);
  const at = words.findIndex((word) => word === "install" || word === "i" || word === "add");
  const tool = words.slice(0, Math.max(0, at)).map((word) => word.replace(/^.*\//u, ""));
  if (at < 0) return [];
  const asked = operandsOf(words.slice(at + 1)).map((word) => word.replace(/^["']|["']$/g, ""));
  if (tool.some((word) => /^(?:pip|pip3(?:\.\d+)?|uv|poetry)$/u.test(word))) return asked.flatMap(requirement);
  if (!tool.some((word) => /^(?:npm|pnpm|yarn|bun)$/u.test(word))) return [];
  return asked.map((word) => dependency("npm")(word.replace(/(?<=.)@.*$/u, "")));
}

function operandsOf(words: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    if (takesWord.has(word)) at += 1;
    else if (!word.startsWith("-") && !/^[./]/u.test(word)) found.push(word);
  }
  return found;
}
