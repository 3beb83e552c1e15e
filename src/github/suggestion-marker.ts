/** What a suggestion of ours is about: which gate made it, and the finding with the text that mends it. */
export interface SuggestionMarker {
  /** What tells this gate from others on the same pull request: 16 hexadecimal digits. */
  readonly key: string;
  /** 16 hexadecimal digits; `done` where it is settled and could not be resolved. */
  readonly digest: string;
}

/** The first line of a suggestion: nobody sees it, and the next run finds it again. */
export const suggestionLine = ({ key, digest }: SuggestionMarker): string =>
  `<!-- ai-risk-gate-suggestion ${key} ${digest} -->`;

const written = /^<!-- ai-risk-gate-suggestion ([0-9a-f]{16}) ([0-9a-f]{16}|done) -->$/;

/** The marker in a comment's first line; `null` where there is none. */
export function readSuggestionLine(body: string): SuggestionMarker | null {
  const [line = ""] = body.split(/\r?\n/, 1);
  const [, key = "", digest = ""] = written.exec(line) ?? [];
  return key === "" ? null : { key, digest };
}
