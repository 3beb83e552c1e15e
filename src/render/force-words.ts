import type { Rule } from "../domain/policy.ts";

/** How strictly a rule is held beside its levels: from which day on, and that nobody can except anything from it. */
export function heldWords({ binds, fixed }: Pick<Rule, "binds" | "fixed">): readonly string[] {
  return [
    ...(binds === undefined ? [] : bindingWords(binds)),
    ...(fixed === true ? ["fixed: it cannot be waived, lowered or put off"] : []),
  ];
}

/** `binds from 2027-12-02, warns at most before it, and only notes until 365 days before`. */
function bindingWords({ from, near, parameter }: NonNullable<Rule["binds"]>): readonly string[] {
  const day = typeof from === "string" ? from : from.join(".");
  const named = parameter === undefined ? "" : ` (parameters.${parameter})`;
  const early = near === null ? "" : `, and only notes until ${near} days before${named}`;
  return [`binds from ${day}, warns at most before it${early}`];
}
