import { createRequire } from "node:module";
import canonicalize from "canonicalize";

/** Few reviews ask for a digest, and loading the module takes longer than a small review. */
const crypto = (): typeof import("node:crypto") => createRequire(import.meta.url)("node:crypto");

/** `sha256:…` of a text or of bytes. */
export const digestOf = (content: string | Uint8Array): string =>
  `sha256:${crypto().createHash("sha256").update(content).digest("hex")}`;

/** `sha256:…` of plain data in its canonical form (RFC 8785): key order and spacing do not count. */
export const digestOfValue = (value: unknown): string => digestOf(canonicalize(value) ?? "null");
