import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openGit } from "../../src/adapters/git.ts";
import { gateReader } from "../../src/gather/gate-reader.ts";
import { gatherSnapshot } from "../../src/gather/snapshot.ts";
import { product } from "../../src/product.ts";
import { defaultConfig } from "../../src/read/config.ts";
import { makeRepository, type TestRepository } from "../adapters/repositories.ts";

const estimate = "inherent: { likelihood: likely, consequence: severe }";
const inline = (...ids: readonly string[]): string =>
  `version: 1
system: { id: triage }
risks:
${ids.map((id) => `  - { id: ${id}, title: An emergency is ranked last, ${estimate} }`).join("\n")}
`;

const named = (from: string): string => `version: 1
system: { id: triage }
risks:
  from: ${from}
  columns: { id: ID, title: Risk }
  defaults: { ${estimate} }
`;

const register = (...ids: readonly string[]): string =>
  `ID,Risk\n${ids.map((id) => `${id},An emergency is ranked last\n`).join("")}`;

async function recordsIn(made: TestRepository, limits = defaultConfig.config.limits) {
  const git = await openGit(made.folder, "2026-11-21");
  const rules = { config: { ...defaultConfig.config, limits }, criteria: new Map() };
  return gatherSnapshot(git.at(await git.resolve("HEAD")), rules, gateReader(product));
}

async function heldIn(made: TestRepository): Promise<Readonly<Record<string, unknown>>> {
  const { systems } = await recordsIn(made);
  return Object.fromEntries(systems.flatMap(({ firstHeld }) => [...firstHeld]));
}

test("a row counts from the commit that first held it, whatever else is said in the file", async () => {
  const made = makeRepository();
  made.write("ai-risk.yml", named("risks.csv"));
  made.write("risks.csv", register("TR-1").replace("ranked last", "ranked last unlike TR-2"));
  made.commit("Begin", "2026-09-01");
  made.write("risks.csv", register("TR-1", "TR-2"));
  made.commit("Another", "2026-10-10");
  expect(await heldIn(made)).toEqual({ "TR-1": { day: "2026-09-01" }, "TR-2": { day: "2026-10-10" } });
});

test.each([
  ["a list that becomes a register", "ai-risk.yml", "risks.csv", null],
  ["a register under another name", "ai-risk.yml", "register/RISKS.csv", "risks.csv"],
  ["a register and its manifest in another folder", "desk/ai-risk.yml", "RISKS.csv", "risks.csv"],
])("%s makes no risk younger", async (_what, path, from, before) => {
  const made = makeRepository();
  made.write("ai-risk.yml", before === null ? inline("TR-1") : named(before));
  if (before !== null) made.write(before, register("TR-1"));
  made.commit("Begin", "2026-09-01");
  made.git("rm", "-r", "--quiet", ".");
  made.write(path, named(from));
  made.write(path.replace("ai-risk.yml", from), register("TR-1", "TR-9"));
  made.commit("Move", "2026-11-01");
  expect(await heldIn(made)).toEqual({ "TR-1": { day: "2026-09-01" }, "TR-9": { day: "2026-11-01" } });
});

test("a register that becomes a list makes no risk younger", async () => {
  const made = makeRepository();
  made.write("ai-risk.yml", named('"risks.csv"'));
  made.write("risks.csv", register("TR-1"));
  made.commit("Begin", "2026-09-01");
  made.git("rm", "--quiet", "risks.csv");
  made.write("ai-risk.yml", inline("TR-1"));
  made.commit("List them", "2026-11-01");
  expect(await heldIn(made)).toEqual({ "TR-1": { day: "2026-09-01" } });
});

test("a link is not followed to a register, and a register beyond the limit is not read", async () => {
  const made = makeRepository();
  made.write("ai-risk.yml", named("risks.csv"));
  made.write("large/ai-risk.yml", named("risks.csv").replace("triage", "notes"));
  made.write("large/risks.csv", register(...Array.from({ length: 50 }, (_, index) => `TR-${index}`)));
  made.write("elsewhere.csv", register("TR-1"));
  symlinkSync("elsewhere.csv", join(made.folder, "risks.csv"));
  made.commit("Begin", "2026-09-01");
  const { faults, systems } = await recordsIn(made, { ...defaultConfig.config.limits, manifestBytes: 1000 });
  expect(faults.map(({ path, rule, place, message }) => [path, rule, place, message])).toEqual([
    ["ai-risk.yml", "refused-path", "risks.from", "`risks.from` names risks.csv, which is a symbolic link."],
    ["large/ai-risk.yml", "limit-reached", "risks.from", "large/risks.csv has 1698 bytes; at most 1000 are read."],
  ]);
  expect(systems.map(({ manifest }) => [manifest.risks, manifest.faulty(["risks"])])).toEqual([
    [[], true],
    [[], true],
  ]);
});

test("a row of a Markdown table counts from its own commit too", async () => {
  const made = makeRepository();
  const table = (...ids: readonly string[]): string =>
    `# Risks\n\n| ID | Risk |\n|---|---|\n${ids.map((id) => `| [**#${id}**](${id}.md) | Ranked last |\n`).join("")}`;
  const manifest = named("RISKS.md").replace("  defaults", '  ids: { drop: "#", prefix: TR- }\n  defaults');
  made.write("ai-risk.yml", manifest);
  made.write("RISKS.md", table("1"));
  made.commit("Begin", "2026-09-01");
  made.write("RISKS.md", table("1", "2"));
  made.commit("Another", "2026-10-10");
  expect(await heldIn(made)).toEqual({ "TR-1": { day: "2026-09-01" }, "TR-2": { day: "2026-10-10" } });
});
