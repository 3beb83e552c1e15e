import fc from "fast-check";
import { expect, test } from "vitest";
import { isPlaceholder } from "../../src/domain/placeholder.ts";
import { says } from "../../src/domain/presence.ts";
import { withoutResidue } from "../../src/domain/residue.ts";

/** Pieces of what templates, assistants and people leave in a register. */
const piece = fc.constantFrom(
  ...["TBD", "todo", "None", "n/a", "N.A", "na", "to be done", "To", "reduce", "lorem ipsum", "Lorem ipsum dolor"],
  ...["<!-- the plan -->", "[todo]", "[insert the owner here]", "{{owner}}", "{% block %}", "<fill in>", "＜fill＞"],
  ...["As an AI language model, I cannot say.", "Certainly! Here is the plan:", "Sure, here's", "Of course.", "as of"],
  ...[":contentReference[oaicite:0]{index=0}", "oaicite:12", "citeturn0search3", "turn0view1", "[cite: 1]", "【4†a】"],
  ...[
    "\u200b",
    "\u0301",
    "é",
    "ß",
    "ﬁxme",
    "ｔｂｄ",
    "\n",
    "\t",
    " ",
    "-",
    ".",
    "!",
    ":",
    "_",
    "\u0001",
    "\u00ad",
    "7",
  ],
  ...[
    "@alice",
    "ACME-12",
    "Reweigh the data",
    "more information needed",
    "pending:",
    "unknown",
    "fixme",
    "…",
    "\u2028",
  ],
  ...["[", "<", "{", ">", "]", "\u0338", "=", "İ", "K", "\r\n"],
);

const text = fc
  .array(fc.oneof({ arbitrary: piece, weight: 4 }, fc.string({ unit: "binary", maxLength: 3 })), { maxLength: 5 })
  .chain((pieces) => fc.constantFrom("", " ").map((between) => pieces.join(between)));

test("a text that is told by its first word is told the same by all that it says", () => {
  fc.assert(
    fc.property(text, (written) => {
      // A mark that is taken out at the end changes nothing, and hides the first word from whoever looks for it.
      const inFull = (words: string): boolean => isPlaceholder(`\u200b${words}`);
      const rest = withoutResidue(written);
      expect([written, says(written)]).toEqual([written, !inFull(written) && (rest === written || !inFull(rest))]);
    }),
    { seed: 23894, numRuns: 20_000 },
  );
}, 30_000);
