/** The kinds of single values that conditions tell apart. */
export const scalarTypes = ["text", "number", "boolean", "date", "duration", "level", "catalogue-id"] as const;
export type ScalarType = (typeof scalarTypes)[number];

/**
 * The type of a fact, as the policy reader checks it; written from the schemas and the list of computed facts. Only who
 * explains facts to people asks for descriptions too.
 */
export type FactType =
  | { readonly kind: ScalarType; readonly description?: string; readonly words?: readonly string[] }
  | { readonly kind: "list"; readonly description?: string; readonly of: FactType }
  | { readonly kind: "map"; readonly description?: string; readonly fields: Readonly<Record<string, FactType>> }
  /** Differs from file to file (`x-…`, a scalar or a map): only `present` and `absent` may ask about it. */
  | { readonly kind: "any"; readonly description?: string };

/** Renders a type in one or two words: `text`, `list of date`. */
export const typeName = (type: FactType): string => (type.kind === "list" ? `list of ${typeName(type.of)}` : type.kind);
