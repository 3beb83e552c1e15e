import type { Value } from "../domain/document.ts";
import { isPresent } from "../domain/presence.ts";
import type { People } from "../domain/rule-book.ts";

const login = /^@[a-z0-9][a-z0-9-]{0,38}(?:_[a-z0-9]{1,20})?$/iu;
const team = /^@[a-z0-9][a-z0-9-]{0,38}\/[a-z0-9][a-z0-9._-]{0,99}$/iu;
const address = /^[^\s@]{1,64}@[^\s@.]+(?:\.[^\s@.]+)+$/u;
const longestAddress = 254;

/** Whether a text leads to somebody: a @user, an @org/team, an e-mail address, or a name of people.yml. */
export function namesSomebody(text: string, people: People): boolean {
  const name = text.trim();
  if (Object.hasOwn(people, name)) return true;
  return login.test(name) || team.test(name) || (name.length <= longestAddress && address.test(name));
}

/** The same of an owner as written; no where nobody is named at all. */
export const ownerKnown = (owner: Value | undefined, people: People): boolean =>
  typeof owner === "string" && isPresent(owner) && namesSomebody(owner, people);
