import { expect, test } from "vitest";
import type { Report } from "../../src/domain/report.ts";
import { memoryRepository } from "../../src/examples/memory.ts";
import { product } from "../../src/product.ts";
import { run } from "../../src/run.ts";

const clinic = `version: 1
system:
  id: notes
  name: Clinic notes
  version: 1.0.0
  owner: "@wren"
  purpose: Sums up what a patient said, for the nurse who signs it.
  x-desk: two
  interested-parties: [{ id: patients, kind: affected }]
  assets: ["prompts/**"]
risks:
  - id: CN-1
    title: A dose is left out
    event: The summary leaves out a dose.
    outcome: The patient gets too little.
    owner: "@tove"
    inherent: { likelihood: possible, consequence: { individuals: major, organization: minor } }
    treatment:
      options: [change-likelihood]
      status: planned
      controls:
        - { id: read-back, title: Read back, role: key, owner: "@tove", evidence: [{ file: docs/read-back.md }] }
        - { id: training, title: Training, role: supporting }
    review: { date: 2026-11-02, by: "@tove" }
    tracker: CARE-12
`;

const card = "# Notes\n\n## Intended use\n\nSums up.\n";
const bound = `sha256:${"0".repeat(64)}`;
const named: Readonly<Record<string, string>> = {
  "iso-23894/above-appetite-treated": "risk:notes/CN-1",
  "iso-23894/key-evidence-passes": "evidence:notes/CN-1/read-back/docs/read-back.md",
  "iso-23894/system-owned": "system:notes",
  "iso-23894/affected-parties-consulted": "party:notes/patients",
};

const waivers = `version: 1\nwaivers:\n${Object.entries(named)
  .map(
    ([rule, subject], index) =>
      `  - { id: W-${index}, rule: ${rule}, subject: "${subject}", reason: The ward moves in May., approved-by: board, created: 2026-11-02, expires: 2027-05-31, of: "${bound}" }\n`,
  )
  .join("")}`;

async function reportOf(manifest: string): Promise<Report> {
  const files = { "ai-risk.yml": manifest, "MODEL_CARD.md": card, ".github/ai-risk-gate/waivers.yml": waivers };
  const head = memoryRepository(new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])));
  const rules = { repository: head, source: "head", config: null, policies: null } as const;
  return run({ base: null, head, rules, gate: "monitor", today: "2026-11-21", simulated: true }, product);
}

const digestsOf = ({ waivers: all }: Report): Readonly<Record<string, string | null>> =>
  Object.fromEntries(all.map(({ subject, digest }) => [subject, digest]));

async function changed(from: string, to: string): Promise<readonly string[]> {
  expect(clinic).toContain(from);
  const [before, after] = [digestsOf(await reportOf(clinic)), digestsOf(await reportOf(clinic.replace(from, to)))];
  return Object.keys(before).filter((subject) => before[subject] !== after[subject]);
}

const [risk, evidence, system, party] = Object.values(named);

test.each([
  ["the title of a risk", "A dose is left out", "A dose is missing", []],
  ["the title of a control", "title: Read back", "title: Reading back", []],
  ["a supporting control", "title: Training, role: supporting", "title: Course, role: supporting, owner: '@ida'", []],
  ["who looked at a risk last", '2026-11-02, by: "@tove"', '2026-11-09, by: "@tove"', []],
  ["where it is tracked", "CARE-12", "CARE-13", []],
  ["a key of one's own", "x-desk: two", "x-desk: three", []],
  [
    "the version and the name of the system",
    "name: Clinic notes\n  version: 1.0.0",
    "name: Notes\n  version: 1.1.0",
    [],
  ],
  ["the likelihood of a risk", "likelihood: possible", "likelihood: likely", [risk, evidence]],
  ["what happens", "leaves out a dose", "doubles a dose", [risk]],
  ["the state of its treatment", "status: planned", "status: in-progress", [risk]],
  ["the owner of a key control", 'role: key, owner: "@tove"', 'role: key, owner: "@ida"', [risk]],
  [
    "what the evidence is",
    "[{ file: docs/read-back.md }]",
    "[{ file: docs/read-back.md, from: build }]",
    [risk, evidence],
  ],
  ["what the system is for", "for the nurse who signs it", "for the file", [system]],
  ["a party", "kind: affected }", "kind: affected, vulnerable: true }", [system, party]],
])("a change of %s changes the states of", async (_, from, to, subjects) => {
  expect(await changed(from, to)).toEqual(subjects);
});

test("a waiver that takes the digest of the report is in force until that state changes", async () => {
  const report = await reportOf(clinic);
  expect(report.waivers.map(({ state }) => state)).toEqual(["void", "void", "void", "void"]);
  const digest = String(digestsOf(report)[String(risk)]);
  const head = (manifest: string) =>
    memoryRepository(
      new Map([
        ["ai-risk.yml", Buffer.from(manifest)],
        [".github/ai-risk-gate/waivers.yml", Buffer.from(waivers.replace(bound, digest))],
      ]),
    );
  const stateOf = async (manifest: string) => {
    const side = head(manifest);
    const rules = { repository: side, source: "head", config: null, policies: null } as const;
    const asked = { base: null, head: side, rules, gate: "monitor", today: "2026-11-21", simulated: true } as const;
    return (await run(asked, product)).waivers[0]?.state;
  };
  expect(await stateOf(clinic)).toBe("in-force");
  expect(await stateOf(clinic.replace("CARE-12", "CARE-40"))).toBe("in-force");
  expect(await stateOf(clinic.replace("likelihood: possible", "likelihood: unlikely"))).toBe("void");
});
