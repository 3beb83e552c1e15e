import type { ReviewError } from "../domain/review-error.ts";
import { command, finished, type LogText, log } from "../render/escape.ts";

/** Where a workflow's log goes: text as it is, commands included. */
export type Write = (text: string) => void;

/** Writes text that has passed through the one place that escapes it for a workflow's log. */
const writeLine = (write: Write, text: LogText): void => write(`${finished(text)}\n`);

/** One line of the log: whatever it holds, it stays one line and the runner sees no command in it. */
export const logLine = (write: Write, text: string): void => writeLine(write, log`${text}`);

/** Says that there is no verdict, why, and what to do, as an annotation without a place. */
export const logReviewError = (write: Write, error: Pick<ReviewError, "code" | "message" | "help">): void =>
  writeLine(write, command("error", { title: `No verdict: ${error.code}` }, [error.message, error.help]));

/** Says what could not be shown; it changes no verdict. */
export const logWarning = (write: Write, text: string): void => writeLine(write, command("warning", {}, [text]));
