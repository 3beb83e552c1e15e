export const reviewErrorCodes = [
  "usage",
  "no-such-folder",
  "not-a-repository",
  "unknown-revision",
  "no-merge-base",
  "history-cut",
  "bad-config",
  "bad-policy",
  "bad-waivers",
  "bad-people",
  "bad-criteria",
  "no-policies",
  "unknown-policy",
  "unsupported",
  "unknown-event",
  "bad-input",
  "limit",
  "unreadable",
  "internal",
] as const;
export type ReviewErrorCode = (typeof reviewErrorCodes)[number];

/** The review cannot be made: no verdict. A wrong document under review is a finding instead. */
export class ReviewError extends Error {
  override readonly name = "ReviewError";
  readonly code: ReviewErrorCode;
  /** What to do, one sentence. */
  readonly help: string;

  constructor(code: ReviewErrorCode, message: string, help: string, options?: { cause: unknown }) {
    super(message, options);
    this.code = code;
    this.help = help;
  }
}
