import { describe, expect, test } from "vitest";
import { loadVerbs } from "../../src/verbs/index.ts";
import { temporaryFolder } from "../adapters/repositories.ts";
import { command, printed } from "./command.ts";

const verbs = await loadVerbs();

describe("--help", () => {
  test("names every verb", () => {
    const { stdout, status } = command(temporaryFolder(), "--help");
    expect(status).toBe(0);
    expect([...stdout.matchAll(/^ {2}([a-z]+(?: [a-z]+)?) /gm)].map(([, name]) => name)).toEqual(
      verbs.map(({ name }) => name),
    );
  });

  test("of the first word of two names what can follow", () => {
    expect(command(temporaryFolder(), "policy", "--help")).toEqual(
      printed(`ai-risk-gate policy …

  policy list [DIR]            List the shipped policies and those in force in a directory.
  policy show [POLICY] [RULE]  Show a policy, or one rule with its conditions, clauses, examples and a finding.
  policy lint [ID|FILE …]      Find mistakes in policies: what never applies, never fails, or is unknown or unused.
  policy test [ID|FILE …]      Run the examples of policies: each rule must hold and fail where it says it does.
  policy try [ID|FILE …]       Review the last merges by today's rules: how often each rule would have blocked, and on what.

\`ai-risk-gate policy VERB --help\` says more.
`),
    );
  });

  test.each(verbs)("$name --help says what it takes, with lines of ordinary length", (verb) => {
    const { stdout, status, stderr } = command(temporaryFolder(), ...verb.name.split(" "), "--help");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout.startsWith(`ai-risk-gate ${verb.name} ${verb.operands}\n\n  ${verb.summary}\n\nOptions\n`)).toBe(
      true,
    );
    const named = [...stdout.matchAll(/^ {2}--([a-z-]+)/gm)].map(([, name]) => name);
    expect(named).toEqual([...Object.keys(verb.options), "help"]);
    expect(stdout.split("\n").filter((line) => line.length > 120)).toEqual([]);
  });
});
