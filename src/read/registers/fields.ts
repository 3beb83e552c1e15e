import type { ValuePath } from "../../domain/document.ts";

/** Under which key of the mapping the words of a field are told. */
const wordKeys: Readonly<Record<string, string>> = {
  "inherent.likelihood": "likelihood",
  "residual.likelihood": "likelihood",
  "inherent.consequence": "consequence",
  "residual.consequence": "consequence",
  status: "status",
  "treatment.options": "options",
  "treatment.status": "treatment-status",
  owner: "owner",
  "treatment.owner": "owner",
  objectives: "objectives",
  sources: "sources",
};

/** The key of the mapping that tells what the words of a field mean; `null` where its text is taken as it is. */
export const wordKeyOf = (field: string): string | null =>
  Object.hasOwn(wordKeys, field) ? (wordKeys[field] ?? null) : null;

const listFields: ReadonlySet<string> = new Set(["treatment.options", "objectives", "sources", "affected", "links"]);

export const isListField = (field: string): boolean => listFields.has(field);

/** Whether a field is a step of a scale, which may be told by its number. */
export const isRatingField = (field: string): boolean =>
  /^(?:inherent|residual)\.(?:likelihood|consequence)$/.test(field);

/** Where a field stands in a risk; a key of the team's own is one step whatever it holds. */
export const pathOfField = (field: string): ValuePath => (field.startsWith("x-") ? [field] : field.split("."));

/** The field of a place in a risk: `["treatment", "options", 0]` is of `treatment.options`. */
export function fieldAt(path: ValuePath, isField: (field: string) => boolean): string | null {
  for (let length = path.length; length > 0; length -= 1) {
    const field = path.slice(0, length).join(".");
    if (isField(field)) return field;
  }
  return null;
}
