import { expect, test } from "vitest";
import type { Document } from "../../src/domain/document.ts";
import { readWaivers } from "../../src/read/waivers.ts";
import { readYaml } from "../../src/read/yaml.ts";

const documentOf = (text: string): Document => {
  const { value } = readYaml(".github/ai-risk-gate/waivers.yml", text);
  if (value === null) throw new Error("The test's own text is no YAML.");
  return value;
};

const waiver = {
  id: "W-1",
  rule: "iso-23894/above-appetite-treated",
  subject: "risk:triage/TR-1",
  reason: "The second reader starts in March.",
  "approved-by": "risk-board",
  ticket: "CARE-7",
  created: "2026-11-02",
  expires: "2027-03-31",
  of: `sha256:${"a".repeat(64)}`,
};

test("waivers are read as written", () => {
  expect(readWaivers(documentOf(JSON.stringify({ version: 1, waivers: [waiver] })))).toEqual({
    value: [waiver],
    faults: [],
  });
});

test("one without reason, approver and last day stays visible: whether it counts is decided where it is used", () => {
  const bare = { id: "W-2", rule: waiver.rule, subject: waiver.subject };
  expect(readWaivers(documentOf(JSON.stringify({ version: 1, waivers: [bare] })))).toEqual({
    value: [bare],
    faults: [],
  });
});

test("a rule without its policy, a day that is none and an id used twice are told", () => {
  const text = [
    "version: 1",
    "waivers:",
    "  - { id: W-1, rule: owned, subject: risk:triage/TR-1 }",
    "  - { id: W-2, rule: house/owned, subject: risk:triage/TR-1, expires: next spring }",
    "  - { id: w-2, rule: house/owned, subject: risk:triage/TR-2 }",
  ].join("\n");
  const { value, faults } = readWaivers(documentOf(text));
  expect(value).toEqual([{ id: "W-2", rule: "house/owned", subject: "risk:triage/TR-1" }]);
  expect(faults.map(({ rule, place, at }) => `${at.start.line} ${rule} ${place}`)).toEqual([
    "3 wrong-shape waivers[W-1].rule",
    "4 wrong-shape waivers[W-2].expires",
    "5 reused-id waivers[#3].id",
  ]);
});
