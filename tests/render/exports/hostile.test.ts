import { fromMarkdown } from "mdast-util-from-markdown";
import { describe, expect, test } from "vitest";
import { cyclonedx } from "../../../src/render/exports/cyclonedx.ts";
import { oscalPoam } from "../../../src/render/exports/oscal-poam.ts";
import { registerCsv } from "../../../src/render/exports/register-csv.ts";
import { registerMarkdown } from "../../../src/render/exports/register-markdown.ts";
import { attacks, attacksByKind } from "../attacks.ts";
import { everyNode, liveInMarkdown, treeOf } from "../markdown-tree.ts";
import { hostileRegister } from "./hostile-register.ts";
import { isBom, isPoam } from "./validators.ts";

const commands = /(?!\n)[\p{Control}\u202A-\u202E\u2066-\u2069\u200B-\u200F\u2028\u2029\uFEFF]|^\s*::|##\[/mu;
const kinds = Object.entries(attacksByKind);

/** The marks of a Markdown text, without its words. */
const shapeOf = (markdown: string): readonly string[] =>
  everyNode(treeOf(markdown))
    .map(({ type }) => type)
    .filter((type) => type !== "text" && type !== "inlineCode" && type !== "strong");

describe.each(kinds)("%s in any field", (_, words) => {
  test("add nothing live to Markdown, and no row or column", () => {
    const shape = shapeOf(registerMarkdown(hostileRegister("quiet words")));
    for (const word of words) {
      const markdown = registerMarkdown(hostileRegister(word));
      expect(shapeOf(markdown), JSON.stringify(word)).toEqual(shape);
      expect(markdown).not.toMatch(commands);
      const texts = everyNode(treeOf(markdown)).flatMap((node) => (node.type === "text" ? [node.value] : []));
      expect(texts.filter((text) => liveInMarkdown.test(text))).toEqual([]);
    }
  });

  test("keep every cell of the CSV text, on one line", () => {
    for (const word of words) {
      const csv = registerCsv(hostileRegister(word));
      expect(csv.split("\r\n")).toHaveLength(3);
      expect(csv.replaceAll("\r\n", "\n")).not.toMatch(commands);
    }
  });

  test("leave the JSON valid and harmless to print", () => {
    for (const word of words) {
      const [poam, bom] = [oscalPoam, cyclonedx].map((exporter) => exporter(hostileRegister(word)));
      expect(`${poam}${bom}`).not.toMatch(commands);
      expect(isPoam(poam ?? ""), JSON.stringify(word)).toEqual([]);
      expect(isBom(bom ?? ""), JSON.stringify(word)).toEqual([]);
    }
  });
});

test("the Markdown that OSCAL reads in titles and descriptions is words alone", () => {
  const told = (word: string) => {
    const { risks } = JSON.parse(oscalPoam(hostileRegister(word)))["plan-of-action-and-milestones"];
    return [risks[0].title, risks[0].description, risks[0].remediations[0].description];
  };
  for (const word of attacks) {
    const types = told(word).flatMap((text) => everyNode(fromMarkdown(text)).map(({ type }) => type));
    expect(
      types.filter((type) => !["root", "paragraph", "text"].includes(type)),
      JSON.stringify(word),
    ).toEqual([]);
  }
});
