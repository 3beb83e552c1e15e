import { capped } from "../domain/words.ts";
import { tame } from "./tame.ts";

/**
 * The one place that writes another language. A text of a language can only be made by its template here, whose holes
 * are escaped unless they are texts of that language already.
 */
const written = Symbol("written");

interface Written<Language extends string> {
  readonly language: Language;
  readonly [written]: string;
}

export type MarkdownText = Written<"markdown">;
export type TerminalText = Written<"terminal">;
export type LogText = Written<"log">;
export type XmlText = Written<"xml">;

type Hole<Language extends string> = string | number | Written<Language> | readonly Written<Language>[];
/** What may stand between joined texts; closed, so that no data does. */
type Separator = "" | " " | "\n" | "\n\n" | ", " | "; " | " · " | " | ";

/** The finished text, for the reader of that language only: put into a template again it is escaped again. */
export const finished = (text: Written<string>): string => text[written];

export function joined<Language extends string>(
  language: Language,
  parts: readonly Written<Language>[],
  separator: Separator,
): Written<Language> {
  return { language, [written]: parts.map(finished).join(separator) };
}

const templateOf =
  <Language extends string>(language: Language, escaped: (plain: string) => string) =>
  (literals: TemplateStringsArray, ...holes: readonly Hole<Language>[]): Written<Language> => {
    const fill = (hole: Hole<Language> | undefined): string => {
      if (hole === undefined) return "";
      if (typeof hole === "string" || typeof hole === "number") return escaped(String(hole));
      return "language" in hole ? finished(hole) : hole.map(finished).join("");
    };
    return { language, [written]: literals.map((literal, i) => literal + fill(holes[i])).join("") };
  };

const longest = 2_000;

// Terminal. Its text also lands in logs of workflows, where the runner obeys `##[command]` anywhere in a line.

