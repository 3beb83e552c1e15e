import { createRequire } from "node:module";
import canonicalize from "canonicalize";

/** Few reviews ask for a digest, and loading the module takes longer than a small review. */
const crypto = (): typeof import("node:crypto") => createRequire(import.meta.url)("node:crypto");

/** `sha256:…` of a text or of bytes. */
export const digestOf = (content: string | Uint8Array): string =>
  `sha256:${crypto().createHash("sha256").update(content).digest("hex")}`;

/** `sha256:…` of plain data in its canonical form (RFC 8785): key order and spacing do not count. */
export const digestOfValue = (value: unknown): string => digestOf(canonicalText(value));

/** Plain data in its canonical form (RFC 8785). */
export const canonicalText = (value: unknown): string => canonicalize(value) ?? "null";

/** The id that git gives to a file's content. */
export const blobId = (content: Uint8Array): string =>
  crypto().createHash("sha1").update(`blob ${content.length}\0`).update(content).digest("hex");

/** The namespace of the names below: a UUID of ours, made once. */
const namespace = "5f1c0c5a1d3e5b0c9c6e7a41d0b8e2f3";

/** A UUID of version 5 (RFC 9562) that a name always gets, each part of it told apart: no randomness. */
export function nameUuid(...parts: readonly string[]): string {
  const bytes = crypto()
    .createHash("sha1")
    .update(namespace, "hex")
    .update(JSON.stringify(parts))
    .digest()
    .subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/u, "$1-$2-$3-$4-");
}
