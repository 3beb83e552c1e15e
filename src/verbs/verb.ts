import type { Day } from "../domain/day.ts";
import type { RemoteFiles } from "../domain/ports.ts";
import type { Product } from "../gather/product.ts";

/** 0 pass or warn, 1 block, 2 no verdict. */
export type ExitStatus = 0 | 1 | 2;

/** The process around a verb. */
export interface World {
  readonly folder: string;
  readonly product: Product;
  readonly terminal: { readonly colour: boolean; readonly width: number };
  today(): Day;
  /** The way to files of other repositories; `null` without a token. */
  readonly remote: RemoteFiles | null;
  print(text: string): void;
  /** Tells beside what is printed: on standard error. */
  aside?(text: string): void;
  /** Tells who waits how far it is: on standard error, where that is a terminal. */
  progress?(text: string): void;
}

export interface OptionSpec {
  /** What stands for the value in the help; an option without one is a switch. */
  readonly value?: string;
  readonly repeats?: true;
  readonly description: string;
}

/** Options as given: the last one of each name, or all where it repeats. */
export interface Given {
  readonly operands: readonly string[];
  text(name: string): string | undefined;
  texts(name: string): readonly string[];
  has(name: string): boolean;
}

/** One command of the command line, declaring itself. */
export interface Verb {
  readonly name: string;
  readonly summary: string;
  /** What stands after the verb: `[DIR]`. */
  readonly operands: string;
  readonly most: number;
  readonly options: Readonly<Record<string, OptionSpec>>;
  readonly notes?: readonly string[];
  run(given: Given, world: World): Promise<ExitStatus>;
}
