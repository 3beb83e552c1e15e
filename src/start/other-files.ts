import { mapAt, valueAt } from "../domain/document.ts";
import { readJson } from "../read/json.ts";
import { readToml } from "../read/toml.ts";
import { type Dependency, dependency } from "./dependency.ts";

type Reader = (path: string, text: string) => readonly Dependency[];

const bare = (text: string): string => (text.startsWith("\uFEFF") ? text.slice(1) : text);

/** `package.json`: what runs, what only builds, what peers bring. */
export const packageJson: Reader = (path, text) => {
  const root = readJson(path, bare(text)).value?.value ?? null;
  return ["dependencies", "devDependencies", "peerDependencies", "optionalDependencies"]
    .flatMap((part) => Object.keys(mapAt(root, [part])))
    .map(dependency("npm"));
};

/** `Cargo.toml`: a renamed package by its own name. */
export const cargo: Reader = (path, text) => {
  const root = readToml(path, text).value?.value ?? null;
  const parts = ["dependencies", "dev-dependencies", "build-dependencies"];
  const targets = Object.values(mapAt(root, ["target"]));
  const tables = [
    ...parts.map((part) => mapAt(root, [part])),
    mapAt(root, ["workspace", "dependencies"]),
    ...targets.flatMap((target) => parts.map((part) => mapAt(target, [part]))),
  ];
  return tables.flatMap((table) =>
    Object.entries(table).map(([key, asked]) => {
      const name = valueAt(asked, ["package"]);
      return dependency("cargo")(typeof name === "string" ? name : key);
    }),
  );
};

/** `go.mod`: what is required itself, without the major version at its end. */
export const goModule: Reader = (_path, text) =>
  text.split(/\r?\n/).flatMap((line) => {
    if (/\/\/ indirect\s*$/u.test(line)) return [];
    const [, name] = /^\s*(?:require\s+)?([a-z][\w.-]{0,100}\/[\w./~-]{1,300})\s+v\d/u.exec(line) ?? [];
    return name === undefined ? [] : [dependency("go")(name.replace(/\/v\d{1,4}$/u, ""))];
  });

/** `pom.xml`: the groups of all artifacts, whose versions a bill of materials may manage. */
export const mavenProject: Reader = (_path, text) =>
  [...text.matchAll(/<groupId>\s{0,20}([\w.-]{1,200})\s{0,20}<\/groupId>/g)].map(([, name = ""]) =>
    dependency("maven")(name),
  );

/** `build.gradle`: the groups of what stands in quotes as `group:artifact`. */
export const gradleBuild: Reader = (_path, text) =>
  [...text.matchAll(/["']([\w.-]{1,200}):[\w.-]{1,200}(?::[^"'\n]{0,100})?["']/g)].map(([, name = ""]) =>
    dependency("maven")(name),
  );

export const dotnetProject: Reader = (_path, text) =>
  [...text.matchAll(/<Package(?:Reference|Version)\s[^>]{0,300}?(?:Include|Update)\s*=\s*"([\w.-]{1,200})"/g)].map(
    ([, name = ""]) => dependency("nuget")(name),
  );
