import { join } from "node:path";
import { type OutputChunk, type Plugin, rolldown } from "rolldown";
import { licences } from "./licences.ts";
import { packedData } from "./packed-data.ts";

export const bundleNames = ["cli", "action"] as const;
export type BundleName = (typeof bundleNames)[number];

/**
 * Every file of a bundle by name. What is imported for certain stands in one file, what is imported late in files of
 * its own: reading code takes an engine longer than a small review takes. CommonJS starts faster than modules.
 */
export async function bundleFiles(root: string, name: BundleName): Promise<ReadonlyMap<string, string>> {
  const entry = join(root, "src", `${name}.ts`);
  const parts = new Map<string, string>();
  const bundle = await rolldown({
    input: { index: entry },
    cwd: root,
    platform: "node",
    preserveEntrySignatures: "allow-extension",
    plugins: [packedData(root), partsOf(mainParts(root, name), parts)],
  });
  const { output } = await bundle.generate({
    format: "cjs",
    minify: true,
    comments: false,
    entryFileNames: "[name].js",
    chunkFileNames: "[name].js",
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [{ debugName: "main parts", name: (id) => parts.get(id) ?? null }],
    },
  });
  const chunks = output.filter((one) => one.type === "chunk");
  const modules = chunks.flatMap(({ moduleIds }) => moduleIds);
  return new Map([
    ...chunks.map((chunk): [string, string] => [chunk.fileName, asciiCode(chunk)]),
    ["licenses.txt", licences(modules)],
    ["package.json", `${JSON.stringify({ type: "commonjs" })}\n`],
  ]);
}

/** The parts that every run, or nearly every one, loads: each is one file. */
const mainParts = (root: string, name: BundleName): readonly (readonly [string, string])[] => [
  ["index", join(root, "src", `${name}.ts`)],
  ...(name === "cli" ? [["check", join(root, "src/verbs/check.ts")] as const] : []),
];

/** Says of each module to which part it belongs: the first whose root imports it for certain. */
const partsOf = (roots: readonly (readonly [string, string])[], parts: Map<string, string>): Plugin => ({
  name: "parts",
  buildEnd() {
    for (const [part, root] of roots) {
      const waiting = [root];
      for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
        if (parts.has(id)) continue;
        parts.set(id, part);
        waiting.push(...(this.getModuleInfo(id)?.importedIds ?? []));
      }
    }
  },
});

/** Letters beyond ASCII stand in texts and patterns alone; escaped, the engine keeps one byte a letter and reads faster. */
const asciiCode = ({ code }: OutputChunk): string =>
  code.replaceAll(/[^\n -~\t]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
