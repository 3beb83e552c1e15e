import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { code, table } from "./docs-markdown.ts";

interface Described {
  readonly description: string;
}

/** The README with the tables of inputs and outputs that stand between its markers written anew from action.yml. */
export function readmeWithInputs(readme: string): string {
  const action = parse(readFileSync("action.yml", "utf8")) as Readonly<
    Record<"inputs" | "outputs", Readonly<Record<string, Described>>>
  >;
  const rows = (kind: "inputs" | "outputs") =>
    Object.entries(action[kind]).map(([name, { description }]) => [code(name), description]);
  const inputs = table(["input", "says"], rows("inputs"));
  const outputs = table(["output", "is"], rows("outputs"));
  return between(between(readme, "inputs", inputs), "outputs", outputs);
}

function between(text: string, name: string, part: string): string {
  const [start, end] = [`<!-- ${name}: written by \`npm run generate\` from action.yml -->`, `<!-- /${name} -->`];
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md has no place for the ${name}: ${start} … ${end}`);
  return `${text.slice(0, from)}${start}\n\n${part}\n\n${text.slice(to)}`;
}
