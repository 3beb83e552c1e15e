import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import type { Gate } from "../src/domain/policy.ts";
import type { Report } from "../src/domain/report.ts";
import { type Edit, edited } from "./systems/edit.ts";
import { type Files, systemFiles, systems } from "./systems/files.ts";
import { type ImportedRepository, importedRepository } from "./systems/imported.ts";
import { reviewAlone, reviewProposed } from "./systems/reviewed.ts";

const today = "2026-11-21";
const manifest = systems.logistics;
/** Measured before the first commit here, since what is dated after its commit says nothing. */
const measuredThen = ([path, text]: readonly [string, string]): readonly [string, string] =>
  path.includes("/evals/") ? [path, text.replace(/"2026-1[01]-\d\d"/, '"2026-10-05"')] : [path, text];
const agent: Files = new Map([...systemFiles("logistics")].map(measuredThen));
const asWritten = '    scopes: ["quotes:read", "bookings:write", "routes:write"]';
const readsCustomers: Edit = { line: asWritten, becomes: asWritten.replace("]", ', "customers:read"]') };
const dated = (day: string): Edit => ({ line: "    date: 2026-10-27", becomes: `    date: ${day}` });

const renamed: Edit = { line: "  id: freight-agent", becomes: "  id: night-agent\n  formerly: freight-agent" };

const changed = (...edits: readonly Edit[]): Files =>
  edits.reduce((files, edit) => edited(files, edit, manifest), agent);

let open: readonly ImportedRepository[] = [];
afterEach(() => {
  for (const { remove } of open) remove();
  open = [];
});

/** A repository whose main branch held these files from these days on. */
function repositoryOf(history: readonly (readonly [day: string, files: Files])[]): ImportedRepository {
  const made = importedRepository(
    history.map(([day, files], index) => ({
      branch: "main",
      day,
      message: `As of ${day}`,
      files,
      parents: index === 0 ? [] : [index - 1],
    })),
  );
  open = [...open, made];
  return made;
}

async function atGate(gate: Gate, history: readonly (readonly [day: string, files: Files])[]): Promise<Report> {
  const made = repositoryOf(history);
  return reviewAlone(made, { head: made.commits.at(-1) ?? "", gate, today });
}

const told = ({ verdict, findings }: Report): readonly string[] => [
  verdict.outcome,
  ...findings.map(({ rule, effect, status, message }) => `${rule} ${status} ${effect}: ${message}`),
];

const rule = "agentic-ai/agent-widening-assessed";
const found = (effect: string, words: string, status = "introduced"): string =>
  `${rule} ${status} ${effect}: Agent freight-agent is not shown to have been assessed as a whole with all that it may do: ${words}.`;
const customers = "system.agent-widened: scope customers:read is new";

const assessedThen = ["2026-10-28", agent] as const;

