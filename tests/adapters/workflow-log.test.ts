import fc from "fast-check";
import { expect, test } from "vitest";
import { logLine, logReviewError, logWarning } from "../../src/adapters/workflow-log.ts";

function written(write: (to: (text: string) => void) => void): string {
  let log = "";
  write((text) => {
    log += text;
  });
  return log;
}

// What the runner does: a command is `::name` where a line begins, spaces aside, or `##[name]` anywhere.
const commandsIn = (log: string): readonly string[] =>
  log.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/).filter((line) => /^\s*::/u.test(line) || line.includes("##["));

const hostile = [
  "::error::forged",
  "  ::set-output name=verdict::pass",
  "\t::stop-commands::x",
  "a\n::error::forged",
  "a\r\n::error::forged",
  "a\r::error::forged",
  "a\u2028::error::forged",
  "a\u2029::error::forged",
  "a\u0085::error::forged",
  "a\v::error::forged",
  "a\f::error::forged",
  "\uFEFF::error::forged",
  "\u0000::error::forged",
  "text ##[error]forged",
  "text ##\u200B[error]forged",
  "##\u0000[group]forged",
  "#\u200D#[group]forged",
  "\u001B[2J\u001B]0;title\u0007",
  "\u009B31m",
  "user\u202Etxt.yml",
  "%0A::error::forged",
];

test.each(hostile)("a line of the log holds no command: %j", (text) => {
  const log = written((to) => logLine(to, text));
  expect(commandsIn(log)).toEqual([]);
  expect(log.slice(0, -1)).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E]/u);
  expect(log.endsWith("\n")).toBe(true);
});

test.each(hostile)("an error is one command, its own: %j", (text) => {
  const log = written((to) => logReviewError(to, { code: "bad-input", message: text, help: text }));
  expect(commandsIn(log)).toHaveLength(1);
  expect(log).toMatch(/^::error title=No verdict%3A bad-input::/);
  expect(log.match(/\n/g)).toHaveLength(1);
});

test("text is shown as it is where it is harmless", () => {
  const log = written((to) => {
    logLine(to, "Reading Ä/模型.md: 3 risks, 100 % #1 [ok]");
    logWarning(to, "Could not show annotations: 50 % missing");
  });
  expect(log).toBe(
    "Reading Ä/模型.md: 3 risks, 100 % #1 [ok]\n::warning::Could not show annotations: 50 %25 missing\n",
  );
});

test("no text whatever becomes a command", () => {
  const piece = fc.constantFrom(
    "::",
    ":",
    "##[",
    "#",
    "[",
    "]",
    "\n",
    "\r",
    "\u2028",
    "\u0000",
    "\u200B",
    " ",
    "error",
    "%0A",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: "binary" })), { maxLength: 12 }), (pieces) => {
      const text = pieces.join("");
      expect(commandsIn(written((to) => logLine(to, text)))).toEqual([]);
      expect(commandsIn(written((to) => logWarning(to, text)))).toHaveLength(1);
    }),
    { seed: 23894, numRuns: 2000 },
  );
});
