import { existsSync, globSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import fc from "fast-check";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";
import { readMarkdown, type Section } from "../../src/read/markdown.ts";
import { wordsOf } from "../../src/read/markdown-words.ts";

const sections = (text: string): readonly Section[] => {
  const root = readMarkdown("MODEL_CARD.md", text).value?.root;
  const walk = (section: Section): readonly Section[] => [section, ...section.within.flatMap(walk)];
  return root === undefined ? [] : walk(root);
};

const outline = (text: string): readonly string[] =>
  sections(text)
    .slice(1)
    .map(
      ({ kind, level, title, at, lines }) =>
        `${at.start.line} ${kind === "label" ? "label" : level} ${title}: ${lines.join(" / ")}`,
    );

describe("headings and what stands under them", () => {
  test.each<[string, string, readonly string[]]>([
    [
      "hashes, closed and bare",
      "# Loans #\ntext\n##\n### Scope ###\nmore",
      ["1 1 Loans: text", "3 2 : ", "4 3 Scope: more"],
    ],
    ["underlined", "Loans and\ncredit\n===\n\nScope\n---\nmore", ["1 1 Loans and\ncredit: ", "5 2 Scope: more"]],
    ["a rule is no heading", "text\n\n---\n\n# Loans", ["5 1 Loans: "]],
    ["code holds none", "```sh\n# not\n```\n\n    # nor this\n\n# Loans", ["7 1 Loans: "]],
    ["an open fence holds all", "~~~\n# not\n```\n# not", []],
    ["a quote and a list hold none", "> # not\n\n- # not\n\n  ## nor\n\n# Loans", ["7 1 Loans: "]],
    ["HTML", '<h2 class="a">Loans <b>now</b></h2>\n\ntext', ["1 2 Loans now: text"]],
    ["HTML over lines", "<h1>\n  Loans\n</h1>\n\ntext", ["1 1 Loans: text"]],
    ["a caption", "<details>\n<summary>Limits</summary>\n\nfew\n\n</details>", ["2 label Limits: few"]],
    ["a comment hides", "<!-- # not\n\n# nor -->\n# Loans\n\na <!-- b --> c", ["4 1 Loans: a c"]],
    ["an open comment in HTML hides", "<div>\n<!-- a\n\n# not\n-->\n</div>\n\n# Loans", ["8 1 Loans: "]],
    [
      "a label with its words",
      "**License:** MIT\n\n__Owner__: Ann\n\nrest",
      ["1 label License: MIT", "3 label Owner: Ann"],
    ],
    ["a label alone", "- **Limits**\n\n  few\n- **Owner:** Ann", ["1 label Limits: few", "4 label Owner: Ann"]],
    ["a label in HTML", "<b>License:</b> MIT", ["1 label License: MIT"]],
    ["marks go", "# [Loans](https://example.org) `x` *and* ~~more~~ &amp; \\*", ["1 1 Loans x and more & *: "]],
    [
      "characters by number",
      "# L&#111;ans &#x26; more\n\n&#8203;&ZeroWidthSpace;&amp;#111;",
      ["1 1 Loans & more: \u200B&#111;"],
    ],
    ["what browsers hide", "# Loans\n\na <?x few ?> b <!LIMITS few> c <![CDATA[few]]> d", ["1 1 Loans: a b c d"]],
    ["CRLF", "# Loans\r\n\r\ntext\r\n", ["1 1 Loans: text"]],
    ["indented headings", "   # Loans\n\n    # not", ["1 1 Loans: # not"]],
    ["a definition shows nothing", "# Loans\n\n[a]: https://example.org\n", ["1 1 Loans: "]],
  ])("%s", (_, text, wanted) => {
    expect(outline(text)).toEqual(wanted);
  });

  test("levels are relative: what is deeper stands within", () => {
    const [, loans, scope] = sections("## Loans\n\n#### Scope\n\n## Next\n");
    expect(loans?.within).toEqual([scope]);
  });

  test("places are exact", () => {
    const [, heading, label] = sections("intro\r\n\r\n  ## \u{1F3E6} Loans ##\r\n\r\n- **License:** MIT\r\n");
    expect(heading?.at).toEqual({
      path: "MODEL_CARD.md",
      start: { line: 3, column: 3 },
      end: { line: 3, column: 17 },
      excerpt: "  ## \u{1F3E6} Loans ##",
    });
    expect(label?.at.start).toEqual({ line: 5, column: 3 });
  });
});

describe("tables", () => {
  test("rows of cells with their places", () => {
    const markdown = readMarkdown(
      "MODEL_CARD.md",
      "text\n| Metric | Value |\n|:--|--:|\n| Re\\|call | 0.9 |\n| F1 |\n\nafter",
    ).value;
    const table = markdown?.root.tables[0];
    expect(table?.map((row) => row.map(({ raw }) => raw))).toEqual([["Metric", "Value"], ["Re\\|call", "0.9"], ["F1"]]);
    expect(markdown?.locate(table?.[1]?.[1] ?? { start: 0, end: 0 })).toEqual({
      path: "MODEL_CARD.md",
      start: { line: 4, column: 14 },
      end: { line: 4, column: 17 },
      excerpt: "| Re\\|call | 0.9 |",
    });
    expect(markdown?.root.lines).toEqual(["text", "Metric | Value", "Re|call | 0.9", "F1", "after"]);
  });

  test("HTML tables", () => {
    const text = "<table><tr><th>Metric</th><th>Value</th></tr>\n<tr><td>Recall</td><td><b>0.9</b></td></tr></table>";
    const table = readMarkdown("MODEL_CARD.md", text).value?.root.tables[0];
    expect(table?.map((row) => row.map(({ raw }) => wordsOf(raw)))).toEqual([
      ["Metric", "Value"],
      ["Recall", "0.9"],
    ]);
  });
});

describe("front matter", () => {
  test("is YAML with places in the whole file", () => {
    const text = "\uFEFF---\r\nlicense: mit\r\ntags:\r\n  - loans\r\n---\r\n# Loans";
    const { value, faults } = readMarkdown("README.md", text);
    expect(faults).toEqual([]);
    expect(value?.frontMatter?.value).toEqual({ license: "mit", tags: ["loans"] });
    expect(value?.frontMatter?.locate(["tags", 0])).toEqual({
      path: "README.md",
      start: { line: 4, column: 5 },
      end: { line: 4, column: 10 },
      excerpt: "  - loans",
    });
    expect(value?.frontMatter?.locate([]).start.line).toBe(1);
    expect(value?.root.within[0]?.at.start.line).toBe(6);
  });

  test("another language is refused and never run", () => {
    const { value, faults } = readMarkdown("README.md", "---js\nglobalThis.ran = true\n---\n# Loans");
    expect(faults.map(({ message }) => message)).toEqual([
      "Line 1 of README.md: the front matter is said to be js; only YAML is read.",
    ]);
    expect(value?.frontMatter).toBeNull();
    expect(value?.root.within.map(({ title }) => title)).toEqual(["Loans"]);
    expect(Object.hasOwn(globalThis, "ran")).toBe(false);
  });

  test("ends at a line of three dashes and no more", () => {
    const ends = ["---", "---  ", "----", "---x"].map((line) => {
      const { value, faults } = readMarkdown("README.md", `---\nlicense: mit\n${line}\n# Loans`);
      return [value?.frontMatter?.value ?? null, faults.length, value?.root.within.length];
    });
    const closed = [{ license: "mit" }, 0, 1];
    expect(ends.slice(0, 2)).toEqual([closed, closed]);
    expect(ends.slice(2).map(([matter]) => matter)).toEqual([null, null]);
  });

  test("its faults leave the text readable", () => {
    const { value, faults } = readMarkdown("README.md", "---\nlicense: &l mit\ntags: *l\n__proto__: {}\n---\n# Loans");
    expect(faults.map(({ place, at }) => [place, at.start.line])).toEqual([
      ["license", 2],
      ["tags", 3],
      ["__proto__", 4],
    ]);
    expect(value?.root.within).toHaveLength(1);
  });

  test.each([
    ["none", "# Loans"],
    ["a rule", "---\n\n# Loans"],
    ["four dashes", "----\na: 1\n----\n"],
    ["an empty one", "---\n---\n# Loans"],
  ])("%s", (_, text) => {
    const { value, faults } = readMarkdown("README.md", text);
    expect([value?.frontMatter, faults]).toEqual([null, []]);
  });
});

describe("the same outline as a full CommonMark parser", () => {
  const textOf = (node: Nodes): string => {
    if ("value" in node) return node.type === "html" ? "" : node.value;
    if (node.type === "image") return node.alt ?? "";
    return "children" in node ? node.children.map(textOf).join("") : "";
  };
  const clean = (text: string): string => text.replace(/\s+/gu, " ").trim();
  const reference = (text: string): readonly string[] =>
    fromMarkdown(text, {
      extensions: [gfm(), frontmatter()],
      mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown()],
    }).children.flatMap((node) =>
      node.type === "heading" ? [`${node.position?.start.line} ${node.depth} ${clean(textOf(node))}`] : [],
    );
  const ours = (text: string): readonly string[] =>
    sections(text)
      .filter(({ kind, at }) => kind === "heading" && !at.excerpt.trimStart().startsWith("<"))
      .map(({ at, level, title }) => `${at.start.line} ${level} ${clean(title)}`);

  const corpus = join(import.meta.dirname, "../../../shared/corpus");
  const files = existsSync(corpus) ? globSync(join(corpus, "**/*.md")).sort() : [];

  test.skipIf(files.length === 0)(
    "for every real Markdown file (skipped where the corpus is not beside the repository)",
    { timeout: 60_000 },
    () => {
      for (const file of files) {
        const text = readFileSync(file, "utf8");
        if (text.length < 60_000) expect(ours(text), relative(corpus, file)).toEqual(reference(text));
      }
    },
  );

  test("for any lines", { timeout: 60_000 }, () => {
    const line = fc.constantFrom(
      "# Loans",
      "## Scope ##",
      "  ### Deep",
      "    # code",
      "#none",
      "text",
      "more text",
      "",
      "",
      "===",
      "---",
      "***",
      "- item",
      "  more",
      "1. first",
      "> quote",
      "```",
      "~~~ sh",
      "<div>",
      "</div>",
      "<!-- hidden",
      "shown -->",
      "| a | b |",
      "|---|---|",
      "**Bold** text",
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
        const text = lines.join("\n");
        fc.pre(lines[0] !== "---");
        // A browser hides what follows an open comment within HTML; the parser knows only blocks.
        fc.pre(!/div>\n(?:.+\n)*<!-- hidden/u.test(text));
        expect(ours(text)).toEqual(reference(text));
      }),
      { seed: 23894, numRuns: 1500 },
    );
  });
});

