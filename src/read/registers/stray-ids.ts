import { type Document, textOf, type ValuePath } from "../../domain/document.ts";
import type { Fault } from "../../domain/integrity.ts";
import type { Register } from "../../domain/register.ts";
import type { Mapping } from "./mapping.ts";
import { registerFault } from "./register-fault.ts";
import type { RegisterRow } from "./rows.ts";

interface Read {
  readonly document: Document;
  readonly path: string;
  readonly rows: readonly RegisterRow[];
  readonly leftOut: Register["leftOut"];
}

/** Ids of which the manifest speaks and that no row has. */
export function strayIds({ also, skip }: Mapping, { document, path, rows, leftOut }: Read): readonly Fault[] {
  const ids = new Set(rows.map(({ value }) => textOf(value["id"])));
  const left = new Set(leftOut.map(({ id }) => id));
  const stray = ({ place, at }: { readonly place: string; readonly at: ValuePath }): Fault =>
    registerFault("wrong-shape", {
      message: `\`${place}\` speaks of a row that ${path} does not have.`,
      fix: "Correct the id, or take this out.",
      place,
      at: document.locate(at, place.startsWith("risks.also") ? "key" : "value"),
      cut: at,
    });
  return [
    ...Object.keys(also).flatMap((id) =>
      ids.has(id) ? [] : [stray({ place: `risks.also.${id}`, at: ["risks", "also", id] })],
    ),
    ...[...skip].flatMap((id, index) =>
      left.has(id) ? [] : [stray({ place: `risks.skip[${id}]`, at: ["risks", "skip", index] })],
    ),
  ];
}
