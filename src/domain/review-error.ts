import type { Fault } from "./integrity.ts";

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
  "bad-floor",
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
  /** Everything that is wrong with the file because of which there is no verdict; the message tells the first. */
  readonly faults: readonly ToldFault[];

  constructor(code: ReviewErrorCode, message: string, help: string, options?: ReviewErrorOptions) {
    super(message, options !== undefined && "cause" in options ? { cause: options.cause } : undefined);
    this.code = code;
    this.help = help;
    this.faults = options?.faults ?? [];
  }
}

/** What is wrong at one place of a file, and what to do. */
export type ToldFault = Pick<Fault, "message" | "fix" | "at">;

interface ReviewErrorOptions {
  readonly cause?: unknown;
  readonly faults?: readonly ToldFault[];
}
