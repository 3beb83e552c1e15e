import { currentDay } from "./adapters/clock.ts";
import { mayBeTerminal, print } from "./adapters/output.ts";
import type { RemoteFiles } from "./domain/ports.ts";
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

const aside = (text: string): void => {
  process.stderr.write(text);
};

/** The way to other repositories; what goes there is loaded where one is named. */
function remote(): RemoteFiles | null {
  const token = (env["AI_RISK_GATE_POLICY_TOKEN"] ?? "").trim();
  if (!/^[\x21-\x7E]{1,1024}$/.test(token)) return null;
  const apiUrl = env["GITHUB_API_URL"] || "https://api.github.com";
  const say = (words: string): void => {
    process.stderr.write(`${words}\n`);
  };
  return {
    read: async (name) => {
      files ??= (await import("./github/remote-files.ts")).openRemoteFiles({ apiUrl, token, say });
      return files.read(name);
    },
  };
}

let files: RemoteFiles | undefined;

// Asynchronous, so that whatever throws is no verdict: in a folder that was deleted even `cwd` does.
const run = async () =>
  main(
    process.argv.slice(2),
    {
      folder: process.cwd(),
      product,
      terminal: terminal(),
      remote: remote(),
      today: currentDay,
      print,
      aside,
      progress,
    },
    aside,
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
