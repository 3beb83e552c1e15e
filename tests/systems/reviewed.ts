import { openGit } from "../../src/adapters/git.ts";
import type { Gate } from "../../src/domain/policy.ts";
import type { Report } from "../../src/domain/report.ts";
import { memoryRepository } from "../../src/examples/memory.ts";
import { product } from "../../src/product.ts";
import { run } from "../../src/run.ts";
import type { Files } from "./files.ts";
import type { ImportedRepository } from "./imported.ts";

/** A commit of a repository, and how it is looked at. */
export interface Look {
  readonly head: string;
  /** Where the rules come from: a commit of the branch that is merged into. */
  readonly tip: string;
  readonly gate: Gate;
  readonly today: string;
}

const simulated = true;

/** Reviews one commit alone, so that everything in it counts, its gate files included. */
export async function reviewAlone({ folder }: ImportedRepository, look: Omit<Look, "tip">): Promise<Report> {
  const git = await openGit(folder, look.today);
  const head = git.at(look.head);
  const rules = { repository: head, source: "head", config: null, policies: null } as const;
  return run({ base: null, head, rules, gate: look.gate, today: look.today, simulated }, product);
}

/** The same for folders, and with one to compare with; most reviews need no history, and a release is none of them. */
export async function reviewFolders(
  base: Files | null,
  head: Files,
  look: Pick<Look, "gate" | "today">,
): Promise<Report> {
  const open = (files: Files) =>
    memoryRepository(new Map([...files].map(([path, text]) => [path, new TextEncoder().encode(text)])));
  const source = base === null ? "head" : "base";
  const rules = { repository: open(base ?? head), source, config: null, policies: null } as const;
  const sides = { base: base === null ? null : open(base), head: open(head), rules };
  return run({ ...sides, gate: look.gate, today: look.today, simulated }, product);
}

/** Reviews a pull request as the Action does: from where it went apart, by the rules of the branch it goes to. */
export async function reviewProposed(
  { folder }: ImportedRepository,
  { head, tip, gate, today }: Look,
  approvedBy: readonly string[],
): Promise<Report> {
  const git = await openGit(folder, today);
  const base = git.at(await git.mergeBase(tip, head));
  const rules = { repository: git.at(tip), source: "base", config: null, policies: null } as const;
  const given = approvedBy.map((login) => ({ login: login.replace(/^@/, ""), reviewed: git.at(head) }));
  const reviews = async () => ({ given, missing: [] });
  return run({ base, head: git.at(head), rules, gate, today, simulated, reviews }, product);
}
