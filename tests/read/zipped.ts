import { deflateRawSync } from "node:zlib";

export interface ZippedFile {
  readonly name: string;
  readonly text: string;
  /** 8 where it is deflated, as most are; 0 where it is stored. */
  readonly method?: number;
  readonly flags?: number;
  /** The size that is told, where it is not the true one. */
  readonly size?: number;
}

/** A ZIP archive of these files. */
export function zipped(files: readonly ZippedFile[], comment = ""): Uint8Array {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const { method = 8, flags = 0, name, text } = file;
    const content = Buffer.from(text);
    const packed = method === 8 ? deflateRawSync(content) : content;
    // From the flags to the extra field both heads of a file are alike.
    const shared = Buffer.alloc(24);
    shared.writeUInt16LE(flags, 0);
    shared.writeUInt16LE(method, 2);
    shared.writeUInt32LE(packed.length, 12);
    shared.writeUInt32LE(file.size ?? content.length, 16);
    shared.writeUInt16LE(Buffer.byteLength(name), 20);
    const behind = Buffer.alloc(14);
    behind.writeUInt32LE(offset, 10);
    list.push(Buffer.from([0x50, 0x4b, 1, 2, 20, 0, 20, 0]), shared, behind, Buffer.from(name));
    const part = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4, 20, 0]), shared, Buffer.from(name), packed]);
    parts.push(part);
    offset += part.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(Buffer.concat(list).length, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...parts, ...list, end, Buffer.from(comment)]);
}
