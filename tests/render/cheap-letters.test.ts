import { expect, test } from "vitest";
import { terminalSafe } from "../../src/render/escape.ts";
import { columnsOf } from "../../src/render/text/layout.ts";

// Most letters are told without the classes of all scripts; those classes say what is right, letter by letter.

const letters = Array.from({ length: 0x11_0000 }, (_, code) => String.fromCodePoint(code));

test("what reaches a terminal unchanged is visible, whole and of no other direction", () => {
  const unwanted =
    /[\u202A-\u202E\u2066-\u2069\u2028\u2029\u{E0000}-\u{E007F}\p{Surrogate}\p{Noncharacter_Code_Point}\p{Control}\p{Format}\p{Default_Ignorable_Code_Point}]/u;
  const differing = letters.filter((letter) => unwanted.test(letter) === (terminalSafe(letter) === letter));
  expect(differing).toEqual([]);
});

test("a letter takes two columns where it is wide, and none where it is a mark on another", () => {
  const wide =
    /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u;
  const columns = (letter: string) => (/\p{Mark}/u.test(letter) ? 0 : wide.test(letter) ? 2 : 1);
  expect(letters.filter((letter) => columnsOf(letter) !== columns(letter))).toEqual([]);
});
