import { parseDay } from "../domain/day.ts";
import { isMap, textOf, type Value } from "../domain/document.ts";
import { startOfFile } from "../domain/location.ts";
import { isPlaceholder } from "../domain/placeholder.ts";
import type { EvidenceKind } from "./evidence-kind.ts";

/** A person's act, as somebody wrote it down; whoever rates a risk leaves it aside. */
export const record: EvidenceKind = {
  name: "record",
  summary: "Who did what and when. It is told with its age, and measures nothing.",
  measure: (_, { path }) => ({
    outcome: "inconclusive",
    words: `a record measures nothing in ${path}`,
    at: startOfFile(path),
  }),
  measureAlone(item, { at }) {
    const written = item["record"] as Value | undefined;
    const spec = isMap(written) ? written : {};
    const day = parseDay(textOf(spec["when"]));
    const missing = ["who", "when", "what"].filter((key) => isPlaceholder(textOf(spec[key])));
    if (missing.length > 0)
      return { outcome: "inconclusive", words: `the record does not say ${missing.join(" and ")}`, at, done: day };
    if (day === null) return { outcome: "inconclusive", words: `${textOf(spec["when"])} is no day`, at, done: null };
    const where = textOf(spec["where"]);
    const words = `${textOf(spec["who"])} on ${day}: ${textOf(spec["what"])}${where === "" ? "" : ` (${where})`}`;
    return { outcome: "passing", words, at, done: day, claim: spec };
  },
};
