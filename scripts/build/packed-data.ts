import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Plugin } from "rolldown";

/** Generated modules that hold long texts which few commands ask for. */
const packed = ["facts", "policies", "policy-examples", "schemas"];

/**
 * Carries such modules compressed; they are unpacked when their data is asked for. Brotli, because its bytes are the
 * same on every machine.
 */
export const packedData = (root: string): Plugin => ({
  name: "packed-data",
  async load(id) {
    if (!packed.some((name) => id === join(root, "src/generated", `${name}.ts`))) return null;
    const exported: Readonly<Record<string, unknown>> = { ...(await import(id)) };
    const data = Object.entries(exported).map(([name, value]) => [name, isReader(value) ? value() : value]);
    const bytes = brotliCompressSync(JSON.stringify(Object.fromEntries(data)));
    const names = Object.entries(exported).map(([name, value]) =>
      isReader(value) ? `export const ${name} = () => read().${name};` : `export const ${name} = read().${name};`,
    );
    return { code: [unpacking(bytes.toString("base64")), ...names].join("\n"), moduleType: "js" };
  },
});

/** Data that the source reads when it is first asked for. */
const isReader = (value: unknown): value is () => unknown => typeof value === "function";

const unpacking = (base64: string): string => `
let data;
function read() {
  data ??= JSON.parse(require("node:zlib").brotliDecompressSync(Buffer.from("${base64}", "base64")).toString());
  return data;
}`;
