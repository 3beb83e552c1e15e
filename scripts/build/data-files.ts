import { basename, dirname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Plugin } from "rolldown";
import { asciiJson, sharedJsonText } from "../generate/text-literal.ts";
import { withoutLetters } from "./late-letters.ts";

/** Generated modules that hold long texts which few commands ask for. */
const late = [
  "described-facts",
  "nist",
  "policies",
  "policy-examples",
  "presets",
  "references",
  "schemas",
  "sheets",
  "starters",
];

/** Shorter data stays in the code: reading a file would take longer. */
const shortest = 500;

/** Those of which many reviews read one part, and others none. */
const plain = ["facts", "loosening", "plain-policies", "shapes"];

/**
 * Carries data in files beside the code: as JSON, which an engine reads faster than code that holds it; compressed what
 * few commands ask for, and the letters of all scripts, which few patterns name. With Brotli, because its bytes are the
 * same on every machine.
 */
export const dataFiles = (root: string): Plugin => ({
  name: "data-files",
  resolveId: (id) => (id === reader ? reader : null),
  async load(id) {
    if (id === reader) return readerCode;
    const name = basename(id, ".ts");
    const isLate = late.includes(name);
    if (dirname(id) !== join(root, "src/generated") || !(isLate || plain.includes(name))) return null;
    const exported: Readonly<Record<string, unknown>> = { ...(await import(id)) };
    const { files, code } = isLate ? packedFile(name, exported) : plainFiles(exported, { root, module: name });
    for (const [fileName, source] of files) this.emitFile({ type: "asset", fileName, source });
    return { code, moduleType: "js" };
  },
  transform(code, id) {
    if (!id.endsWith("/re2js/build/index.js")) return null;
    const { code: rest, tables } = withoutLetters(code, (place) => `read()[${place}]`);
    this.emitFile({ type: "asset", fileName: "letters.br", source: packed(tables) });
    return `${reading("letters.br")}\n${rest}`;
  },
});

/** The files of a module's data, and the code that reads them. */
interface DataFiles {
  readonly files: readonly (readonly [name: string, bytes: string | Uint8Array])[];
  readonly code: string;
}

interface Generated {
  readonly root: string;
  readonly module: string;
}

/** What is one reader shares its parts; of a table each reader has a file, read anew each time as its source does. */
function plainFiles(exported: Readonly<Record<string, unknown>>, { root, module }: Generated): DataFiles {
  const files = new Map<string, string>();
  const textOf = (name: string, json: string): string => {
    files.set(`${name}.json`, json);
    return `text("${name}.json")`;
  };
  const exports = Object.entries(exported).map(([name, value]) => {
    if (isReader(value)) return `export const ${name} = late(() => ${textOf(name, sharedJsonText(value()))});`;
    const readers = Object.entries(value ?? {}).filter((entry): entry is [string, () => unknown] => isReader(entry[1]));
    const table = readers.map(
      ([key, read]) => `"${key}": () => JSON.parse(${textOf(`${module}.${key}`, asciiJson(read()))})`,
    );
    return `export const ${name} = { ${table.join(", ")} };`;
  });
  const sharedJson = JSON.stringify(join(root, "src/domain/shared-json.ts"));
  const code = [
    `import { sharedJson } from ${sharedJson};`,
    `import { text } from "${reader}";`,
    "const late = (read, data) => () => (data ??= sharedJson(read()))();",
    ...exports,
  ];
  return { files: [...files], code: code.join("\n") };
}

function packedFile(name: string, exported: Readonly<Record<string, unknown>>): DataFiles {
  const data = Object.entries(exported).map(([key, value]) => [key, isReader(value) ? value() : value]);
  const exports = Object.entries(exported).map(([key, value]) => `export const ${key} = ${codeOf(key, value)};`);
  const file = `${name}.br`;
  return { files: [[file, packed(Object.fromEntries(data))]], code: [reading(file), ...exports].join("\n") };
}

/** Data that the source reads when it is first asked for. */
const isReader = (value: unknown): value is () => unknown => typeof value === "function";

function codeOf(name: string, value: unknown): string {
  if (isReader(value)) return `() => read().${name}`;
  const json = JSON.stringify(value);
  return json.length < shortest ? json : `read().${name}`;
}

const packed = (data: unknown): Uint8Array => brotliCompressSync(JSON.stringify(data));

const reader = "data-reader";

const readerCode = `
const bytesOf = (file) => require("node:fs").readFileSync(__dirname + "/" + file);
export const text = (file) => bytesOf(file).latin1Slice();
export function packedData(file) {
  let data;
  return () => data ??= JSON.parse(require("node:zlib").brotliDecompressSync(bytesOf(file)).toString());
}`;

const reading = (file: string): string => `
import { packedData } from "${reader}";
const read = packedData("${file}");`;
