import type { Value, ValuePath } from "../../src/domain/document.ts";
import type { Random } from "./random.ts";

/** A part of the product that is fuzzed: makes inputs, and says which of its laws an input breaks. */
export interface Target {
  readonly name: string;
  /** One input as plain data, the same for the same choices. */
  make(random: Random): Value;
  /** The laws that are broken, a line each: the law's name, a colon, what was seen. */
  broken(input: Value): Promise<readonly string[]>;
  /** Whether an input without this part is an input still, so that a find may lose it. */
  mayDrop(path: ValuePath): boolean;
  /** Whether a text at this path may be any text, so that a find may shorten it. */
  mayShorten(path: ValuePath): boolean;
}

/** Runs laws that throw where the product throws; a crash breaks the law that nothing crashes. */
export async function lawsOf(check: () => readonly string[] | Promise<readonly string[]>): Promise<readonly string[]> {
  try {
    return await check();
  } catch (error) {
    const [what = "", ...stack] = error instanceof Error ? (error.stack ?? error.message).split("\n") : [String(error)];
    const where = stack.find((line) => line.includes("/src/"))?.replace(/^.*\/(src\/[^:)]+:\d+).*$/u, "$1") ?? "";
    return [`nothing crashes: ${what.slice(0, 300)} ${where}`];
  }
}

/** The law's name: two inputs that break one law are taken for one find. */
export const lawIn = (broken: string): string => broken.split(": ")[0] ?? "";