/** Tame, and without a command to the runner; as wide as the tame text, so that carets stay under their words. */
export const terminalSafe = (text: string): string => tame(text).replace(/##\[/g, "##\u27E6");

export const term = templateOf("terminal", (plain) => capped(terminalSafe(plain), longest));

const styles = { bold: 1, dim: 2, reverse: 7, red: 31, green: 32, yellow: 33, blue: 34, cyan: 36 } as const;
export type Style = keyof typeof styles;

/** The text in a style, by SGR codes. */
export function styled(text: TerminalText, ...named: readonly Style[]): TerminalText {
  const codes = named.map((style) => styles[style]).join(";");
  return { language: "terminal", [written]: `\u001B[${codes}m${finished(text)}\u001B[0m` };
}

// Wherever GitHub shows a text it looks for mentions, #123, GH-123, advisories, addresses and :emoji: in what is *rendered*,
// so entities do not stop it: an invisible joiner does. SARIF makes a link of [words](address) as well.

const live =
  /@|#(?=\d)|(?:GH|GHSA|CVE)-(?=[\da-z])|:(?=\/\/|:|(?:[+-]1|100|1234|\d*[a-z][\w+-]*):)|www(?=\.)|\](?=\()/giu;
const quiet = (text: string): string => text.replace(live, "$&\u2060");

/** In Markdown a commit's id becomes a link; elsewhere it stays one that can be copied. */
const liveCommit = /[0-9a-f]{6}(?=[0-9a-f])/giu;

// Markdown as GitHub reads it.

const entities: Readonly<Record<string, string>> = {
  "\u2060": "&#8288;",
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
};
const entity = (sign: string): string => entities[sign] ?? `&#${sign.codePointAt(0)};`;

const special = /[\u2060&<>[\]()|*_~`!\\$#@]/gu;
/** What would open a list, an underline or a command at the start of a line. */
const opening = /^[-+=:]|(?<=^\d{1,9})\.(?= |$)/u;

function escapeMarkdown(plain: string): string {
  const text = capped(tame(plain).replace(/ +/g, " ").trim(), longest);
  return quiet(text.replace(liveCommit, "$&\u2060")).replace(special, entity).replace(opening, entity);
}

export const md = templateOf("markdown", escapeMarkdown);
export const joinMarkdown = (parts: readonly MarkdownText[], separator: Separator): MarkdownText =>
  joined("markdown", parts, separator);

/** A sentence that stands out; a dash where there is none. No space may stand within its marks, or they would be shown. */
export function strong(plain: string): MarkdownText {
  const text = finished(prose(plain)).trim();
  return text === "" ? md`–` : { language: "markdown", [written]: `**${text}**` };
}

/** A code span; text that could leave it (a table's pipe) or command a runner is written as plain text. */
export function code(plain: string): MarkdownText {
  const text = capped(tame(plain).trim(), 300);
  if (text === "" || /[|]|##\[/.test(text)) return md`${text}`;
  const fence = "`".repeat(1 + Math.max(0, ...[...text.matchAll(/`+/g)].map((run) => run[0].length)));
  const pad = /^`|`$/.test(text) ? " " : "";
  return { language: "markdown", [written]: `${fence}${pad}${text}${pad}${fence}` };
}

/** A block by which GitHub offers to put a line in the place of the one it stands on, or to take that out; nothing else is in it. */
export function suggestionBlock(line: string | null): MarkdownText {
  const fence = "`".repeat(1 + Math.max(2, ...[...(line ?? "").matchAll(/`+/g)].map((run) => run[0].length)));
  const inside = line === null ? "" : `${line.replace(/[\r\n]+/g, " ")}\n`;
  return { language: "markdown", [written]: `${fence}suggestion\n${inside}${fence}` };
}

const address = /^https?:\/\/[\w.-]+(?::\d+)?\/[\w.~/%-]*(?:\?plain=1)?(?:#[\w-]*)?$/;

/** A link to a page that GitHub named; what is no plain address stays text. */
export function link(words: string | MarkdownText, url: string): MarkdownText {
  const text = md`${words}`;
  return address.test(url) ? { language: "markdown", [written]: `[${finished(text)}](${url})` } : text;
}

/** A sentence in which people put code between backticks: those become code spans, all else is escaped. */
export function prose(plain: string): MarkdownText {
  const pieces = capped(tame(plain), longest)
    .trim()
    .split(/`([^`]{1,200})`/u);
  const inner = (index: number) => index > 0 && index < pieces.length - 1;
  const spans = pieces.map((piece, index) => (index % 2 === 1 ? code(piece) : between(piece, inner(index))));
  return joinMarkdown(spans, "");
}

/** Escaped, with the space kept that parts it from a code span; two spans never touch. */
function between(piece: string, isInner: boolean): MarkdownText {
  const space = (there: boolean) => (there ? md` ` : md``);
  return md`${space(piece.startsWith(" ") || (piece === "" && isInner))}${piece}${space(piece.endsWith(" "))}`;
}

// Titles and messages of check runs and of code scanning are shown as they are, except for what becomes live.

/** One line as it is, without a live mention or address. */
export const plain = (text: string, units: number): string => capped(quiet(capped(tame(text), units)), units);

// XML, in texts and in attributes between double quotes. What XML 1.0 cannot hold is made visible by taming.

const xmlEntities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

export const xml = templateOf("xml", (text) =>
  capped(terminalSafe(text), longest).replace(/[&<>"']/g, (sign) => xmlEntities[sign] ?? ""),
);

// Workflow commands: `::error file=…::message` at the start of a line, `##[error]` anywhere.

const logSafe = (text: string): string =>
  tame(text)
    .replace(/:(?=:)/g, ": ")
    .replace(/##(?=\[)/g, "# #");

export const log = templateOf("log", (plain) => capped(logSafe(plain), longest));

const escapeMessage = (text: string): string => text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
const escapeProperty = (text: string): string => escapeMessage(text).replace(/:/g, "%3A").replace(/,/g, "%2C");

export interface CommandProperties {
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly col?: number;
  readonly endColumn?: number;
  readonly title?: string;
}

/** What an annotation shows: nothing in it is live. */
const shown = (text: string): string => quiet(logSafe(text));

/** A workflow command; the message's lines together are at most 4,096 units, beyond which the runner cuts. */
export function command(
  kind: "error" | "warning" | "notice",
  properties: CommandProperties,
  message: readonly string[],
): LogText {
  const named = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty((name === "title" ? shown : logSafe)(String(value)))}`);
  const text = escapeMessage(capped(message.map(shown).join("\n"), 4_096));
  return { language: "log", [written]: `::${kind}${named.length > 0 ? " " : ""}${named.join(",")}::${text}` };
}
