import type { Occasion, SuggestedEdit } from "../domain/presentation.ts";
import type { GitHub } from "./client.ts";
import { refusalWords } from "./refusal.ts";
import { keepSuggestions, type ShownSuggestions } from "./suggestions.ts";

/** What was said of the suggestions, and what could not be shown of them. */
export interface SaidOfSuggestions {
  readonly said: readonly string[];
  readonly missing: readonly string[];
}

/** What stands on the pull request by now, and how this gate signs there. */
interface Signed {
  /** The head by now; `null` where GitHub does not tell. */
  readonly headNow: string | null;
  readonly key: string;
  readonly login: string;
}

const nothing: SaidOfSuggestions = { said: [], missing: [] };

/** Keeps the suggestions up to date where they are asked for. A run for an older head leaves them to a newer one. */
export async function showSuggestions(
  github: GitHub,
  { pullRequest, head, suggest }: Occasion,
  shown: { readonly edits: readonly SuggestedEdit[] | null; readonly signed: () => Promise<Signed> },
): Promise<SaidOfSuggestions> {
  const { edits } = shown;
  if (!suggest || pullRequest === null || edits === null) return nothing;
  const { headNow, key, login } = await shown.signed();
  if (headNow === null)
    return { said: [], missing: ["No suggestions: GitHub does not tell where the pull request's head is."] };
  if (headNow !== head) return { said: ["Suggestions: left to the run of a newer commit."], missing: [] };
  try {
    return inWords(await keepSuggestions(github, { pullRequest, head, key, login, edits }));
  } catch (error) {
    return { said: [], missing: [`No suggestions: ${refusalWords(error, "pull-requests: read")}.`] };
  }
}

function inWords({ made, standing, resolved, told, outside, left, missing }: ShownSuggestions): SaidOfSuggestions {
  const counts: readonly (readonly [number, string])[] = [
    [made, "made"],
    [standing, "there already"],
    [resolved, "resolved"],
    [told, "told to be done"],
    [outside, "not shown, for lines that this pull request does not change"],
    [left, "not shown, beyond those that are open at once"],
  ];
  const words = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return { said: words.length === 0 ? [] : [`Suggestions: ${words.join("; ")}.`], missing };
}
