import { readFileSync } from "node:fs";
import { dirname, isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import { type Plugin, rolldown } from "rolldown";
import manifest from "../../package.json" with { type: "json" };

const { dependencies } = manifest;
const entry = "mutants-entry";

/**
 * The tests and what they test in one script, so that it can be begun anew for each mutant within milliseconds. It gives
 * a function for each test file that loads it; packages that do not belong to the product are left to `require`.
 */
export async function bundleTests(tests: readonly string[], code: ReadonlyMap<string, string>): Promise<string> {
  const bundle = await rolldown({
    input: entry,
    platform: "node",
    external: (id) => id !== entry && !id.startsWith(".") && !isAbsolute(id) && !Object.hasOwn(dependencies, id),
    plugins: [entryOf(tests), placed(code)],
    checks: { unresolvedImport: false },
  });
  const { output } = await bundle.generate({ format: "cjs", codeSplitting: false });
  return output[0].code;
}

const entryOf = (tests: readonly string[]): Plugin => ({
  name: "entry",
  resolveId: (id) => (id === entry ? entry : null),
  load: (id) =>
    id === entry
      ? `export const files = {${tests.map((file) => `${JSON.stringify(file)}: () => import(${JSON.stringify(file)})`)}};`
      : null,
});

/** Gives the mutated code in place of the file's, and keeps for each file the place where it stands. */
const placed = (code: ReadonlyMap<string, string>): Plugin => ({
  name: "placed",
  load(id) {
    if (!id.endsWith(".ts")) return null;
    const text = code.get(id) ?? readFileSync(id, "utf8");
    const here = text
      .replaceAll("import.meta.dirname", JSON.stringify(dirname(id)))
      .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(id).href));
    return { code: here, moduleType: "ts" };
  },
});
