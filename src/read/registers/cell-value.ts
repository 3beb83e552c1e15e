import { isList, own, type Value } from "../../domain/document.ts";
import { isListField, isRatingField, wordKeyOf } from "./fields.ts";
import type { Mapping } from "./mapping.ts";

/** What a cell says in our words; a word that the mapping does not tell stays as it is. Blank says nothing. */
export function cellValue(field: string, text: string, mapping: Mapping): Value | undefined {
  const written = text.trim();
  if (written === "") return undefined;
  if (field === "id") return idIn(written, mapping);
  const key = wordKeyOf(field);
  const words = key === null ? {} : mapping.words(key);
  const whole = own(words, written);
  if (isListField(field)) {
    const parts = whole === undefined ? written.split(/[;,\n]/u).map((part) => part.trim()) : [written];
    return parts.filter((part) => part !== "").flatMap((part): readonly Value[] => listed(own(words, part) ?? part));
  }
  if (whole !== undefined) return whole;
  return mapping.numbers && isRatingField(field) && /^[1-9]\d?$/u.test(written) ? Number(written) : written;
}

const listed = (value: Value): readonly Value[] => (isList(value) ? value : [value]);

function idIn(written: string, { drop, prefix }: Mapping): string {
  return `${prefix}${drop !== "" && written.startsWith(drop) ? written.slice(drop.length).trim() : written}`;
}
