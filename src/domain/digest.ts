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
