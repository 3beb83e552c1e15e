import { existsSync, readdirSync, readFileSync } from "node:fs";

const folder = "policies";

/** The module that carries the shipped policies and the files of their samples. */
export function policiesModule(): string {
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  const paths = files
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1))
    .sort();
  const policies = paths.filter((path) => /^[a-z0-9.-]+\.yml$/.test(path));
  const samples = paths.filter((path) => path.startsWith("samples/"));
  const shipped = policies.map((path) => ({ id: path.slice(0, -".yml".length), text: textOf(path) }));
  return [
    "/** The shipped policies, as they stand in `policies/`. */",
    `export const shippedPolicies: readonly { readonly id: string; readonly text: string }[] = ${json(shipped)};`,
    "",
    "/** The files of the samples that the policies' examples are built on, by path from `policies/`. */",
    `export const sampleFiles: Readonly<Record<string, string>> = ${json(Object.fromEntries(samples.map((path) => [path, textOf(path)])))};`,
    "",
  ].join("\n");
}

const textOf = (path: string): string => readFileSync(`${folder}/${path}`, "utf8");

const json = (value: unknown): string => JSON.stringify(value);
