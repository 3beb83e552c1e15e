import { readFileSync } from "node:fs";
import { join } from "node:path";
import { makeRepository, type TestRepository } from "../adapters/repositories.ts";
import { command } from "./command.ts";
import { lender, manifest } from "./lending.ts";

/** A repository whose `main` is ready to be released, and a file that was built of it. */
export function readyRepository(text = manifest): TestRepository {
  const repository = makeRepository();
  for (const [path, content] of Object.entries(lender)) repository.write(path, content);
  repository.write("ai-risk.yml", text);
  repository.commit("A register");
  repository.write(".git/scoring.tgz", "the built score\n");
  return repository;
}

/** What the CLI wrote of a release: the statement, and its predicate alone. */
export interface WrittenVerdict {
  readonly status: number | null;
  readonly file: string;
  readonly statement: string;
  readonly predicate: string;
}

/** Puts the release of `main` on record, beside git's own files so that no tree changes. */
export function released({ folder }: TestRepository, ...options: readonly string[]): WrittenVerdict {
  const file = ".git/verdicts/release-verdict.json";
  const words = ["--gate", "release", "--head", "main", "--release-verdict", file, ...options];
  const { status, stderr } = command(folder, "check", ".", ...words);
  if (stderr !== "") throw new Error(stderr);
  const read = (name: string): string => readFileSync(join(folder, name), "utf8");
  return { status, file, statement: read(file), predicate: read(file.replace(".json", ".predicate.json")) };
}
