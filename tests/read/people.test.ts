import { expect, test } from "vitest";
import type { Document } from "../../src/domain/document.ts";
import { readPeople } from "../../src/read/people.ts";
import { readYaml } from "../../src/read/yaml.ts";

const documentOf = (text: string): Document => {
  const { value } = readYaml(".github/ai-risk-gate/people.yml", text);
  if (value === null) throw new Error("The test's own text is no YAML.");
  return value;
};

test("authorities and teams become the logins that stand for them", () => {
  const text = [
    "version: 1",
    "people:",
    '  risk-board: { title: Board for risk, logins: [alice, "@bob"], delegates: [carol, alice] }',
    "  night-shift: [dora]",
  ].join("\n");
  expect(readPeople(documentOf(text))).toEqual({
    value: {
      "risk-board": { logins: ["alice", "bob"], delegates: ["carol"] },
      "night-shift": { logins: ["dora"], delegates: [] },
    },
    faults: [],
  });
});

test("what is no login, nobody, and a name that is taken are told", () => {
  const text =
    'version: 1\npeople:\n  board: ["the board"]\n  ward: { delegates: [eve] }\n  desk: [fred]\n  Desk: [gus]';
  const { value, faults } = readPeople(documentOf(text));
  expect(value).toEqual({ desk: { logins: ["fred"], delegates: [] } });
  expect(
    faults.map(({ rule, place, at, message }) => `${at.start.line}:${at.start.column} ${rule} ${place} — ${message}`),
  ).toEqual([
    "3:11 wrong-shape people.board[#1] — `people.board[#1]` is `the board`; it has to be a GitHub login such as `alice` or `@alice`.",
    "4:3 wrong-shape people.ward.logins — `people.ward.logins` is missing.",
    "6:3 reused-id people.Desk — `people.Desk` is named already, as `desk`.",
  ]);
});
