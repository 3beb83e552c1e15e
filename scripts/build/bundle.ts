import { join } from "node:path";
import { type Plugin, rolldown } from "rolldown";
import { dataFiles } from "./data-files.ts";
import { licences } from "./licences.ts";

export const bundleNames = ["cli", "action"] as const;
export type BundleName = (typeof bundleNames)[number];

/** Every file of a bundle by name. */
export type BundleFiles = ReadonlyMap<string, string | Uint8Array>;

/**
 * Makes a bundle. What is imported for certain stands in one file, what is imported late in files of
 * its own: reading code takes an engine longer than a small review takes. CommonJS starts faster than modules.
 */
export async function bundleFiles(root: string, name: BundleName): Promise<BundleFiles> {
  const entry = join(root, "src", `${name}.ts`);
  const parts = new Map<string, string>();
  const bundle = await rolldown({
    input: { index: entry },
    cwd: root,
    platform: "node",
    preserveEntrySignatures: "allow-extension",
    plugins: [ownRequire, dataFiles(root), nothingChanges, partsOf(name, parts)],
  });
  const { output } = await bundle.generate({
    format: "cjs",
    minify: true,
    comments: false,
    entryFileNames: "[name].js",
    chunkFileNames: "[name].js",
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [{ debugName: "parts", name: (id) => parts.get(id) ?? "index" }],
    },
  });
  const chunks = output.filter((one) => one.type === "chunk");
  const data = output.filter((one) => one.type === "asset");
  const modules = chunks.flatMap(({ moduleIds }) => moduleIds);
  return new Map<string, string | Uint8Array>([
    ...chunks.map((chunk): [string, string] => [chunk.fileName, asciiCode(shortExports(chunk.code))]),
    ...data.map((asset): [string, string | Uint8Array] => [asset.fileName, asset.source]),
    ["licenses.txt", licences(modules)],
    ["package.json", `${JSON.stringify({ type: "commonjs" })}\n`],
  ]);
}

/** In CommonJS `require` is at hand: no module has to be loaded to make one. */
const ownRequire: Plugin = {
  name: "own-require",
  resolveId: (id) => (id === "node:module" ? "own-require" : null),
  load: (id) => (id === "own-require" ? "export const createRequire = () => require;" : null),
};

/** The files of a bundle, each with the modules that are asked for when it is loaded. What is left is `authoring`. */
const rootsOf = (name: BundleName): Readonly<Record<string, readonly string[]>> => ({
  index: [`/src/${name}.ts`],
  check: ["/src/verbs/check.ts", "/src/render/refusal.ts"],
  cards: ["/src/read/cards/index.ts"],
  patterns: ["/src/operators/index.ts"],
  policy: ["/src/read/policy.ts"],
  globs: ["/picomatch/index.js"],
  git: ["/src/adapters/git.ts"],
  remote: ["/src/github/remote-files.ts"],
  github: ["/src/github/index.ts"],
  render: ["/src/render/index.ts", "/src/verbs/diff.ts"],
});

/** Says of each module to which file it belongs: the first one whose roots import it for certain. */
const partsOf = (name: BundleName, parts: Map<string, string>): Plugin => ({
  name: "parts",
  buildEnd() {
    const modules = [...this.getModuleIds()];
    for (const [part, roots] of Object.entries(rootsOf(name))) {
      const waiting = modules.filter((id) => roots.some((root) => id.endsWith(root)));
      for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
        if (parts.has(id)) continue;
        parts.set(id, part);
        waiting.push(...(this.getModuleInfo(id)?.importedIds ?? []));
      }
    }
    for (const id of modules) if (!parts.has(id)) parts.set(id, "authoring");
  },
});

/** A getter for each export is a tenth of a file's text; nothing that is exported changes (`nothingChanges`). */
const shortExports = (code: string): string =>
  code.replaceAll(
    /Object\.defineProperty\(exports,"([\w$]+)",\{enumerable:!0,get:function\(\)\{return ([\w$]+)\}\}\)/g,
    "exports.$1=$2",
  );

/** An export that is assigned again later would be missed by those who took it before. */
const nothingChanges: Plugin = {
  name: "nothing-changes",
  moduleParsed({ id, code }) {
    if (code !== null && /^export (?:let|var)\b/m.test(code)) throw new Error(`${id} exports what may change.`);
  },
};

/** Letters beyond ASCII stand in texts and patterns alone; escaped, the engine keeps one byte a letter and reads faster. */
const asciiCode = (code: string): string =>
  code.replaceAll(/[^\n -~\t]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
