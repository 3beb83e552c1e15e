import { createHash } from "node:crypto";
import canonicalize from "canonicalize";

/** `sha256:…` of a text or of bytes. */
export const digestOf = (content: string | Uint8Array): string =>
  `sha256:${createHash("sha256").update(content).digest("hex")}`;

/** `sha256:…` of plain data in its canonical form (RFC 8785): key order and spacing do not count. */
export const digestOfValue = (value: unknown): string => digestOf(canonicalize(value) ?? "null");
