import { registerHooks } from "node:module";
import { readAction } from "../action/workflow-file.ts";

// The packages import JSON without saying that it is JSON.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith(".json") ? { ...context, importAttributes: { type: "json" } } : context),
});
const { registerLogger, validate } = await import("@actions/languageservice");
const { TextDocument } = await import("vscode-languageserver-textdocument");

// A fault of the language service itself is logged by it, and would else pass for a file without remarks.
const rethrow = (message: string): void => {
  throw new Error(message);
};
registerLogger({ error: rethrow, warn: rethrow, info: () => {}, log: () => {} });

/** Inputs of other people's actions, as far as they are used. */
const inputsOfOthers: Readonly<Record<string, readonly string[]>> = {
  "actions/attest": ["subject-path", "predicate-type", "predicate-path"],
  "actions/download-artifact": ["merge-multiple", "name", "path"],
  "actions/upload-artifact": ["name", "path"],
  "actions/checkout": ["fetch-depth", "path", "persist-credentials", "ref", "repository"],
  "actions/setup-node": ["node-version", "package-manager-cache"],
};

const described = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, { description: name, required: false }]));

/** What GitHub tells the language service about the actions that a workflow uses; ours is read from action.yml. */
const actionsMetadataProvider = {
  fetchActionMetadata: async ({ owner, name }: { readonly owner: string; readonly name: string }) => {
    const inputs = name === "ai-risk-gate" ? Object.keys(readAction().inputs) : inputsOfOthers[`${owner}/${name}`];
    return inputs === undefined ? undefined : { name, description: name, inputs: described(inputs) };
  },
};

let asked = 0;

/** What GitHub's own workflow language service has against a workflow or an action.yml, each with its line. */
export async function remarksOf(path: string, text: string): Promise<readonly string[]> {
  asked += 1;
  // It remembers files by their address.
  const document = TextDocument.create(`file:///${asked}/${path}`, "yaml", asked, text);
  const remarks = await validate(document, { actionsMetadataProvider });
  return remarks.map(({ message, range }) => `${path}:${range.start.line + 1}: ${message}`);
}
