import type { FactType } from "./fact-type.ts";

// Short names for describing facts, one a kind.

export const text = (description: string, words?: readonly string[]): FactType =>
  words === undefined ? { kind: "text", description } : { kind: "text", description, words };
export const boolean = (description: string): FactType => ({ kind: "boolean", description });
export const date = (description: string): FactType => ({ kind: "date", description });
export const level = (description: string): FactType => ({ kind: "level", description });
export const list = (description: string, of: FactType): FactType => ({ kind: "list", description, of });
export const map = (description: string, fields: Readonly<Record<string, FactType>>): FactType => ({
  kind: "map",
  description,
  fields,
});

/** Places where something was left that says nothing. */
export const residue = (where: string): FactType =>
  list(
    `What a chat assistant or a template left ${where}, each with its place; absent where there is nothing.`,
    text("A place, what stands there, and what it looks like."),
  );
