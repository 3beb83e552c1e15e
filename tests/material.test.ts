import { afterEach, describe, expect, test } from "vitest";
import type { Gate } from "../src/domain/policy.ts";
import type { Report } from "../src/domain/report.ts";
import { type Edit, edited } from "./systems/edit.ts";
import { type Files, systemFiles, systems } from "./systems/files.ts";
import { type ImportedRepository, importedRepository } from "./systems/imported.ts";
import { reviewAlone, reviewProposed } from "./systems/reviewed.ts";

const today = "2026-11-21";
const loans = systemFiles("lender");
const model = "models/member-loans.json";
const newModel: Edit = { file: model, line: '  "version": "4.1.0",', becomes: '  "version": "4.2.0",' };
const newCode: Edit = { write: "src/score.py", text: "raise SystemExit('no score today')\n" };
const was = ofIn("    review: { date: 2026-11-04");
const assessed = ofIn("    of: ");
const dateAlone: Edit = {
  every: 'date: 2026-11-04, by: "@maeve", result: unchanged, of:',
  becomes: 'date: 2026-11-20, by: "@maeve", result: unchanged, of:',
};

function ofIn(line: string): string {
  const found = loans
    .get(systems.lender)
    ?.split("\n")
    .find((one) => one.startsWith(line) && one.includes("of: sha256:"));
  return /sha256:[0-9a-f]{64}/.exec(found ?? "")?.[0] ?? "no digest";
}

const changed = (...edits: readonly Edit[]): Files =>
  edits.reduce((files, edit) => edited(files, edit, systems.lender), loans);

let open: readonly ImportedRepository[] = [];
afterEach(() => {
  for (const { remove } of open) remove();
  open = [];
});

function repositoryOf(history: readonly Files[]): ImportedRepository {
  const plan = history.map((files, index) => ({
    branch: index === 0 ? "main" : "work",
    day: `2026-11-${10 + index}`,
    message: `Step ${index}`,
    files,
    parents: index === 0 ? [] : [index - 1],
  }));
  const made = importedRepository(plan);
  open = [...open, made];
  return made;
}

async function alone(gate: Gate, ...history: readonly Files[]): Promise<Report> {
  const made = repositoryOf(history);
  return reviewAlone(made, { head: made.commits.at(-1) ?? "", gate, today });
}

async function proposed(before: Files, after: Files): Promise<Report> {
  const made = repositoryOf([before, after]);
  const [tip = "", head = ""] = made.commits;
  return reviewProposed(made, { tip, head, gate: "pull-request", today }, []);
}

const told = ({ verdict, findings }: Report): readonly string[] => [
  verdict.outcome,
  ...findings.map(({ rule, effect, message }) => `${effect} ${rule}: ${message}`),
];

/** The digest that a fix tells to write. */
const toWrite = (report: Report, rule: string): string =>
  /of: (sha256:[0-9a-f]{64})/.exec(report.findings.find((one) => one.rule === rule)?.fix ?? "")?.[1] ?? "none";

const review = "iso-23894/review-of-what-is-there";
const assessment = "iso-23894/assessment-of-what-is-there";
const again = "iso-42001/assessment-after-change";

describe("a release", () => {
  test("waits for the review of a risk whose model is another one, until it states the digest that is told", async () => {
    const blocked = await alone("release", loans, changed(newModel));
    expect(told(blocked)).toEqual([
      "block",
      `block ${review}: Risk ML-01 is not shown to have been reviewed with what it rests on as it is now: ${model}.`,
      expect.stringContaining(`warn ${again}: `),
    ]);
    const renewed: Edit = { every: was, becomes: toWrite(blocked, review) };
    expect(told(await alone("release", loans, changed(newModel), changed(newModel, renewed)))).toEqual(["pass"]);
  });

  test("names the file that changed since the review was written down, of all that it rests on", async () => {
    const more: Edit = { write: "models/notes.txt", text: "Trained on members of ten years.\n" };
    const first = told(await alone("release", changed(more))).find((words) => words.includes("models/notes.txt"));
    const bound: Edit = { every: was, becomes: toWrite(await alone("release", changed(more)), review) };
    const blocked = await alone("release", changed(more, bound), changed(more, bound, newModel));
    expect(first).toContain("models/member-loans.json, models/notes.txt.");
    expect(told(blocked)[1]).toBe(
      `block ${review}: Risk ML-01 is not shown to have been reviewed with what it rests on as it is now: ${model}.`,
    );
  });

  test("is not cleared by a date alone", async () => {
    expect((await alone("release", loans, changed(newModel, dateAlone))).verdict.outcome).toBe("block");
  });

  test("waits for the assessment of the system where no risk names what changed", async () => {
    const blocked = await alone("release", loans, changed(newCode));
    expect(told(blocked)).toEqual([
      "block",
      `block ${assessment}: System member-loans is not shown to have been assessed with what no risk names as it is now: src/score.py.`,
      expect.stringContaining(`warn ${again}: `),
    ]);
    const renewed: Edit = { every: assessed, becomes: toWrite(blocked, assessment) };
    expect(told(await alone("release", loans, changed(newCode, renewed)))).toEqual(["pass"]);
  });

  test("asks for what was reviewed though nothing was ever changed", async () => {
    const unbound: Edit = { every: `, of: ${was}`, becomes: "" };
    expect(told(await alone("release", changed(unbound)))).toContain(
      `block ${review}: Risk ML-01 is not shown to have been reviewed with what it rests on as it is now: ${model}.`,
    );
  });
});

describe("a scheduled run", () => {
  test("warns of the same", async () => {
    expect((await alone("monitor", loans, changed(newModel))).verdict.outcome).toBe("warn");
  });
});

describe("a pull request", () => {
  test("that changes the model hears one note, and its change in risk lists what falls due", async () => {
    const report = await proposed(loans, changed(newModel, newCode));
    expect(told(report)).toEqual([
      "pass",
      `note iso-23894/reviews-fall-due: ${model}, src/score.py changed in system member-loans, and reviews fall due: the assessment of the system, the review of ML-01.`,
    ]);
    expect(report.delta.map(({ kind, what, before, after }) => [kind, what, before, after])).toEqual([
      [
        "stale",
        `${model}, src/score.py changed`,
        [model, "src/score.py"],
        [
          { risk: null, of: expect.stringMatching(/^sha256:/) },
          { risk: "ML-01", of: expect.stringMatching(/^sha256:/) },
        ],
      ],
    ]);
  });

  test("that changes nothing material is told nothing, though the review was stale before", async () => {
    const stale = changed(newModel);
    const after = edited(stale, { write: "docs/monitoring.md", text: "# Watching\n\nEach Monday.\n" }, systems.lender);
    const report = await proposed(stale, after);
    expect([told(report), report.delta]).toEqual([["pass"], []]);
  });

  test("that only moves the date of a stale review is warned at its line", async () => {
    const report = await proposed(changed(newModel), changed(newModel, dateAlone));
    expect(told(report)).toEqual([
      "warn",
      "warn iso-23894/review-renewed-with-digest: The review of risk ML-01 is made anew and does not state what was reviewed: a date alone clears nothing.",
    ]);
  });

  test("that puts the model back has nothing to look at", async () => {
    expect(told(await proposed(changed(newModel), loans))).toEqual(["pass"]);
  });

  test("that takes the model out of what matters waits for somebody with authority", async () => {
    const report = await proposed(loans, changed({ every: '    material: ["models/**"]\n', becomes: "" }));
    expect(report.findings.map(({ rule, subject }) => [rule, subject])).toContainEqual([
      "integrity/loosened",
      "change:member-loans/ML-01#material",
    ]);
  });
});
