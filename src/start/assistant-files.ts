import { isMap, type Value } from "../domain/document.ts";
import { baseName } from "../domain/repository-path.ts";
import { readJson } from "../read/json.ts";
import { assistantSign, type SeenFile, type Sign } from "./sign.ts";

/** What people write for the assistants with which they write code. */
const instructions =
  /^(?:agents|claude|gemini|copilot-instructions)\.md$|^\.(?:cursorrules|windsurfrules|clinerules|goosehints)$/iu;
const folders = /(?:^|\/)\.(?:cursor\/rules|claude|windsurf|clinerules|aider|codex|junie|continue)\/[^/]/iu;
const servers = /^\.?mcp\.json$|^claude_desktop_config.*\.json$/iu;

const isServers = (path: string): boolean =>
  servers.test(baseName(path)) || /(?:^|\/)\.vscode\/mcp\.json$/iu.test(path);

export const isAssistantFile = (path: string): boolean =>
  instructions.test(baseName(path)) || folders.test(path) || isServers(path);

/** Only lists of servers are looked into. */
export const isReadAssistantFile = isServers;

/** What shows that an assistant is used to write code here: that is no AI system of this repository. */
export function assistantSigns({ path, text }: SeenFile): readonly Sign[] {
  if (!isAssistantFile(path)) return [];
  if (!isServers(path)) return [assistantSign(path, "instructions for an AI coding assistant")];
  const names = text === null ? [] : serversIn(readJson(path, text).value?.value);
  return names.length === 0
    ? []
    : [assistantSign(path, `tools of an AI coding assistant: ${names.slice(0, 5).join(", ")}`)];
}

/** The servers of a list, which stand under `mcpServers` or `servers`, or by themselves. */
function serversIn(value: Value | undefined): readonly string[] {
  if (!isMap(value)) return [];
  const wrapped = ["mcpServers", "servers"]
    .map((key) => (Object.hasOwn(value, key) ? value[key] : undefined))
    .find(isMap);
  return Object.entries(wrapped ?? value)
    .filter(
      ([, one]) =>
        isMap(one) && (Object.hasOwn(one, "command") || Object.hasOwn(one, "url") || Object.hasOwn(one, "type")),
    )
    .map(([name]) => name);
}
