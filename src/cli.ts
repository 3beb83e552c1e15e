import { currentDay } from "./adapters/clock.ts";
import { mayBeTerminal, print } from "./adapters/output.ts";
import { product } from "./product.ts";
import { main } from "./verbs/main.ts";

const { env } = process;

function terminal(): { readonly colour: boolean; readonly width: number } {
  if (!mayBeTerminal()) return { colour: false, width: 100 };
  const { stdout } = process;
  return {
    colour: stdout.isTTY === true && (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb",
    width: Math.min(Math.max(stdout.columns ?? 100, 60), 120),
  };
}

/** Only for who looks on: in a file, steps are noise. */
const progress = (text: string): void => {
  if (process.stderr.isTTY === true) process.stderr.write(text);
};

// Asynchronous, so that whatever throws is no verdict: in a folder that was deleted even `cwd` does.
const run = async () =>
  main(
    process.argv.slice(2),
    { folder: process.cwd(), product, terminal: terminal(), today: currentDay, print, progress },
    (text) => process.stderr.write(text),
  );

run().then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`no verdict: this is a bug of the gate; please report it with these lines.\n${words}\n`);
    process.exitCode = 2;
  },
);
