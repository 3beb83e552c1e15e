import { isPlaceholder } from "../domain/placeholder.ts";

const bracketed = /^(?:\[[^[\]]{0,200}\]|<[^<>]{0,200}>|\{[^{}]{0,200}\})$/u;
const numbered = /^(?:R|RISK)?[-_ ]?(?:X{2,4}|#{2,4})$/iu;

/** Whether a text is what a template leaves to be written: a placeholder, something in brackets, `R-XXX`. */
export const isTemplateText = (text: string): boolean =>
  isPlaceholder(text) || bracketed.test(text) || numbered.test(text);
