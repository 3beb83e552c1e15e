import { describe, expect, test } from "vitest";
import { makeRepository, type TestRepository, temporaryFolder } from "../adapters/repositories.ts";
import { command, printed, writeFiles } from "./command.ts";
import { lender, manifest } from "./lending.ts";

const today = ["--today", "2026-11-21"] as const;

/** The first risk has become likelier, and a third one is there. */
const worse = `${manifest.replace("likelihood: possible", "likelihood: likely")}  - id: CR-003
    title: Names stay in the logs
    owner: "@alice"
    inherent: { likelihood: rare, consequence: minor }
`;

function sides(base: string, head: string): string {
  const folder = temporaryFolder();
  for (const [side, text] of Object.entries({ base, head }))
    writeFiles(`${folder}/${side}`, { ...lender, "ai-risk.yml": text });
  return folder;
}

function repositoryWith(head: string): TestRepository {
  const repository = makeRepository();
  for (const [path, text] of Object.entries(lender)) repository.write(path, text);
  repository.commit("A register");
  repository.git("checkout", "--quiet", "-b", "topic");
  repository.write("ai-risk.yml", head);
  repository.commit("A change");
  return repository;
}

const changes = `
RISK THAT CHANGED
+ loans/CR-003  Names stay in the logs (added)
    inherent low  ·  residual –  ·  effective low
    treatment none · owner @alice
▲ loans/CR-001  Approval rates differ between groups (raised)
    inherent medium → high  ·  residual –  ·  effective medium → high  ·  above appetite
    treatment none · owner @alice

ENTRY BY ENTRY
raised      loans/CR-001 inherent medium → high and effective medium → high
            → ai-risk.yml:11:5
added       loans/CR-003 Names stay in the logs
            → ai-risk.yml:15:5
`;

describe("diff", () => {
  test("of two directories", () => {
    expect(command(sides(manifest, worse), "diff", "base", "head", ...today)).toEqual(
      printed(`2 changes from base to head, on 2026-11-21.\n${changes}`),
    );
  });

  test("of two revisions, from the merge base", () => {
    const repository = repositoryWith(worse);
    const fork = repository.git("rev-parse", "main").slice(0, 12);
    const head = repository.git("rev-parse", "topic").slice(0, 12);
    repository.git("checkout", "--quiet", "main");
    repository.write("ai-risk.yml", manifest.replace("Loan scoring", "Scoring of loans"));
    repository.commit("Another name, later");
    expect(command(repository.folder, "diff", "main", "topic", ...today)).toEqual(
      printed(`2 changes from main (${fork}) to topic (${head}), on 2026-11-21.\n${changes}`),
    );
    expect(command(temporaryFolder(), "diff", "main", "topic", "--dir", repository.folder, ...today).stdout).toContain(
      "2 changes from main",
    );
  });

  test("of nothing that changed in risk", () => {
    const folder = sides(manifest, manifest.replace("name: Loan scoring", "name: Scoring of loans"));
    expect(command(folder, "diff", "base", "head", ...today)).toEqual(
      printed("Nothing changed in risk from base to head, on 2026-11-21.\n"),
    );
  });

  test("shows what becomes less strict, at its place", () => {
    expect(
      command(sides(worse, manifest.replace("owner: ", "ownr: ")), "diff", "base", "head", ...today).stdout,
    ).toContain(
      "loosened    loans/CR-001 risks[CR-001].inherent.likelihood: likely → possible\n            → ai-risk.yml:11:29\n",
    );
  });

  test("says what could not be read and so is not compared", () => {
    expect(command(sides(manifest, "risks: ]\n"), "diff", "base", "head", ...today)).toEqual(
      printed(`No change can be told from base to head, on 2026-11-21.

NOT READ, SO NOT COMPARED (1)
  Line 1 of ai-risk.yml: this is no YAML: a value cannot begin with ].
  → ai-risk.yml:1:8
`),
    );
  });

  test("is data where data is asked for", () => {
    const { status, stdout } = command(sides(manifest, worse), "diff", "base", "head", ...today, "--format", "json");
    const { delta, ...rest } = JSON.parse(stdout);
    expect({ status, ...rest }).toEqual({
      status: 0,
      version: 1,
      tool: { name: "ai-risk-gate", version: "0.1.0" },
      today: "2026-11-21",
      base: { revision: null },
      head: { revision: null },
      unread: [],
    });
    expect(delta.map((entry: { kind: string; risk: string }) => [entry.kind, entry.risk])).toEqual([
      ["raised", "CR-001"],
      ["added", "CR-003"],
    ]);
  });
});
