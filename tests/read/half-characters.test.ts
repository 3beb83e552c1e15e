import { expect, test } from "vitest";
import { readJson } from "../../src/read/json.ts";
import { readYaml } from "../../src/read/yaml.ts";

test.each([
  ["a value in JSON", readJson, '{\n  "owner": "\\ud800"\n}', 2],
  ["a key in JSON", readJson, '{\n  "id": 1,\n  "\\udc00": 1\n}', 3],
  ["a value in YAML", readYaml, 'id: a\nowners:\n  - "@alice"\n  - "\\ud83c"\n', 4],
  ["a value in YAML, written long", readYaml, 'id: "\\U0000DFE6"\n', 1],
])("%s that an escape leaves half is refused at its line", (_, read, text, line) => {
  const { value, faults } = read("ai-risk.txt", text);
  expect(value).toBeNull();
  expect(faults.map(({ message, at }) => [message, at.start.line])).toEqual([
    [`Line ${line} of ai-risk.txt: an escape leaves half a character, which is no text.`, line],
  ]);
});

test("both halves are a character, and a backslash in plain words is none", () => {
  expect(readJson("ai-risk.json", '{"owner":"\\ud83c\\udfe6"}').value?.value).toEqual({ owner: "\u{1F3E6}" });
  expect(readYaml("ai-risk.yml", "folder: C:\\ud800\n").value?.value).toEqual({ folder: "C:\\ud800" });
});
