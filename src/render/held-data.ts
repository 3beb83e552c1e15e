import type { Rule } from "../domain/policy.ts";

/** How a rule is held beside its levels, as data, where it says so: the day or the fact as written, and days before it. */
export const heldData = ({ binds, fixed }: Pick<Rule, "binds" | "fixed">) => ({
  ...(binds === undefined
    ? {}
    : { binds: { from: typeof binds.from === "string" ? binds.from : binds.from.join("."), near: binds.near } }),
  ...(fixed === true ? { fixed } : {}),
});
