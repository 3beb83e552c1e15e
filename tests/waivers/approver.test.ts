import { expect, test } from "vitest";
import { review } from "../../src/review.ts";
import { peopleOf } from "../people.ts";
import { gatherStory, readStory } from "../stories.ts";

const story = async (name: string, by: string, more: Record<string, unknown> = {}) => {
  const input = await gatherStory(readStory(name));
  const gateFiles = input.head.gateFiles.map((file) =>
    file.waivers === undefined
      ? file
      : { ...file, waivers: file.waivers.map((one) => ({ ...one, "approved-by": by })) },
  );
  return review({ ...input, head: { ...input.head, gateFiles }, ...more });
};

const asked = ["iso-23894/waiver-approved-by-another", "iso-23894/waiver-approved-with-authority"];

const said = (report: Awaited<ReturnType<typeof story>>): readonly string[] =>
  report.findings.flatMap(({ rule, effect }) => (asked.includes(rule) ? [`${effect} ${rule}`] : []));

const another = ["block iso-23894/waiver-approved-by-another"];
const authority = ["block iso-23894/waiver-approved-with-authority"];

test.each([
  ["the owner of the gate", "@mira", []],
  ["the owner of the gate, in capitals and without the sign", "Mira", []],
  ["the authority for the level of the risk", "quality-board", []],
  ["the owner of the risk", "@jonas", another],
  ["the owner of another risk", "@kaja", authority],
  ["the owner of the system, who has no say", "@northline/support", authority],
])("a proposed waiver of a risk that is approved by %s", async (_, by, findings) => {
  expect(said(await story("helpdesk-waiver-proposed", by))).toEqual(findings);
});

test("a proposed waiver that its author approved blocks", async () => {
  expect(said(await story("helpdesk-waiver-proposed", "@mira", { authors: ["mira"] }))).toEqual(another);
  expect(said(await story("helpdesk-waiver-proposed", "@mira", { authors: ["ines"] }))).toEqual([]);
});

test("who proposes something else later did not propose the waiver", async () => {
  expect(said(await story("helpdesk-waiver-in-force", "@mira", { authors: ["mira"] }))).toEqual([]);
});

test("where one pair of eyes is enough, nobody is asked who approved it", async () => {
  const { rules } = await gatherStory(readStory("helpdesk-waiver-proposed"));
  const alone = { rules: { ...rules, config: { ...rules.config, fourEyes: false } } };
  expect(said(await story("helpdesk-waiver-proposed", "@jonas", alone))).toEqual([]);
});

test("a board that the owner sits on is not the owner; somebody on it may approve, but not the owner", async () => {
  const { rules } = await gatherStory(readStory("helpdesk-waiver-proposed"));
  const board = { rules: { ...rules, people: peopleOf({ "quality-board": ["jonas", "erin"] }) } };
  expect(said(await story("helpdesk-waiver-proposed", "quality-board", board))).toEqual([]);
  expect(said(await story("helpdesk-waiver-proposed", "@erin", board))).toEqual([]);
  expect(said(await story("helpdesk-waiver-proposed", "@jonas", board))).toEqual(another);
});
