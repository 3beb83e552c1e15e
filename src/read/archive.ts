import { inflateRawSync } from "node:zlib";

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const headMark = 0x04034b50;
const endSize = 22;
/** The longest comment behind an archive's end. */
const longestComment = 0xffff;

/** `PK`, as ZIP archives begin. */
export const isArchive = (bytes: Uint8Array): boolean =>
  bytes.length > endSize && viewOf(bytes).getUint32(0, true) === headMark;

/**
 * The content of one file of a ZIP archive, at most so many bytes; in words, why it cannot be had. Stored and deflated
 * files are read, and nothing of the others is looked at.
 */
export function readArchived(bytes: Uint8Array, name: string, maxBytes: number): Uint8Array | string {
  const found = entriesNamed(viewOf(bytes), bytes, name);
  if (typeof found === "string") return found;
  const [entry, ...more] = found;
  if (entry === undefined) return `holds no ${name}`;
  if (more.length > 0) return `holds several ${name}`;
  if (entry.size > maxBytes) return `holds ${name} of ${entry.size} bytes; at most ${maxBytes} are read`;
  return contentOf(bytes, entry) ?? `holds ${name} in a form that is not read`;
}

interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function entriesNamed(view: DataView, bytes: Uint8Array, name: string): readonly Entry[] | string {
  const end = endOf(view);
  if (end < 0) return "is cut off: its list of files is missing";
  const wanted = new TextEncoder().encode(name);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entryMark)
      return "has a list of files that is not whole";
    const nameLength = view.getUint16(at + 28, true);
    if (isNamed(bytes.subarray(at + 46, at + 46 + nameLength), wanted)) entries.push(entryAt(view, at));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

const isNamed = (name: Uint8Array, wanted: Uint8Array): boolean =>
  name.length === wanted.length && name.every((byte, index) => byte === wanted[index]);

const entryAt = (view: DataView, at: number): Entry => ({
  // Of an encrypted file nothing can be read.
  method: (view.getUint16(at + 8, true) & 1) === 1 ? -1 : view.getUint16(at + 10, true),
  packed: view.getUint32(at + 20, true),
  size: view.getUint32(at + 24, true),
  offset: view.getUint32(at + 42, true),
});

/** Where the end of an archive's list stands; -1 where it is missing. */
function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - endSize - longestComment);
  for (let at = view.byteLength - endSize; at >= first; at -= 1) if (view.getUint32(at, true) === endMark) return at;
  return -1;
}

function contentOf(bytes: Uint8Array, { method, packed, size, offset }: Entry): Uint8Array | null {
  const view = viewOf(bytes);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== headMark) return null;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) return null;
  const content = unpacked(bytes.subarray(start, start + packed), method, size);
  return content?.length === size ? content : null;
}

function unpacked(packed: Uint8Array, method: number, size: number): Uint8Array | null {
  if (method === 0) return packed;
  if (method !== 8) return null;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch {
    return null;
  }
}
