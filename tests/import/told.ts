import { resolve } from "node:path";
import { product } from "../../src/product.ts";
import { main } from "../../src/verbs/main.ts";

/** How a command line ended, and what it printed to either side. */
export interface Told {
  readonly status: number;
  readonly printed: string;
  readonly aside: string;
}

/** Runs a command line within this process, standing in a folder. */
export async function told(folder: string, ...words: readonly string[]): Promise<Told> {
  let printed = "";
  let aside = "";
  const speak = (text: string): void => {
    aside += text;
  };
  const status = await main(
    words,
    {
      folder: resolve(folder),
      product,
      terminal: { colour: false, width: 120 },
      remote: null,
      today: () => "2026-11-22",
      print: (text) => {
        printed += text;
      },
      aside: speak,
    },
    speak,
  );
  return { status, printed, aside };
}
