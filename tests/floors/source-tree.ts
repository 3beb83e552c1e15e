import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseSync } from "oxc-parser";

/** One source file as the floors see it. */
export interface SourceFile {
  /** From the project's root, `src/read/yaml.ts`. */
  readonly path: string;
  readonly lines: number;
  /** What it imports, types included: paths of the project, or names of packages. */
  readonly imports: readonly string[];
  readonly functions: readonly FunctionShape[];
  /** What it uses of the world: `process`, `Date.now`, `new Date()`. */
  readonly worldly: readonly string[];
}

export interface FunctionShape {
  readonly line: number;
  readonly lines: number;
  readonly parameters: number;
}

/** Every file below src/, sorted by path. */
export const sourceTree = (): readonly SourceFile[] =>
  globSync("src/**/*.{ts,js}")
    .map((path) => path.replaceAll("\\", "/"))
    .sort()
    .map(readSource);

/** A text as a source file; `path` says how its imports are meant. */
function readSource(path: string): SourceFile {
  return sourceOf(path, readFileSync(path, "utf8"));
}

export function sourceOf(path: string, text: string): SourceFile {
  const { program, module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const named = [
    ...module.staticImports.map((one) => one.moduleRequest.value),
    ...module.staticExports.flatMap((one) => one.entries.flatMap((entry) => entry.moduleRequest?.value ?? [])),
    ...module.dynamicImports.flatMap(({ moduleRequest }) =>
      [...text.slice(moduleRequest.start, moduleRequest.end).matchAll(/^"(.*)"$/g)].map(([, name = ""]) => name),
    ),
  ];
  const seen: Seen = { imported: new Set(named), functions: [], worldly: new Set() };
  walk(program as unknown as Node, { text, seen });
  return {
    path,
    lines: text.split("\n").length - (text.endsWith("\n") ? 1 : 0),
    imports: [...seen.imported].map((name) => (name.startsWith(".") ? join(dirname(path), name) : name)).sort(),
    functions: seen.functions,
    worldly: [...seen.worldly].sort(),
  };
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

interface Seen {
  readonly imported: Set<string>;
  readonly functions: FunctionShape[];
  readonly worldly: Set<string>;
}

interface Walk {
  readonly text: string;
  readonly seen: Seen;
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string";

function walk(node: Node, context: Walk): void {
  note(node, context);
  for (const [key, value] of Object.entries(node)) {
    if (isName(node, key)) continue;
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, context);
  }
}

/** A property's name is no use of what is called the same elsewhere. */
const isName = (node: Node, key: string): boolean =>
  node["computed"] !== true &&
  ((node.type === "MemberExpression" && key === "property") ||
    (/^(?:Property|PropertyDefinition|MethodDefinition|TSPropertySignature|TSMethodSignature)$/.test(node.type) &&
      key === "key" &&
      node["shorthand"] !== true));

const functionTypes = new Set(["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"]);

function note(node: Node, { text, seen }: Walk): void {
  if (functionTypes.has(node.type)) seen.functions.push(shapeOf(node, text));
  if (node.type === "TSImportType") seen.imported.add(textOf(node["source"]));
  const use = worldlyUse(node);
  if (use !== null) seen.worldly.add(use);
}

function shapeOf(node: Node, text: string): FunctionShape {
  const lineAt = (offset: number): number => text.slice(0, offset).split("\n").length;
  const all: readonly unknown[] = Array.isArray(node["params"]) ? node["params"] : [];
  const parameters = all.filter(isPositional).length;
  return { line: lineAt(node.start), lines: lineAt(node.end) - lineAt(node.start) + 1, parameters };
}

/** A rest of many, and an object of options at the end as errors take it, are not told apart by their position. */
const isPositional = (parameter: unknown): boolean =>
  !isNode(parameter) || (parameter.type !== "RestElement" && parameter["name"] !== "options");

const globals = new Set([
  ...["process", "console", "fetch", "globalThis", "global", "performance", "navigator"],
  ...["setTimeout", "setInterval", "setImmediate", "queueMicrotask", "XMLHttpRequest", "WebSocket", "eval"],
]);

function worldlyUse(node: Node): string | null {
  if (node.type === "Identifier" && globals.has(textOf(node, "name"))) return textOf(node, "name");
  // A file that is named is an import like any other, only later; any other is code from who knows where.
  if (node.type === "ImportExpression" && textOf(node["source"]) === "") return "import()";
  if (node.type === "NewExpression" || node.type === "CallExpression") {
    const callee = node["callee"];
    const none = Array.isArray(node["arguments"]) && node["arguments"].length === 0;
    if (none && isNode(callee) && callee.type === "Identifier" && callee["name"] === "Date") return "new Date()";
  }
  return node.type === "MemberExpression" ? worldlyMember(node) : null;
}

function worldlyMember(node: Node): string | null {
  const { object, property } = node as unknown as { object: unknown; property: unknown };
  const name = `${textOf(object, "name")}.${textOf(property, "name")}`;
  return ["Date.now", "Math.random", "Intl.DateTimeFormat"].includes(name) ? name : null;
}

function textOf(node: unknown, key = "value"): string {
  const value = isNode(node) ? node[key] : undefined;
  return typeof value === "string" ? value : "";
}

/** Circles of files that import each other, each as the path that closes it. */
export function cyclesOf(files: readonly SourceFile[]): readonly string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const open: string[] = [];
  const found: string[] = [];
  const visit = (path: string): void => {
    if (open.includes(path)) found.push([...open.slice(open.indexOf(path)), path].join(" → "));
    if (done.has(path) || open.includes(path)) return;
    open.push(path);
    for (const next of byPath.get(path)?.imports ?? []) if (byPath.has(next)) visit(next);
    open.pop();
    done.add(path);
  };
  for (const { path } of files) visit(path);
  return found;
}
