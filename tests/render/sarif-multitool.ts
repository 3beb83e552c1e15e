import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { temporaryFolder } from "../adapters/repositories.ts";

/** What the multitool says of a file. */
export interface Remark {
  readonly rule: string;
  readonly level: string;
  readonly said: string;
}

const configuration = fileURLToPath(new URL("sarif-multitool.xml", import.meta.url));

/** The program for this machine, which comes with `npm ci` on Linux, macOS and Windows. */
function program(): string {
  const found: string = createRequire(import.meta.url)("@microsoft/sarif-multitool");
  const file = process.platform === "win32" ? `${found}.exe` : found;
  if (!existsSync(file) && !existsSync(found)) throw new Error("The SARIF multitool is missing: run `npm ci`.");
  const there = existsSync(file) ? file : found;
  // Its install script would do this; scripts of packages are not run here.
  chmodSync(there, 0o755);
  return there;
}

/** SARIF's own JSON schema, as the multitool has it. */
export const sarifSchema = (): object => JSON.parse(readFileSync(join(dirname(program()), "sarif-2.1.0.json"), "utf8"));

/** Has the multitool look at all these texts at once; its exit status says nothing, its own log does. */
export function remarksOf(texts: readonly string[]): readonly Remark[] {
  const folder = temporaryFolder();
  for (const [index, text] of texts.entries()) writeFileSync(join(folder, `${index}.sarif`), text);
  const log = join(temporaryFolder(), "said.sarif");
  const levels = ["--level", "Error;Warning;Note", "--rule-kind", "Sarif;Ghas"];
  const words = ["validate", join(folder, "*.sarif"), "--output", log, "--config", configuration, ...levels];
  // Without this it asks for a library of languages that small machines lack.
  const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" };
  const { stdout, stderr, error } = spawnSync(program(), words, { encoding: "utf8", env, maxBuffer: 1 << 28 });
  if (error !== undefined || !existsSync(log)) throw new Error(`The SARIF multitool did not run: ${error} ${stderr}`);
  const scanned = `${texts.length} file`;
  if (!stdout.includes(scanned)) throw new Error(`The SARIF multitool looked at other than ${scanned}s: ${stdout}`);
  const { runs } = JSON.parse(readFileSync(log, "utf8"));
  const notifications = notificationsOf(runs[0].invocations).filter(({ message }) => !isAsConfigured(message));
  return [...runs[0].results, ...notifications].map(remark);
}

/** It says of itself that a rule was switched off. */
const isAsConfigured = ({ text = "" }: Said["message"]): boolean =>
  text.startsWith("Rule 'SARIF2006' was explicitly disabled");

interface Said {
  readonly ruleId?: string;
  readonly level?: string;
  readonly message: { readonly id?: string; readonly text?: string };
  readonly locations?: readonly unknown[];
}

const notificationsOf = (invocations: readonly Readonly<Record<string, readonly Said[]>>[]): readonly Said[] =>
  invocations.flatMap((one) => [
    ...(one["toolExecutionNotifications"] ?? []),
    ...(one["toolConfigurationNotifications"] ?? []),
  ]);

const remark = ({ ruleId = "the tool", level = "warning", message, locations }: Said): Remark => ({
  rule: `${ruleId} ${message.id}`,
  level,
  said: JSON.stringify([message, locations?.[0]]),
});
