import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { openFolder } from "../adapters/folder.ts";
import { type Day, parseDay } from "../domain/day.ts";
import { gates } from "../domain/policy.ts";
import type { Repository } from "../domain/ports.ts";
import { ReviewError } from "../domain/review-error.ts";
import type { NamedText } from "../gather/rule-book.ts";
import type { Asked } from "../run.ts";
import { oneOf } from "./parse.ts";
import { type NamedSides, openSides } from "./sides.ts";
import type { Given, OptionSpec, World } from "./verb.ts";

/** Where what a build measured is found. */
export const evidenceOption: OptionSpec = {
  value: "DIR",
  description: "The folder in which a build hands over evidence `from: build`, for the head.",
};

/** The options of every verb that reviews. */
export const reviewOptions: Readonly<Record<string, OptionSpec>> = {
  base: { value: "X", description: "What the head is compared with: a revision, or a directory (`./x` where both)." },
  head: { value: "X", description: "The revision to review, from the repository in DIR; without it DIR itself." },
  gate: { value: "GATE", description: `${gates.join(", ")} (default pull-request).` },
  policy: {
    value: "ID|FILE",
    repeats: true,
    description: "Apply this policy instead of the configured ones; may be repeated.",
  },
  config: { value: "FILE", description: "Take the gate's configuration from this file." },
  evidence: evidenceOption,
  today: { value: "DATE", description: "Review as of this day; the report says that it is simulated." },
};

/** The sides that `--base` and `--head` name, from where the review stands. */
export const sidesGiven = (given: Given, folder: string): NamedSides => ({
  folder,
  base: given.text("base"),
  head: given.text("head"),
  rules: given.text("rules"),
});

/** Turns options into what is to be reviewed. */
export async function askedReview(given: Given, world: World, named: NamedSides): Promise<Asked> {
  const gate = oneOf(given.text("gate") ?? "pull-request", gates, "--gate");
  const today = dayGiven(given);
  const { head, base, rules, commits } = await openSides(named, { current: world.folder, today: world.today() });
  const policies = given.texts("policy").map((word) => policyGiven(word, world));
  return {
    head,
    base,
    rules: {
      repository: rules ?? head,
      source: rules === null ? "head" : "base",
      config: fileGiven("config", given, world),
      policies: policies.length === 0 ? null : { policies, how: "instead" },
      remote: world.remote,
    },
    gate,
    today: today ?? world.today(),
    simulated: today !== null,
    evidence: await handedOver(given, world),
    releases: commits === null ? null : { commits, since: given.text("since") ?? null },
  };
}

/** The folder in which a build hands evidence over. */
export async function handedOver(given: Given, world: World): Promise<Repository | null> {
  const folder = given.text("evidence");
  if (folder === undefined) return null;
  return openFolder(resolve(world.folder, folder)).catch((cause: unknown) => {
    const help = "Name the folder in which the build's evidence lies, or leave it out.";
    throw new ReviewError("usage", `--evidence ${folder} is no folder that can be read.`, help, { cause });
  });
}

function dayGiven(given: Given): Day | null {
  const text = given.text("today");
  if (text === undefined) return null;
  const day = parseDay(text);
  if (day !== null) return day;
  throw new ReviewError(
    "usage",
    `--today cannot be ${JSON.stringify(text)}.`,
    "Write a day of the calendar as 2026-11-21.",
  );
}

/** A policy by id, or by file where the word looks like a path. */
export const policyGiven = (word: string, world: World): string | NamedText =>
  /[/\\]|\.ya?ml$/.test(word) ? textOf(word, "--policy", world) : word;

/** The file that an option names; `null` where it is not given. */
export function fileGiven(name: string, given: Given, world: World): NamedText | null {
  const file = given.text(name);
  return file === undefined ? null : textOf(file, `--${name}`, world);
}

function textOf(file: string, option: string, world: World): NamedText {
  try {
    return { path: file, bytes: readFileSync(resolve(world.folder, file)) };
  } catch (cause) {
    throw new ReviewError("unreadable", `${option} ${file} cannot be read.`, "Name a file that exists.", { cause });
  }
}
