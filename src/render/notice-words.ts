import type { Report } from "../domain/report.ts";
import { capped } from "../domain/words.ts";

/** So many sentences are told; more of them stand in the JSON report. */
const mostNotices = 5;
const longest = 500;

/** What the policies that asked something have to say of themselves, each sentence once. */
export function noticeWords({ policies }: Report): readonly string[] {
  const said = policies.flatMap(({ notice }) => (notice === undefined ? [] : [notice.trim()]));
  const all = [...new Set(said)].filter((words) => words !== "");
  return all.slice(0, mostNotices).map((words) => capped(words, longest));
}
