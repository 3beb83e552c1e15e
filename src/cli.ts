import { currentDay } from "./adapters/clock.ts";
import { product } from "./product.ts";
import { main } from "./verbs/main.ts";

const { stdout, stderr, env } = process;

// Who reads only the beginning (`| head`) still gets the exit status of the verdict.
stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

// Asynchronous, so that whatever throws is no verdict: in a folder that was deleted even `cwd` does.
const run = async () =>
  main(
    process.argv.slice(2),
    {
      folder: process.cwd(),
      product,
      terminal: {
        colour: stdout.isTTY === true && (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb",
        width: Math.min(Math.max(stdout.columns ?? 100, 60), 120),
      },
      today: currentDay,
      print: (text) => stdout.write(text),
    },
    (text) => stderr.write(text),
  );

run().then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
    stderr.write(`no verdict: this is a bug of the gate; please report it with these lines.\n${words}\n`);
    process.exitCode = 2;
  },
);
