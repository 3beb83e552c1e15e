import { latePattern } from "../domain/late-pattern.ts";

const spaces = /[\t\n\v\f\r\u0085\u2028\u2029]/gu;
const marks = latePattern(
  "[\\u202A-\\u202E\\u2066-\\u2069\\u{E0000}-\\u{E007F}\\p{Surrogate}\\p{Noncharacter_Code_Point}]",
  "gu",
);
const controls = latePattern("\\p{Control}", "gu");
const invisible = latePattern("\\p{Format}|\\p{Default_Ignorable_Code_Point}", "gu");

/** What may not be tame yet: all but ASCII, Western letters, dashes, arrows and signs, which need no class to be told. */
const strange = /[^ -~\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u2190-\u2BFF]/;

/**
 * One line that only shows what it holds: line ends and tabs become spaces, control characters and overrides of the
 * reading direction visible signs, and what is invisible goes. Taming twice changes nothing.
 */
export function tame(text: string): string {
  const line = text.replace(spaces, " ");
  if (!strange.test(line)) return line;
  return line.replace(controls(), picture).replace(marks(), "\uFFFD").replace(invisible(), "");
}

function picture(control: string): string {
  const code = control.charCodeAt(0);
  if (code === 0x7f) return "\u2421";
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : "\uFFFD";
}
