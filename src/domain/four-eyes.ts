/** Whether what becomes less strict waits for somebody else, or from which level of risk on; switched off it only warns. */
export type FourEyes = boolean | { readonly above: string };

/** Whether a second person is asked for about a risk of a level; a level that nobody can rank counts as the highest. */
export function asksForSecond(fourEyes: FourEyes, level: string, levels: readonly string[]): boolean {
  if (typeof fourEyes === "boolean") return fourEyes;
  const [limit, rank] = [levels.indexOf(fourEyes.above), levels.indexOf(level)];
  return limit < 0 || rank < 0 || rank > limit;
}

/** The levels of criteria that name none of their own. */
const usual = ["low", "medium", "high", "critical"];

/** Whether one policy asks for a second person less often than another; levels of one's own are not guessed at. */
export function isLooserFourEyes(here: FourEyes, asked: FourEyes): boolean {
  if (typeof here === "object" && typeof asked === "object") {
    const [mine, theirs] = [usual.indexOf(here.above), usual.indexOf(asked.above)];
    return here.above !== asked.above && (mine < 0 || theirs < 0 || mine > theirs);
  }
  return strictness(here) < strictness(asked);
}

const strictness = (policy: FourEyes): number => (typeof policy === "boolean" ? Number(policy) * 2 : 1);

/** `above medium`, as a sentence shows it. */
export const fourEyesWords = (policy: FourEyes): string =>
  typeof policy === "boolean" ? String(policy) : `above ${policy.above}`;

/** What is written under `four-eyes`; `undefined` where it is nothing of the kind. */
export function fourEyesIn(written: unknown): FourEyes | undefined {
  if (typeof written === "boolean") return written;
  if (typeof written !== "object" || written === null || !("above" in written)) return undefined;
  return typeof written.above === "string" ? { above: written.above } : undefined;
}
