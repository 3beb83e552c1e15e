import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Random } from "./random.ts";
import { scenes } from "./seeds.ts";

const suites = join(import.meta.dirname, "../../../shared/corpus/suites");
const filesOf = (folder: string, ending: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(ending))
        .sort()
        .map((name) => readFileSync(join(folder, name), "utf8"))
    : [];

const ofScenes = (ending: RegExp): readonly string[] => [
  ...new Set(
    scenes
      .flatMap(({ base, head }) => [...Object.entries(base), ...Object.entries(head)])
      .filter(([path]) => ending.test(path))
      .map(([, text]) => text),
  ),
];

/** The suites write what cannot be seen with signs of their own. */
const unsign = (text: string): string =>
  text
    .replace(/␣/gu, " ")
    .replace(/—*»/gu, "\t")
    .replace(/←/gu, "\r")
    .replace(/⇔/gu, "\uFEFF")
    .replace(/↵/gu, "")
    .replace(/∎\n$/u, "");

const yamlSuite = (): readonly string[] =>
  filesOf(join(suites, "yaml-test-suite"), ".yaml").flatMap((file) => {
    const cases: readonly { yaml?: string }[] = parse(file);
    return cases.flatMap(({ yaml }) => (yaml === undefined ? [] : unsign(yaml)));
  });

/** Ways of writing that our own files do not use, and readers part on. */
const crooked: readonly string[] = [
  "owner: 'it''s'\nname: \"a\\u00e9\\n\\\n  b\"\nplan: one\n  two\n\n  three # not four\n",
  "? late alarm\n: - high\n  - ? a\n    : b\n- no\n",
  "risks:\n- id: A\n  owner:\n- id: B\n  plan: >+\n   folded\n\n    more\n\n  next: |-\n    kept # so\n",
  "{a: 1, 'b': [x, y: z, ], c, \"d\":e}\n",
  "a: &x 1\nb: *x\nc: !!int 7\n<<: {d: 1}\n",
  "---\na: b\n...\n# end\n",
  "a: |2\n    two\n   one\nb: - c\n",
  "key:    value   # note\n\"q\" : 'v'\n? x\n- : y\n",
  "n: [0x1F, 0o17, 1e3, -.5, +1, .inf, 1., 012, ~, Null, TRUE, no]\n",
  "a:\n\tb: 1\n- c\n",
];

export const yamlSeeds: readonly string[] = [...ofScenes(/\.ya?ml$/u), ...crooked, ...yamlSuite()];

export const jsonSeeds: readonly string[] = [
  ...ofScenes(/\.json$/u),
  '{"a":[1,2.50,-0,1E+2,true,false,null,"\\u00e9\\n\\"",{}],"b":{"c":[[]]}}',
  '\uFEFF [ 1 , "x" ]\r\n',
  ...filesOf(join(suites, "JSONTestSuite"), ".json").filter((text) => text.length < 5_000),
];

/** A piece of a text of at most so many lines, so that most of the time goes into mutants and not into length. */
export function pieceOf(text: string, random: Random, most: number): string {
  const lines = text.split("\n");
  if (lines.length <= most) return text;
  const from = random.once(2) ? 0 : random.below(lines.length - most);
  return lines.slice(from, from + most).join("\n");
}
