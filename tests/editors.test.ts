import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { operators } from "../src/operators/index.ts";
import { temporaryFolder } from "./adapters/repositories.ts";
import { LanguageServer } from "./editors/language-server.ts";
import { type EditorStory, stories } from "./editors/stories.ts";
import { command } from "./verbs/command.ts";

const server = new LanguageServer();
beforeAll(() => server.start(), 60_000);
afterAll(() => server.stop());

const schemaFile = (name: string): string => `schemas/${name}.schema.json`;

/** A text as an editor holds it, its first line naming the schema as users write it. */
function opened(name: string, text: string, schema = pathToFileURL(schemaFile(name)).href) {
  const uri = pathToFileURL(join("/editor", `${name}-${text.length}.yml`)).href;
  const whole = `# yaml-language-server: $schema=${schema}\n${text}`;
  const cursor = (before: string) => {
    // The first line is the schema's address, in which the words of any folder may stand.
    const at = whole.indexOf(before, whole.indexOf("\n"));
    if (at < 0) throw new Error(`There is no ${JSON.stringify(before)} in the text.`);
    const lines = whole.slice(0, at + before.length).split("\n");
    return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  };
  const asked = (what: string, before: string) =>
    server.ask(`textDocument/${what}`, { textDocument: { uri }, position: cursor(before) });
  return {
    /** Line and sentence of each diagnostic, in the order of the text. */
    async wrong(): Promise<readonly string[]> {
      const found = await server.open(uri, whole);
      return found
        .toSorted((a, b) => a.range.start.line - b.range.start.line)
        .map(({ range, message }) => `${range.start.line + 1}: ${message}`);
    },
    async completions(before: string): Promise<readonly string[]> {
      const given = (await asked("completion", before)) as { items: readonly { label: string }[] };
      return given.items.map(({ label }) => label);
    },
    async hover(on: string): Promise<string> {
      const given = (await asked("hover", on)) as { contents: { value: string } } | null;
      return (given?.contents.value ?? "").replaceAll("\\", "");
    },
  };
}

test.each(stories)("an editor marks, completes and explains a file of $name", async (story: EditorStory) => {
  const editor = opened(story.name, story.text);
  expect(await editor.wrong()).toEqual(story.wrong);
  for (const [before, labels] of Object.entries(story.completes))
    expect(await editor.completions(before), `after ${before}`).toEqual(expect.arrayContaining([...labels]));
  for (const [on, words] of Object.entries(story.explains))
    expect(await editor.hover(on), `on ${on}`).toContain(`\n\n${words}`);
});

test("a policy's conditions complete to every operator, each with its own words", async () => {
  const editor = opened("policy", stories.find(({ name }) => name === "policy")?.text ?? "");
  await editor.wrong();
  const labels = await editor.completions("    require:\n      - ");
  expect(labels).toEqual(expect.arrayContaining(operators.map(({ name }) => name)));
});

test.each([
  ["manifest", "examples/lender/ai-risk.yml"],
  ["policy", "policies/iso-23894.yml"],
  ["manifest", "policies/samples/lender/ai-risk.yml"],
])("finds nothing against the %s %s", async (name, path) => {
  expect(await opened(name, readFileSync(path, "utf8")).wrong()).toEqual([]);
});

test("the schema that the command line prints serves as well as the one in the folder", {
  timeout: 60_000,
}, async () => {
  const folder = temporaryFolder();
  const file = join(folder, "manifest.schema.json");
  writeFileSync(file, command(folder, "schema", "manifest").stdout);
  const text = "version: 1\nsystem:\n  id: loans\n  onwer: x\ncriteria:\n  appetit: low\nrisks: []\n";
  const expected = [
    "5: Property onwer is not allowed.",
    "7: Property appetit is not allowed.",
    "8: Array has too few items. Expected 1 or more.",
  ];
  expect(await opened("manifest", text, pathToFileURL(file).href).wrong()).toEqual(expected);
  expect(await opened("manifest", `${text}\n`).wrong()).toEqual(expected);
});
