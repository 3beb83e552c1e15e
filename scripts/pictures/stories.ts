import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openGit } from "../../src/adapters/git.ts";
import type { Report } from "../../src/domain/report.ts";
import { product } from "../../src/product.ts";
import { run } from "../../src/run.ts";

const today = "2026-11-21";
const stories = join(import.meta.dirname, "../../fixtures/reviews");

/** A pull request drawn from a story: what its branch holds, unless it mends what it broke. */
interface Drawn {
  readonly story: string;
  readonly mend?: (manifest: string, base: string) => string;
}

const losesTreatment = "lender-risk-loses-its-treatment";

/** A story's text from one risk's line to another text, the first excluded. */
function between(text: string, from: string, to: string): string {
  const start = text.indexOf(from);
  const end = text.indexOf(to, start);
  if (start < 0 || end < 0) throw new Error(`The story has no text between ${from} and ${to}.`);
  return text.slice(start, end);
}

/** What the pictures show, by name. */
export const drawn: Readonly<Record<string, Drawn>> = {
  blocked: { story: losesTreatment },
  green: {
    story: losesTreatment,
    // The treatment and its evidence are put back; the owner that the same change brings stays.
    mend: (manifest, base) => {
      const risk = between(base, "  - id: CR-001", "  - id: CR-002");
      return manifest.replace(between(manifest, "  - id: CR-001", "  - id: CR-002"), () => risk);
    },
  },
  adoption: { story: "lender-first-adoption" },
};

/** Reviews a story as the pull request that it tells of, between commits of a repository made for it. */
export async function reviewOf({ story, mend }: Drawn): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), "ai-risk-gate-picture-"));
  try {
    git(folder, "init", "--quiet", "--initial-branch=main");
    const [baseSide, headSide] = ["base", "head"].map((side) => join(stories, story, side)) as [string, string];
    const base = committed(folder, [baseSide], "2026-11-14");
    const mended = mend?.(manifestIn(headSide), manifestIn(baseSide));
    const head = committed(folder, mended === undefined ? [headSide] : [headSide, baseSide], today, mended);
    const clone = await openGit(folder, today);
    const rules = { repository: clone.at(base), source: "base" as const, config: null, policies: null };
    const sides = { base: clone.at(base), head: clone.at(head) };
    return await run({ ...sides, rules, gate: "pull-request", today, simulated: false }, product);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const manifestIn = (folder: string): string => readFileSync(join(folder, "ai-risk.yml"), "utf8");

/** Puts sides of a story, one over the other, in place of what the folder holds, and commits them as on a day. */
function committed(folder: string, sides: readonly string[], day: string, manifest?: string): string {
  for (const name of readdirSync(folder)) if (name !== ".git") rmSync(join(folder, name), { recursive: true });
  for (const side of sides) cpSync(side, folder, { recursive: true });
  if (manifest !== undefined) writeFileSync(join(folder, "ai-risk.yml"), manifest);
  git(folder, "add", "--all");
  const date = `${day}T12:00:00Z`;
  execFileSync("git", [...author, "commit", "--quiet", "--allow-empty", "--message=Score loans"], {
    cwd: folder,
    env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
  });
  return git(folder, "rev-parse", "HEAD");
}

const author = ["-c", "user.name=Erik", "-c", "user.email=erik@lender.example", "-c", "commit.gpgsign=false"];

const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync("git", args, { cwd: folder, encoding: "utf8" }).trim();
