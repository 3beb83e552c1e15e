import { isList, isMap, type Value, type ValueMap } from "../../domain/document.ts";
import type { Reading } from "../../domain/integrity.ts";
import { startOfFile } from "../../domain/location.ts";
import type { CardContent, CardFile } from "./format.ts";

/** The reading of a file that gives no card: a fault that says why and what to do. */
export const unread = (path: string, why: string, fix: string): Reading<CardContent> => ({
  value: null,
  faults: [{ rule: "unread-format", message: `${path} ${why}.`, fix, place: "1", cut: null, at: startOfFile(path) }],
});

/** Why a file that no format recognises gives no card. */
export function whyNoCard({ data }: CardFile): string {
  if (data === null) return "is a model card in a format that this version does not read";
  const kind = foreignKind(data.value) ?? likelyKind(data.value);
  if (kind !== null) return `is no model card: it looks like ${kind}`;
  return "is no model card: none of its keys is about use, limits, training data or evaluation";
}

const has = (map: ValueMap, ...keys: readonly string[]): boolean => keys.some((key) => Object.hasOwn(map, key));

/** What a file is that is never a card, whatever else it says; `null` where it may be one. */
export function foreignKind(value: Value): string | null {
  if (!isMap(value)) return isList(value) ? "a list" : "a single value";
  if (has(value, "version") && isMap(value["system"]) && isRisks(value["risks"])) return "a risk manifest";
  const schema = value["$schema"];
  if (typeof schema === "string" && /^https?:\/\/json-schema\.org\//iu.test(schema)) return "a JSON Schema";
  return null;
}

/** Written out, or in a register that is named. */
const isRisks = (value: Value | undefined): boolean =>
  isList(value) || (isMap(value) && typeof value["from"] === "string");

/** What a file looks like that says nothing a card would. */
function likelyKind(value: Value): string | null {
  if (!isMap(value)) return null;
  if (has(value, "dependencies", "devDependencies", "scripts")) return "the manifest of a software package";
  if (has(value, "architectures", "hidden_size", "transformers_version", "vocab_size"))
    return "the configuration of a model";
  if (isList(value["risks"])) return "a risk register";
  return null;
}
