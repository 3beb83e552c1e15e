import { ReviewError } from "../domain/review-error.ts";
import { didYouMean } from "../read/nearest.ts";
import { helpFor, helpForAll, helpForGroup } from "./help.ts";
import { loadVerbs, type NamedVerb, verbs } from "./index.ts";
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
    const { renderRefusal } = await import("../render/refusal.ts");
    complain(renderRefusal(error, world.terminal));
    return 2;
  }
}

async function dispatch(words: readonly string[], world: World): Promise<ExitStatus> {
  const [name, second] = words;
  if (name === "--version") {
    world.print(`${world.product.tool.version}\n`);
    return 0;
  }
  if (name === undefined || asksForHelp(name) || name === "help") {
    world.print(helpForAll(await loadVerbs()));
    return name === undefined ? 2 : 0;
  }
  const group = verbs.filter((one) => one.name.startsWith(`${name} `));
  if (group.length > 0 && (second === undefined || asksForHelp(second))) {
    world.print(helpForGroup(name, await loadVerbs(group)));
    return second === undefined ? 2 : 0;
  }
  const named = verbs.find((one) => one.name === (group.length > 0 ? `${name} ${second}` : name));
  if (named === undefined) throw unknownVerb(name, second, group);
  const verb = await named.load();
  const rest = words.slice(group.length > 0 ? 2 : 1);
  if (rest.some(asksForHelp)) {
    world.print(helpFor(verb));
    return 0;
  }
  return verb.run(parseGiven(verb, rest), world);
}

const asksForHelp = (word: string): boolean => word === "--help" || word === "-h";

/** A verb that is none; behind the first word of a verb of two words, the second is what is wrong. */
function unknownVerb(name: string, second: string | undefined, group: readonly NamedVerb[]): ReviewError {
  const known = group.length > 0 ? group.map((verb) => verb.name) : verbs.map((verb) => verb.name.split(" ")[0] ?? "");
  const word = group.length > 0 ? `${name} ${second ?? ""}` : name;
  const hint = didYouMean(word, known);
  const help = `ai-risk-gate ${group.length > 0 ? `${name} ` : ""}--help`;
  return new ReviewError("usage", `There is no verb \`${word}\`.`, `${hint}\`${help}\` lists them.`);
}

const asksForJson = (words: readonly string[]): boolean =>
  words.some((word, index) => word === "--format=json" || (word === "json" && words[index - 1] === "--format"));

const jsonError = ({ code, message, help }: ReviewError): string =>
  `${JSON.stringify({ version: 1, error: { code, message, help } }, null, 2)}\n`;