describe("hostile Markdown ends in time", () => {
  const many = 200_000;
  test.each([
    ["brackets", "[".repeat(many)],
    ["links", "[a](".repeat(many / 4)],
    ["quotes", ">".repeat(many)],
    ["lists", "- ".repeat(many / 2)],
    ["deeper lists", Array.from({ length: 600 }, (_, depth) => `${" ".repeat(depth)}- a`).join("\n")],
    ["stars", `${"*".repeat(many / 2)}a${"*".repeat(many / 2)}`],
    ["bold", "**a".repeat(many / 3)],
    ["underscores", "_a".repeat(many / 2)],
    ["ticks", "`".repeat(many)],
    ["tags", "<a ".repeat(many / 3)],
    ["HTML headings", "<h1>".repeat(many / 4)],
    ["comments", "a <!-- ".repeat(many / 7)],
    ["placeholders", "[insert ".repeat(many / 8)],
    ["cells", `${"|a".repeat(many / 2)}\n${"|-".repeat(many / 2)}\n${"|b".repeat(many / 2)}`],
    ["headings", "# a\n".repeat(many / 4)],
    ["white space", `# a${" ".repeat(many)}b`],
  ])("%s", (_, text) => {
    const begin = performance.now();
    readMarkdown("MODEL_CARD.md", text);
    expect(performance.now() - begin).toBeLessThan(2000);
  });

  test("no text makes it throw", { timeout: 60_000 }, () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary", maxLength: 12 }),
      fc.constantFrom(
        "---\n",
        "# ",
        "\n",
        "\r\n",
        "**",
        "<h2>",
        "</h2>",
        "<!--",
        "-->",
        "|",
        "|-|\n",
        "[",
        "](",
        "- ",
        "> ",
        "```",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { value, faults } = readMarkdown("MODEL_CARD.md", pieces.join(""));
        expect(value !== null || faults.length > 0).toBe(true);
      }),
      { seed: 23894, numRuns: 3000 },
    );
  });
});
