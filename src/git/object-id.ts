import { createHash } from "node:crypto";

/** Whether a text is an object's id: 40 hexadecimal digits. */
export const isObjectId = (text: string): boolean => /^[0-9a-f]{40}$/.test(text);

/** The id that git gives to a content, which is a digest of it: what has another id is another content. */
export function objectId(kind: "blob" | "tree", content: Uint8Array): string {
  return createHash("sha1").update(`${kind} ${content.length}\0`).update(content).digest("hex");
}