describe("a permission that was added after the last assessment", () => {
  const history = [assessedThen, ["2026-11-10", changed(readsCustomers)]] as const;

  test.each([
    ["release", "block"],
    ["monitor", "warn"],
  ] as const)("is found at gate %s, which answers %s", async (gate, effect) => {
    expect(told(await atGate(gate, history))).toEqual([effect, found(effect, customers)]);
  });

  test("is assessed once the assessment is dated anew, in a later change or in the same one", async () => {
    const later = [...history, ["2026-11-18", changed(readsCustomers, dated("2026-11-17"))]] as const;
    expect(told(await atGate("release", later))).toEqual(["pass"]);
    const same = [assessedThen, ["2026-11-18", changed(readsCustomers, dated("2026-11-17"))]] as const;
    expect(told(await atGate("release", same))).toEqual(["pass"]);
  });

  test.each([
    ["an older day is written", [changed(readsCustomers, dated("2026-10-20"))]],
    ["the day is taken away and put back", [changed({ line: "    date: 2026-10-27" }), changed(readsCustomers)]],
    ["the manifest is moved", [moved(changed(readsCustomers))]],
    ["the manifest is moved and the system renamed", [moved(changed(readsCustomers, renamed))]],
  ])("stays found where %s", async (_, versions) => {
    const days = ["2026-11-12", "2026-11-14"];
    const later = versions.map((files, index) => [days[index] ?? "", files] as const);
    const report = await atGate("release", [assessedThen, ...later]);
    expect(told(report).map(asFreight)).toEqual(["block", found("block", customers)]);
  });

  test("is found where the assessment was on record before its day", async () => {
    const early = ["2026-10-08", agent] as const;
    expect(told(await atGate("release", [early, ["2026-11-10", changed(readsCustomers)]]))).toEqual(
      told(await atGate("release", history)),
    );
  });

  test("is found again with the next one, since a second assessment knew only the first", async () => {
    const second = asWritten.replace("]", ', "customers:read", "invoices:read"]');
    const later = [
      ...history,
      ["2026-11-15", changed(readsCustomers, dated("2026-11-15"))],
      ["2026-11-18", changed({ line: asWritten, becomes: second }, dated("2026-11-15"))],
    ] as const;
    const words = "system.agent-widened: scope invoices:read is new";
    expect(told(await atGate("release", later))).toEqual(["block", found("block", words)]);
  });

  test("gives no verdict where a shallow clone tells no history", async () => {
    const made = repositoryOf(history);
    const folder = `${made.folder}-shallow`;
    execFileSync("git", ["clone", "--quiet", "--depth", "1", `file://${made.folder}`, folder], { stdio: "pipe" });
    const shallow = { folder, commits: [], remove: () => rmSync(folder, { recursive: true, force: true }) };
    open = [...open, shallow];
    const look = { head: made.commits.at(-1) ?? "", gate: "release", today } as const;
    await expect(reviewAlone(shallow, look)).rejects.toThrow("is cut by a shallow clone");
  });
});

describe("a pull request", () => {
  async function proposed(before: Files, after: Files): Promise<Report> {
    const made = importedRepository([
      { branch: "main", day: "2026-10-28", message: "As it was assessed", files: agent, parents: [] },
      { branch: "main", day: "2026-11-02", message: "As it stands", files: before, parents: [0] },
      { branch: "wider", day: "2026-11-20", message: "Give it more", files: after, parents: [1] },
    ]);
    open = [...open, made];
    const [, tip = "", head = ""] = made.commits;
    return reviewProposed(made, { head, tip, gate: "pull-request", today }, []);
  }

  test("hears what falls due, and the change in risk shows it", async () => {
    const report = await proposed(agent, changed(readsCustomers));
    expect(told(report)).toEqual(["pass", found("note", customers)]);
    expect(report.delta.map(({ kind, what, before, after }) => [kind, what, before, after])).toEqual([
      ["widened", "scope customers:read", null, "new"],
    ]);
  });

  test("hears nothing where it assesses what it adds", async () => {
    expect(told(await proposed(agent, changed(readsCustomers, dated("2026-11-19"))))).toEqual(["pass"]);
  });

  test("inherits what main has not assessed yet, and is told what it adds to it", async () => {
    const before = changed(readsCustomers);
    const after = changed({ line: asWritten, becomes: asWritten.replace("]", ', "customers:read", "invoices:read"]') });
    expect(
      told(
        await proposed(
          before,
          changed(readsCustomers, { line: "    memory: Nothing beyond one night.", becomes: "    memory: None." }),
        ),
      ),
    ).toEqual(["pass", found("note", customers, "inherited")]);
    const both = "system.agent-widened: scope customers:read is new, scope invoices:read is new";
    expect(told(await proposed(before, after))).toEqual(["pass", found("note", both, "inherited")]);
  });
});

/** A sentence about the agent by the name that it had first. */
const asFreight = (sentence: string): string => sentence.replace("night-agent", "freight-agent");

/** The same files with the agent's folder under another name. */
function moved(files: Files): Files {
  return new Map([...files].map(([path, text]) => [path.replace(/^freight-agent\//, "agents/freight/"), text]));
}
