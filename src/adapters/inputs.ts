import { closest } from "fastest-levenshtein";
import { holdsControl } from "../domain/late-pattern.ts";
import { type Gate, gates } from "../domain/policy.ts";
import { type CommentMode, commentModes } from "../domain/presentation.ts";
import { resolvePath } from "../domain/repository-path.ts";
import { ReviewError } from "../domain/review-error.ts";

/** The inputs that action.yml declares; a test compares the two. */
export const inputNames = [
  "gate",
  "mode",
  "policies",
  "evidence",
  "comment",
  "suggest",
  "check-name",
  "json-file",
  "sarif-file",
  "release-verdict",
  "artifacts",
  "base",
  "head",
  "working-directory",
  "github-token",
  "policy-token",
] as const;
type InputName = (typeof inputNames)[number];

const modes = ["enforce", "warn"] as const;
export type Mode = (typeof modes)[number];

/** What a workflow asks of the Action; `null` where it leaves the choice to the gate. */
export interface ActionInputs {
  readonly gate: Gate | null;
  /** `warn` lets the job pass on a block, never without a verdict. */
  readonly mode: Mode;
  readonly policies: readonly string[];
  /** The folder of the workspace in which a build hands over evidence. */
  readonly evidence: string | null;
  /** When a comment is made on the pull request. */
  readonly comment: CommentMode;
  /** Whether mechanical fixes are suggested on the lines of the pull request. */
  readonly suggest: boolean;
  /** Name of the check run; it also tells two gates of a pull request apart. */
  readonly checkName: string;
  readonly jsonFile: string | null;
  readonly sarifFile: string | null;
  /** Where the verdict of a release is written as an in-toto statement. */
  readonly releaseVerdict: string | null;
  /** Files that are released. */
  readonly artifacts: readonly string[];
  readonly base: string | null;
  readonly head: string | null;
  readonly workingDirectory: string | null;
  /** `null`: nothing is asked of GitHub, nothing is shown there. */
  readonly githubToken: string | null;
  /** What policies and configurations of other repositories are read with; `null`: the other token. */
  readonly policyToken: string | null;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the `INPUT_…` variables that the runner sets. Unknown inputs and values are errors, never ignored. */
export function readInputs(environment: Environment): ActionInputs {
  refuseUnknown(environment);
  const text = (name: InputName): string | null => readText(environment, name);
  return {
    gate: oneOf("gate", text("gate"), gates),
    mode: oneOf("mode", text("mode"), modes) ?? "enforce",
    policies: readPolicies(environment["INPUT_POLICIES"] ?? ""),
    evidence: readPath(environment, "evidence"),
    comment: oneOf("comment", text("comment"), commentModes) ?? "always",
    suggest: oneOf("suggest", text("suggest"), ["true", "false"]) === "true",
    checkName: text("check-name") ?? "AI risk",
    jsonFile: readPath(environment, "json-file"),
    sarifFile: readPath(environment, "sarif-file"),
    releaseVerdict: readPath(environment, "release-verdict"),
    artifacts: readPaths(environment, "artifacts"),
    base: text("base"),
    head: text("head"),
    workingDirectory: readPath(environment, "working-directory"),
    githubToken: readToken(environment, "github-token"),
    policyToken: readToken(environment, "policy-token"),
  };
}

const variableOf = (name: InputName): string => `INPUT_${name.toUpperCase()}`;

function refuseUnknown(environment: Environment): void {
  const known: ReadonlySet<string> = new Set(inputNames.map(variableOf));
  for (const variable of Object.keys(environment).sort()) {
    if (!variable.startsWith("INPUT_") || known.has(variable)) continue;
    const name = variable.slice("INPUT_".length).toLowerCase();
    throw new ReviewError(
      "bad-input",
      `There is no input ${JSON.stringify(name)}.`,
      `Did you mean \`${closest(name, inputNames)}\`? The inputs are ${inputNames.join(", ")}.`,
    );
  }
}

function readText(environment: Environment, name: InputName): string | null {
  const text = (environment[variableOf(name)] ?? "").trim();
  if (text === "") return null;
  if (text.length > 1024 || holdsControl(text))
    throw badValue(name, text, "Write one line without control characters.");
  return text;
}

/** A token is never shown, not even a wrong one. */
function readToken(environment: Environment, name: InputName): string | null {
  const token = (environment[variableOf(name)] ?? "").trim();
  if (token === "") return null;
  if (/^[\x21-\x7E]{1,1024}$/.test(token)) return token;
  throw new ReviewError(
    "bad-input",
    `The input ${name} holds no token.`,
    "Leave it out: the workflow's own token is taken.",
  );
}

/** A path below the folder it is taken from. */
const readPath = (environment: Environment, name: InputName): string | null =>
  pathIn(name, readText(environment, name));

/** Such paths, one a line. */
const readPaths = (environment: Environment, name: InputName): readonly string[] =>
  (environment[variableOf(name)] ?? "")
    .split("\n")
    .map((line) => line.trim())
    .flatMap((line) => pathIn(name, line === "" ? null : line) ?? []);

function pathIn(name: InputName, text: string | null): string | null {
  if (text === null || text === ".") return null;
  const resolved = resolvePath("", text);
  if ("path" in resolved && !text.startsWith("/")) return resolved.path;
  throw badValue(name, text, "Write a relative path that stays in the workspace.");
}

function oneOf<T extends string>(name: InputName, text: string | null, allowed: readonly T[]): T | null {
  if (text === null) return null;
  const found = allowed.find((word) => word === text);
  if (found === undefined) throw badValue(name, text, `Write one of ${allowed.join(", ")}, or leave it out.`);
  return found;
}

/** Ids or paths, one a line or separated by commas. */
function readPolicies(text: string): readonly string[] {
  const policies = text.split(/[,\n]/).map((policy) => policy.trim());
  const named = policies.filter((policy) => policy !== "");
  const help = "Write policy ids or paths, one a line or separated by commas, each once.";
  for (const [index, policy] of named.entries())
    if (!/^[\w./@-]{1,1024}$/.test(policy) || named.indexOf(policy) !== index) throw badValue("policies", policy, help);
  if (named.length === 0 && text.trim() !== "") throw badValue("policies", text.trim(), help);
  return named;
}

const badValue = (name: InputName, text: string, help: string): ReviewError =>
  new ReviewError("bad-input", `The input ${name} cannot be ${JSON.stringify(text.slice(0, 100))}.`, help);
