import { expect, test } from "vitest";
import { readXml, type XmlElement } from "../../src/read/xml.ts";

const read = (text: string | Uint8Array) =>
  readXml("reports/junit.xml", typeof text === "string" ? new TextEncoder().encode(text) : text);

const messages = (text: string | Uint8Array): readonly string[] => {
  const { value, faults } = read(text);
  expect(value).toBeNull();
  return faults.map(({ message }) => message);
};

const plain = ({ name, children }: XmlElement): unknown => [name, ...children.map(plain)];

test("elements, their attributes and their places, beyond the basic plane too", () => {
  const { value, faults } = read('<?xml version="1.0"?>\n<!-- 🏥 -->\r\n<a b="🏥">\n  text <c d="&lt;&#65;"/>\n</a>\n');
  expect(faults).toEqual([]);
  expect(value && plain(value.root)).toEqual(["a", ["c"]]);
  expect(value?.root.attribute("b")).toBe("🏥");
  expect(value?.root.attribute("constructor")).toBeUndefined();
  const [inner] = value?.root.children ?? [];
  expect(inner?.attribute("d")).toBe("<A");
  expect(inner && value?.locate(inner)).toEqual({
    path: "reports/junit.xml",
    start: { line: 4, column: 8 },
    end: { line: 4, column: 26 },
    excerpt: '  text <c d="&lt;&#65;"/>',
  });
  expect(value?.locate(value.root).end).toEqual({ line: 3, column: 11 });
});

const laughs = `<!DOCTYPE a [<!ENTITY x0 "ha">${Array.from({ length: 40 }, (_, n) => `<!ENTITY x${n + 1} "&x${n};&x${n};">`).join("")}]>`;

test.each([
  ["a billion laughs", `${laughs}<a>&x40;</a>`, "this is no well-formed XML"],
  ["a document type", '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', "a document type declaration is not read"],
  ["an entity of its own", "<a>&hospital;</a>", "this is no well-formed XML"],
  ["a lone surrogate by number", '<a b="&#xD800;"/>', "this is no well-formed XML"],
  ["a NUL by number", "<a>&#0;</a>", "this is no well-formed XML"],
  ["an attribute twice", '<a b="1" b="2"/>', "this is no well-formed XML"],
  ["an attribute without a value", "<a b/>", "this is no well-formed XML"],
  ["two roots", "<a/><a/>", "this is no well-formed XML"],
  ["elements that are not closed", "<a><b></a>", "this is no well-formed XML"],
  ["what is not closed", "<a><!-- ", "this is no well-formed XML"],
  ["a quote that is not closed", '<a b="', "this is no well-formed XML"],
  ["depth", `${"<a>".repeat(65)}${"</a>".repeat(65)}`, "elements stand more than 64 deep"],
  ["depth behind an attribute that looks closed", '<a b="/>">'.repeat(100_000), "elements stand more than 64 deep"],
  ["many elements", `<a>${"<b/>".repeat(200_001)}</a>`, "there are more than 200000 elements"],
])("refuses %s", (_, text, why) => {
  expect(messages(text)).toEqual([`Line 1 of reports/junit.xml: ${why}.`]);
});

test("refuses bytes that are no text", () => {
  expect(messages("<a>\0</a>")).toEqual(["Line 1 of reports/junit.xml holds a NUL character."]);
  expect(messages(Uint8Array.of(0x3c, 0xed, 0xa0, 0x80))).toEqual([
    "reports/junit.xml is no UTF-8 text: line 1 holds bytes that are no character.",
  ]);
  expect(messages(Uint8Array.of(0xff, 0xfe, 0x3c, 0x00))).toEqual(["reports/junit.xml is UTF-16, not UTF-8."]);
});

test("depth of 64 is read, and so are comments and sections full of marks", () => {
  expect(read(`${"<a>".repeat(64)}${"</a>".repeat(64)}`).faults).toEqual([]);
  const marks = "<a>".repeat(100);
  expect(read(`<a><!-- ${marks} --><![CDATA[${marks}]]><?run ${marks}?></a>`).faults).toEqual([]);
});

test("megabytes of lines, of characters beyond the basic plane and of references are read in time", () => {
  const begin = performance.now();
  const lines = "🏥 &amp; passed\r\n".repeat(200_000);
  expect(read(`<a>${lines}<![CDATA[${lines}]]></a>`).faults).toEqual([]);
  expect(performance.now() - begin).toBeLessThan(20_000);
});
