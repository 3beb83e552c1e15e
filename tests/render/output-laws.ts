import { isDeepStrictEqual } from "node:util";
import type { Report } from "../../src/domain/report.ts";
import { checkRunOf } from "../../src/render/check-run.ts";
import { renderComment } from "../../src/render/comment.ts";
import { formats } from "../../src/render/formats.ts";
import { renderers } from "../../src/render/index.ts";
import { renderMarkdown } from "../../src/render/markdown.ts";
import { codeQualityLaw } from "./code-quality-law.ts";
import { everyNode, live, liveInMarkdown, treeOf } from "./markdown-tree.ts";

/** What holds of a report's text in a language whatever the report says; each yields a line for what does not. */
type OutputLaw = (report: Report) => Iterable<string>;

const controls = /[\p{Control}\p{Surrogate}\u202A-\u202E\u2066-\u2069\u2028\u2029\u200B-\u200F\uFEFF]/u;

/** No control character and no command to a runner. */
export function* terminalLaw(report: Report): Iterable<string> {
  const text = renderers.text(report, { colour: false, width: 90 });
  for (const line of text.split("\n")) {
    if (controls.test(line)) yield `a control character reaches the terminal: ${JSON.stringify(line)}`;
    if (/^\s*::|##\[/.test(line)) yield `a command reaches the runner: ${line}`;
  }
}

/** No codes but those of our own styles. */
export function* colourLaw(report: Report): Iterable<string> {
  const text = renderers.text(report, { colour: true, width: 90 });
  const [first = "", ...painted] = text.split("\u001B[");
  const own = /^(?:0|(?:[12]|3[1-6])(?:;7)?(?:;1)?)m(?:\n|\P{Control})*$/u;
  if (/(?!\n)\p{Control}/u.test(first)) yield `a control character reaches the terminal: ${JSON.stringify(first)}`;
  for (const piece of painted) if (!own.test(piece)) yield `a code is not ours: ${JSON.stringify(piece)}`;
}

/** No workflow command but an annotation of ours. */
export function* githubLaw(report: Report): Iterable<string> {
  const command = /^::(?:error|warning|notice) (?:\w+=[^:,\p{Control}]*,?)+::(?!.*::)[^\p{Control}]+$/u;
  const sentence =
    /^(?:PASS|WARN|BLOCK): [^:]+$|^\d+ more findings? (?:without an annotation|waived): see the summary\.$|^(?:Waived|Notice): \P{Control}+$/u;
  for (const line of renderers.github(report).trimEnd().split("\n"))
    if (line.includes("##[") || !(line.startsWith("::") ? command : sentence).test(line))
      yield `no annotation: ${line}`;
}

const headings = [
  /^\S+ AI risk: (?:pass|warn|block)$/u,
  /^(?:What changed in risk|Risks above appetite|What blocks, and what to do|Warnings|Good to know)$/,
  /^What blocks, and the shortest way to green$/,
  /^(?:Made less strict|Also changed)$/,
];
const ownHtml = /^(?:<details><summary>[^<>]*<\/summary>|<\/details>|<\/?sub>|<br>)$/;
const never = ["link", "image", "definition", "footnoteReference", "delete", "linkReference", "code", "thematicBreak"];

/** No link, image, HTML, mention, heading, list or column but our own, in the summary and in the comment. */
export function* markdownLaw(report: Report): Iterable<string> {
  yield* ownMarkdown(renderMarkdown(report));
  yield* ownMarkdown(renderComment(report, { runUrl: null, headNow: report.tool.name, enforced: "no" }));
}

function* ownMarkdown(markdown: string): Iterable<string> {
  const raw = /(?!\n)\p{Control}|[\u202A-\u202E\u2066-\u2069\u200B-\u200F\uFEFF]|^\s*::|##\[/mu.exec(markdown);
  if (raw !== null) yield `raw in Markdown: ${JSON.stringify(markdown.slice(raw.index, raw.index + 80))}`;
  for (const node of everyNode(treeOf(markdown))) {
    const wrong = wrongNode(node);
    if (wrong !== null) yield `${wrong} in Markdown: ${JSON.stringify(textOf(node)).slice(0, 200)}`;
  }
}

type Node = Parameters<typeof everyNode>[0];

function wrongNode(node: Node): string | null {
  if (never.includes(node.type)) return node.type;
  switch (node.type) {
    case "html":
      return node.value.split("\n").every((line) => ownHtml.test(line)) ? null : `html ${node.value}`;
    case "text":
      return liveInMarkdown.test(node.value) ? "what GitHub makes live" : null;
    case "heading":
      return headings.some((own) => own.test(textOf(node))) ? null : "a heading";
    case "table":
      return new Set(node.children.map(({ children }) => children.length)).size === 1 ? null : "a column";
    case "listItem":
      return node.children.every(({ type }) => type === "paragraph" || type === "list") ? null : "a block in a list";
    default:
      return null;
  }
}

const textOf = (node: Node): string =>
  everyNode(node)
    .map((inner) => (inner.type === "text" ? inner.value : ""))
    .join("");

/** The report's own meaning, and nothing invisible. */
export function* jsonLaw(report: Report): Iterable<string> {
  const json = renderers.json(report);
  const raw = /(?!\n)\p{Control}|[\u202A-\u202E\u2066-\u2069]|##\[/u.exec(json);
  if (raw !== null) yield `raw in JSON: ${JSON.stringify(json.slice(raw.index, raw.index + 80))}`;
  if (!isDeepStrictEqual(JSON.parse(json), JSON.parse(JSON.stringify(report)))) yield "JSON says something else";
}

/** What a check run shows as it is: no control character, nothing that GitHub makes live, within GitHub's sizes. */
export function* checkLaw(report: Report): Iterable<string> {
  const { title, summary, annotations } = checkRunOf(report);
  const plain = annotations.flatMap((one) => [one.title, ...one.message.split("\n")]);
  for (const text of [title, ...plain]) {
    if (/(?!\u200B)[\p{Control}\u202A-\u202E\u2066-\u2069]/u.test(text))
      yield `a control character in a check: ${text}`;
    if (live.test(text)) yield `live in a check: ${JSON.stringify(text)}`;
  }
  if (summary.length > 65_535 || title.length > 255) yield "a check is too long";
  if (annotations.some((one) => one.title.length > 255 || Buffer.byteLength(one.message) > 65_536))
    yield "an annotation is too long";
}

/** Data stays data in XML: tags and entities are ours, and XML 1.0 may hold every character. */
export function* xmlLaw(report: Report): Iterable<string> {
  const tag = /^<(?:\?xml version="1\.0" encoding="UTF-8"\?|\/?[a-z]+(?:-[a-z]+)?(?: [a-z]+="[^"<>]*")*\/?)>/;
  const text = renderers.junit(report);
  if (/^\s*::|##\[/m.test(text)) yield "a command reaches the runner that prints it";
  if (/(?![\t\n])[\p{Control}\p{Surrogate}\uFFFE\uFFFF]/u.test(text)) yield "what XML cannot hold";
  for (const piece of text.split(/(?=<)/)) if (!tag.test(piece)) yield `no tag of ours: ${piece.slice(0, 80)}`;
  if (/&(?!(?:amp|lt|gt|quot|apos);)/.test(text)) yield "an entity that is not ours";
}

/** What code scanning shows is as plain as a check run, and printing it is harmless. */
export function* sarifLaw(report: Report): Iterable<string> {
  const text = renderers.sarif(report);
  const raw = /(?!\n)\p{Control}|[\u202A-\u202E\u2066-\u2069]|##\[/u.exec(text);
  if (raw !== null) yield `raw in SARIF: ${JSON.stringify(text.slice(raw.index, raw.index + 80))}`;
  const [{ tool, results }] = JSON.parse(text).runs;
  const shown: readonly string[] = [
    ...results.map(({ message }: { readonly message: { readonly text: string } }) => message.text),
    ...tool.driver.rules.flatMap(({ shortDescription, fullDescription, help }: Readonly<Record<string, Helped>>) => [
      shortDescription?.text,
      fullDescription?.text,
      help?.text,
    ]),
  ];
  for (const words of shown)
    if (live.test(words) || words.includes("](")) yield `live in SARIF: ${JSON.stringify(words)}`;
  for (const { help } of tool.driver.rules)
    yield* ownMarkdown(help.markdown.replace(/\[More of this rule\]\(.*\)$/, ""));
}

interface Helped {
  readonly text: string;
}

/** The same report gives the same bytes. */
export function* sameBytesLaw(report: Report): Iterable<string> {
  for (const format of formats)
    if (renderers[format](report) !== renderers[format](structuredClone(report))) yield `other bytes in ${format}`;
}

export const outputLaws: Readonly<Record<string, OutputLaw>> = {
  "a terminal gets text": terminalLaw,
  "colour is ours": colourLaw,
  "a runner gets annotations": githubLaw,
  "Markdown is ours": markdownLaw,
  "a check run is plain": checkLaw,
  "XML is ours": xmlLaw,
  "GitLab gets plain entries": codeQualityLaw,
  "SARIF is plain": sarifLaw,
  "JSON keeps its meaning": jsonLaw,
};
