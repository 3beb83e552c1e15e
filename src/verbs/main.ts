import { ReviewError } from "../domain/review-error.ts";
import { nearest } from "../read/nearest.ts";
import { terminalSafe } from "../render/escape.ts";
import { helpFor, helpForAll } from "./help.ts";
import { verbs } from "./index.ts";
import { parseGiven } from "./parse.ts";
import type { ExitStatus, World } from "./verb.ts";

/** Runs one command line; what cannot be reviewed is told on `complain`, or as JSON where JSON was asked for. */
export async function main(
  words: readonly string[],
  world: World,
  complain: (text: string) => void,
): Promise<ExitStatus> {
  try {
    return await dispatch(words, world);
  } catch (error) {
    if (!(error instanceof ReviewError)) throw error;
    if (asksForJson(words)) world.print(jsonError(error));
    complain(`no verdict: ${terminalSafe(error.message)}\n  ${terminalSafe(error.help)}\n`);
    return 2;
  }
}

async function dispatch([name, ...rest]: readonly string[], world: World): Promise<ExitStatus> {
  if (name === "--version") {
    world.print(`${world.product.tool.version}\n`);
    return 0;
  }
  if (name === undefined || name === "--help" || name === "help") {
    world.print(helpForAll(verbs));
    return name === undefined ? 2 : 0;
  }
  const verb = verbs.find((one) => one.name === name);
  if (verb === undefined) throw unknownVerb(name);
  if (rest.includes("--help")) {
    world.print(helpFor(verb));
    return 0;
  }
  return verb.run(parseGiven(verb, rest), world);
}

function unknownVerb(name: string): ReviewError {
  const close = nearest(
    name,
    verbs.map((verb) => verb.name),
  );
  const hint = close === null ? "" : `Did you mean \`${close}\`? `;
  return new ReviewError("usage", `There is no verb \`${name}\`.`, `${hint}\`ai-risk-gate --help\` lists them.`);
}

const asksForJson = (words: readonly string[]): boolean =>
  words.some((word, index) => word === "--format=json" || (word === "json" && words[index - 1] === "--format"));

const jsonError = ({ code, message, help }: ReviewError): string =>
  `${JSON.stringify({ version: 1, error: { code, message, help } }, null, 2)}\n`;
