import type { People } from "../src/domain/rule-book.ts";

/** Authorities whose members are named and that have no delegates. */
export const peopleOf = (logins: Readonly<Record<string, readonly string[]>>): People =>
  Object.fromEntries(Object.entries(logins).map(([name, members]) => [name, { logins: members, delegates: [] }]));
