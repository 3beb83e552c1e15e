import type { ValuePath } from "../../domain/document.ts";
import type { Fault, IntegrityRule } from "../../domain/integrity.ts";
import type { Location } from "../../domain/location.ts";

interface Said {
  readonly message: string;
  readonly fix: string;
  /** By id path in the manifest. */
  readonly place: string;
  readonly at: Location;
  readonly cut?: ValuePath;
}

/** A fault of a register or of what the manifest says of it; without `cut` none of its risks can be used. */
export const registerFault = (rule: IntegrityRule, { cut = ["risks"], ...said }: Said): Fault => ({
  rule,
  ...said,
  cut,
});

/** A text of a file as a sentence shows it. */
export const quoted = (text: string): string => {
  const line = text.replaceAll(/\s+/gu, " ").trim();
  return `\`${line.length > 60 ? `${line.slice(0, 59)}…` : line}\``;
};

/** A text as YAML takes it for a key or a plain value. */
export const yamlWord = (text: string): string =>
  /^[\p{L}_][\p{L}\p{N}_ ./-]*$/u.test(text) &&
  !/^(?:true|false|null|yes|no|on|off|~)$/i.test(text) &&
  text === text.trim()
    ? text
    : JSON.stringify(text);
