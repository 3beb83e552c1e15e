import type { Day } from "../../domain/day.ts";
import { oscalNamespace } from "../../domain/oscal.ts";

/** A property in our namespace, as plain data. */
export interface Prop {
  readonly name: string;
  readonly ns: string;
  readonly value: string;
}

/** A property where it says anything: values have no line ends, and no space at either end. */
export function prop(name: string, value: string): readonly Prop[] {
  const line = word(value);
  return line === "" ? [] : [{ name, ns: oscalNamespace, value: line }];
}

/** A text as OSCAL's strings have it: on one line, and begun and ended by what can be seen. */
export const word = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** What Markdown would make something of, or OSCAL an insertion; a sign within a word stays. */
const special = /[\\`*[\]<>{}&|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|^(?:#+|[-+=>]+|\d{1,9}[.)])(?=\s|$)/gu;

/** A text where OSCAL reads Markdown: it only says what it says. */
export const markup = (text: string): string =>
  word(text).replace(special, (sign) => (/^\d/u.test(sign) ? `${sign.slice(0, -1)}\\${sign.slice(-1)}` : `\\${sign}`));

export const startOfDay = (day: Day): string => `${day}T00:00:00Z`;

/** The last day counts. */
export const endOfDay = (day: Day): string => `${day}T23:59:59Z`;
