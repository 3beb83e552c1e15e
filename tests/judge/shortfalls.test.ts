import { expect, test } from "vitest";
import { valueAt } from "../../src/domain/document.ts";
import type { People } from "../../src/domain/rule-book.ts";
import type { Subject } from "../../src/domain/subject.ts";
import { stillClock } from "../../src/domain/subject.ts";
import { memoryRepository } from "../../src/examples/memory.ts";
import { gateReader } from "../../src/gather/gate-reader.ts";
import { gatherSteering } from "../../src/gather/rule-book.ts";
import { gatherSnapshot } from "../../src/gather/snapshot.ts";
import { subjectsOf } from "../../src/judge/subjects.ts";
import { product } from "../../src/product.ts";
import { peopleOf } from "../people.ts";

const ward = `version: 1
system:
  id: ward-assistant
  owner: head nurse
  monitoring: { signals: [overrides], owner: "@omar", plan: docs/watch.md }
  incident-response: Call the help desk and switch it off.
  feedback-channel: docs/objections.md
  suppliers:
    - { id: model-maker, owner: purchasing, terms: "https://maker.example/terms.pdf" }
  obligations:
    - { id: patient-told, met-by: [notice, docs/notice.md] }
    - { id: log-kept, met-by: [logbook] }
    - { id: delete-on-request }
criteria:
  likelihood: [rare, { name: often, means: Every week. }]
  consequence: [{ name: mild, means: A bruise. }, { name: grave }]
  levels: [low, medium, high, critical]
  matrix: [[low, medium], [high, critical]]
  appetite: { default: low, society: high }
  tolerance: { default: critical, society: medium }
  acceptance-authority: { critical: [medical-board], high: [ward-board] }
risks:
  - id: W-1
    title: A bruise is missed
    owner: omar
    inherent: { likelihood: often, consequence: mild }
    treatment:
      options: [change-likelihood]
      controls: [{ id: notice, owner: "@omar" }]
attestations:
  - { clause: "iso-23894:5.2", who: "@omar", when: 2026-05-04, what: The wards have two hours a week., where: docs/minutes.md }
  - { clause: "iso-23894:5.5", who: the management }
`;

/** The ward as rules see it, beside these files and with these people. */
async function wardSeen(files: readonly string[], people: People): Promise<readonly Subject[]> {
  const encoder = new TextEncoder();
  const all = [["ai-risk.yml", ward], ...files.map((path) => [path, "Words.\n"])] as const;
  const repository = memoryRepository(new Map(all.map(([path = "", text = ""]) => [path, encoder.encode(text)])));
  const { rules } = await gatherSteering({ repository, config: null });
  const { systems, faults } = await gatherSnapshot(repository, rules, gateReader(product));
  expect(faults.map(({ message }) => message)).toEqual([]);
  return systems.flatMap((record) =>
    subjectsOf({ record, gate: "release", people, criteriaFor: () => record.manifest.criteria }).map((ref) =>
      ref.build(stillClock("2026-11-21")),
    ),
  );
}

const factsIn = (subjects: readonly Subject[], kind: string, names: readonly string[]) =>
  subjects
    .filter((subject) => subject.kind === kind)
    .map(({ facts }) => Object.fromEntries(names.map((name) => [name, valueAt(facts, name.split("."))])));

test("what leads to nobody, is not there or is met by nothing is named with its place", async () => {
  const subjects = await wardSeen(["docs/notice.md"], {});
  const names = ["unknown-owners", "missing-files", "unmet-obligations"].map((name) => `system.${name}`);
  expect(factsIn(subjects, "system", names)).toEqual([
    {
      "system.unknown-owners": ["system.owner is head nurse", "system.suppliers[model-maker].owner is purchasing"],
      "system.missing-files": [
        "system.monitoring.plan names docs/watch.md, which is not there",
        "system.feedback-channel names docs/objections.md, which is not there",
        "attestations[iso-23894:5.2].where names docs/minutes.md, which is not there",
      ],
      "system.unmet-obligations": [
        "nothing meets system.obligations[delete-on-request]",
        "system.obligations[log-kept] is met by logbook, which is neither a control nor a file",
      ],
    },
  ]);
  const [system] = subjects.filter(({ kind }) => kind === "system");
  const lines = names.map((name) => system?.locate(name.split(".")).start.line);
  expect(lines).toEqual([4, 5, 13]);
});

test("where everything is there, nothing is told", async () => {
  const files = ["docs/notice.md", "docs/watch.md", "docs/objections.md", "docs/minutes.md", "logbook"];
  const people = peopleOf({
    "head nurse": ["omar"],
    purchasing: ["lea"],
    "medical-board": ["ada"],
    "ward-board": ["ada"],
  });
  const names = ["system.unknown-owners", "system.missing-files", "criteria.without-authority"];
  expect(factsIn(await wardSeen(files, people), "system", names)).toEqual([
    Object.fromEntries(names.map((name) => [name, undefined])),
  ]);
});

test("criteria are held against themselves, and those whom they name against people.yml", async () => {
  const names = ["unexplained", "tolerance-below", "without-authority"].map((name) => `criteria.${name}`);
  const people = peopleOf({ "medical-board": ["ada"] });
  expect(factsIn(await wardSeen([], people), "system", names)).toEqual([
    {
      "criteria.unexplained": ["likelihood rare", "consequence grave"],
      "criteria.tolerance-below": ["society"],
      "criteria.without-authority": ["medium (ward-board)", "high (ward-board)"],
    },
  ]);
});

test("of each owner and of who stands by something it is known whether they can be found", async () => {
  const subjects = await wardSeen([], {});
  expect(factsIn(subjects, "risk", ["risk.owner-known"])).toEqual([{ "risk.owner-known": false }]);
  expect(factsIn(subjects, "control", ["control.owner-known"])).toEqual([{ "control.owner-known": true }]);
  expect(factsIn(subjects, "system", ["attestations"])).toMatchObject([
    {
      attestations: [
        { who: "@omar", "who-known": true },
        { who: "the management", "who-known": false },
      ],
    },
  ]);
});
