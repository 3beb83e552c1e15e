import { XmlElement as Parsed, parseXml, XmlDocumentType, XmlError } from "@rgrove/parse-xml";
import type { Reading } from "../domain/integrity.ts";
import type { Location } from "../domain/location.ts";
import type { Range } from "./places.ts";
import { type Unreadable, unreadable } from "./refusal.ts";
import { readText, type Source, sourceOf } from "./text.ts";
import { beyondXmlLimits } from "./xml-limits.ts";

/** An element of an XML file, the elements directly in it, and where it stands. */
export interface XmlElement extends Range {
  readonly name: string;
  readonly children: readonly XmlElement[];
  attribute(name: string): string | undefined;
}

export interface XmlFile {
  readonly root: XmlElement;
  /** An element's range, as far as its first line goes. */
  locate(element: Range): Location;
}

/**
 * Reads XML, the one door to it: a document type is refused, entities are the five predefined ones and characters by
 * number, depth and number of elements are bounded. Never throws.
 */
export function readXml(path: string, bytes: Uint8Array): Reading<XmlFile> {
  const { value: text, faults } = readText(path, withoutReturns(bytes));
  if (text === null) return { value: null, faults };
  const source = sourceOf(path, text);
  const refuse = (reason: Unreadable) => ({ value: null, faults: unreadable(source, [reason]).faults });
  const limit = beyondXmlLimits(source.text);
  if (limit !== null) return refuse(limit);
  try {
    const { children } = parseXml(source.text, { includeOffsets: true, preserveDocumentType: true });
    const type = children.find((node) => node instanceof XmlDocumentType);
    if (type !== undefined) return refuse(documentType(type));
    const root = children.find((node) => node instanceof Parsed);
    return root === undefined ? refuse(noXml(source, 0)) : { value: fileOf(source, root), faults: [] };
  } catch (error) {
    if (error instanceof XmlError) return refuse(noXml(source, error.pos));
    throw error;
  }
}

/** Captured output has carriage returns anywhere; they mean nothing here, and as spaces nothing moves. */
const withoutReturns = (bytes: Uint8Array): Uint8Array =>
  bytes.includes(0x0d) ? bytes.map((byte) => (byte === 0x0d ? 0x20 : byte)) : bytes;

const documentType = ({ start, end }: Range): Unreadable => ({
  start,
  end,
  what: "a document type declaration is not read",
  fix: "Write the XML without `<!DOCTYPE`.",
});

function noXml({ text }: Source, character: number): Unreadable {
  const start = offsetOf(text, character);
  const end = Math.min(start + 1, text.length);
  return { start, end, what: "this is no well-formed XML", fix: "Write the file anew; it may be cut off." };
}

/** The offset of a character, of which the parser counts those beyond the basic plane as one. */
function offsetOf(text: string, character: number): number {
  let at = 0;
  for (let passed = 0; passed < character && at < text.length; passed += 1) {
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  }
  return at;
}

function fileOf(source: Source, root: Parsed): XmlFile {
  const locate = ({ start, end }: Range): Location =>
    source.locate(start, Math.max(start, Math.min(end, source.line(source.lineOf(start)).end)));
  return { root: elementOf(root), locate };
}

/** The parser's element as plain data; as deep as was let through. */
function elementOf({ name, attributes, children, start, end }: Parsed): XmlElement {
  return {
    name,
    start,
    end,
    children: children.flatMap((node) => (node instanceof Parsed ? [elementOf(node)] : [])),
    attribute: (wanted) => (Object.hasOwn(attributes, wanted) ? attributes[wanted] : undefined),
  };
}
