import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openFolder } from "../../src/adapters/folder.ts";
import { openGit } from "../../src/adapters/git.ts";
import { changedFiles } from "../../src/gather/changed-files.ts";
import { makeRepository } from "../adapters/repositories.ts";

/** A lender's repository, changed in every way since its first commit. */
function lender() {
  const made = makeRepository();
  for (const name of ["ai-risk.yml", "card.md", "evals/gap.json", "model.bin", "old.md"]) made.write(name, `${name}\n`);
  const base = made.commit("Begin", "2026-07-01");
  made.write("card.md", "Card.md\n");
  made.write("evals/gap.json", "longer than before\n");
  made.write("new.md", "new\n");
  rmSync(join(made.folder, "old.md"));
  rmSync(join(made.folder, "model.bin"));
  symlinkSync("card.md", join(made.folder, "model.bin"));
  return { made, base, head: made.commit("Change", "2026-07-02") };
}

const changed = ["card.md", "evals/gap.json", "model.bin", "new.md", "old.md"];

test.each(["commit", "folder"])(
  "what differs between a commit and a %s is found, by content and by kind",
  async (kind) => {
    const { made, base, head } = lender();
    const git = await openGit(made.folder, "2026-07-03");
    const sides = { base: git.at(base), head: kind === "commit" ? git.at(head) : await openFolder(made.folder) };
    expect([...(await changedFiles(sides, () => true))].sort()).toEqual(changed);
    expect(await changedFiles(sides, (path) => path === "ai-risk.yml" || path === "new.md")).toEqual(["new.md"]);
    expect(await changedFiles({ base: sides.head, head: sides.head }, () => true)).toEqual([]);
  },
);
