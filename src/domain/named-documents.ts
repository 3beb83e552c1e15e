import { isList, mapAt, type Value, type ValuePath, valueAt } from "./document.ts";

/** A document that a manifest names, and where. */
export interface NamedDocument {
  readonly path: ValuePath;
  /** The path as written. */
  readonly file: string;
}

const places: readonly ValuePath[] = [
  ["system", "oversight", "competence"],
  ["system", "monitoring", "plan"],
  ["system", "incident-response"],
  ["system", "eu-ai-act", "screened", "record"],
  ["system", "eu-ai-act", "exemption", "assessment"],
];

/** Lists whose items name a document under a key. */
const lists: readonly (readonly [ValuePath, string])[] = [
  [["system", "impact-assessments"], "file"],
  [["system", "suppliers"], "terms"],
  [["attestations"], "where"],
];

/** Every document that a manifest names beside its cards and its evidence; what may be an address counts by its look. */
export function namedDocuments(root: Value): readonly NamedDocument[] {
  const all: readonly ValuePath[] = [
    ...places,
    ["system", "feedback-channel"],
    ...lists.flatMap(([list, key]) => itemsAt(root, list).map((_, index) => [...list, index, key])),
  ];
  return all.flatMap((path) => {
    const file = valueAt(root, path);
    return typeof file === "string" && isDocument(path, file) ? [{ path, file }] : [];
  });
}

/** What an obligation is met by: ids of controls, or documents. */
export const metBy = (root: Value): readonly NamedDocument[] =>
  itemsAt(root, ["system", "obligations"]).flatMap((obligation, index) =>
    itemsAt(obligation, ["met-by"]).flatMap((file, at) =>
      typeof file === "string" ? [{ path: ["system", "obligations", index, "met-by", at], file }] : [],
    ),
  );

/** The records of decisions that were made elsewhere. */
export const decisionRecords = (root: Value): readonly NamedDocument[] =>
  [
    ["system", "overall"],
    ...itemsAt(root, ["risks"]).flatMap((_, index) => [
      ["risks", index, "acceptance"],
      ["risks", index, "treatment", "approved"],
    ]),
  ].flatMap((place) => {
    const file = valueAt(root, [...place, "record"]);
    return typeof file === "string" ? [{ path: [...place, "record"], file }] : [];
  });

/** The ids of all controls of a manifest. */
export const controlIds = (root: Value): ReadonlySet<Value> =>
  new Set(
    itemsAt(root, ["risks"]).flatMap((risk) =>
      itemsAt(risk, ["treatment", "controls"]).map((control) => mapAt(control, [])["id"] ?? ""),
    ),
  );

export const itemsAt = (root: Value, path: ValuePath): readonly Value[] => {
  const list = valueAt(root, path);
  return isList(list) ? list : [];
};

/** Where a path is asked for people write a sentence too; and what is an address names no document of the repository. */
const isDocument = (path: ValuePath, text: string): boolean =>
  places.includes(path) || path.at(-1) === "file"
    ? /^[^\s:]{1,400}$/u.test(text)
    : /^[^\s:@]{1,400}\.(?:md|txt|adoc|rst|pdf)$/iu.test(text);
