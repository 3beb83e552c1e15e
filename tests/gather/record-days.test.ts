import { expect, test } from "vitest";
import { openGit } from "../../src/adapters/git.ts";
import { gateReader } from "../../src/gather/gate-reader.ts";
import { gatherSnapshot } from "../../src/gather/snapshot.ts";
import { product } from "../../src/product.ts";
import { defaultConfig } from "../../src/read/config.ts";
import { makeRepository, type TestRepository } from "../adapters/repositories.ts";

const manifest = (system: string, ...ids: readonly string[]): string =>
  `version: 1
system: { id: ${system} }
risks:
${ids.map((id) => `  - { id: ${id}, title: An emergency is ranked last, inherent: { likelihood: likely, consequence: severe } }`).join("\n")}
`;

/** By system and risk: the day from which its times count. */
async function heldIn(made: TestRepository): Promise<Readonly<Record<string, unknown>>> {
  const git = await openGit(made.folder, "2026-11-21");
  const rules = { config: defaultConfig.config, criteria: new Map() };
  const { systems } = await gatherSnapshot(git.at(await git.resolve("HEAD")), rules, gateReader(product));
  const held = systems.flatMap(({ manifest: { system }, firstHeld }) =>
    [...firstHeld].map(([id, day]) => [`${system.id}/${id}`, day] as const),
  );
  return Object.fromEntries(held);
}

test.each(["ai-risk.yaml", "triage/ai-risk.yml"])(
  "a manifest that is renamed to %s makes no risk younger",
  async (name) => {
    const made = makeRepository();
    made.write("ai-risk.yml", manifest("triage", "TR-1"));
    made.commit("Begin", "2026-09-01");
    made.git("rm", "--quiet", "ai-risk.yml");
    made.write(name, manifest("triage", "TR-1", "TR-2"));
    made.commit("Rename", "2026-11-20");
    expect(await heldIn(made)).toEqual({ "triage/TR-1": { day: "2026-09-01" }, "triage/TR-2": { day: "2026-11-20" } });
  },
);

test("a manifest of another system that is gone tells nothing of this one", async () => {
  const made = makeRepository();
  made.write("ward/ai-risk.yml", manifest("dose-adviser", "R-1"));
  made.commit("Begin", "2026-09-01");
  made.git("rm", "--quiet", "ward/ai-risk.yml");
  made.write("ai-risk.yml", manifest("triage", "R-1"));
  made.commit("Another", "2026-11-20");
  expect(await heldIn(made)).toEqual({ "triage/R-1": { day: "2026-11-20" } });
});
