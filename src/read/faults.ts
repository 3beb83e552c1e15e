import type { Document, ValuePath } from "../domain/document.ts";
import { formatIdPath } from "../domain/id-path.ts";
import type { Fault, Reading } from "../domain/integrity.ts";
import { cutOut, type Remainder } from "./cut.ts";
import type { FaultWords } from "./shape-words.ts";

/** Where something is wrong, by its path in what remains after the shape was checked. */
export interface Flaw extends FaultWords {
  readonly path: ValuePath;
  readonly part?: "key" | "value";
  /** What goes with it; without it the place itself. */
  readonly cut?: ValuePath;
}

/** The name of a place for a sentence: `risks[CR-001].owner`. */
export const placeName = (rest: Remainder, path: ValuePath): string => `\`${formatIdPath(rest.document.value, path)}\``;

/**
 * A document whose flaws beyond its shape have become faults and been cut out too; `also` are places that cannot be
 * used because of them and go without a fault.
 */
export function withFlaws(
  document: Document,
  shaped: { readonly value: Remainder; readonly faults: readonly Fault[] },
  found: { readonly flaws: readonly Flaw[]; readonly also?: readonly ValuePath[] },
): Reading<Remainder> & { readonly value: Remainder } {
  const { value: rest, faults } = shaped;
  const more = found.flaws.map((flaw) => faultOf(document, rest, flaw));
  const cuts = [...found.flaws.map(({ path, cut }) => cut ?? path), ...(found.also ?? [])];
  if (cuts.length === 0) return { value: rest, faults };
  return { value: cutOut(document, [...rest.cuts, ...cuts.map(rest.origin)]), faults: [...faults, ...more] };
}

function faultOf(document: Document, rest: Remainder, flaw: Flaw): Fault {
  const path = rest.origin(flaw.path);
  return {
    rule: flaw.rule,
    message: flaw.message,
    fix: flaw.fix,
    place: flaw.rule === "reused-id" ? numberedPath(document, path) : formatIdPath(document.value, path),
    cut: rest.origin(flaw.cut ?? flaw.path),
    at: document.locate(path, flaw.part),
    ...(flaw.meant === undefined ? {} : { correction: { path, part: flaw.part ?? "value", to: flaw.meant } }),
  };
}

/** A path that names the last list item by number: two items of one id are two places. */
function numberedPath(document: Document, path: ValuePath): string {
  const last = path.findLastIndex((step) => typeof step === "number");
  if (last < 0) return formatIdPath(document.value, path);
  const rest = path.slice(last + 1).map((step) => `.${step}`);
  return `${formatIdPath(document.value, path.slice(0, last))}[#${Number(path[last]) + 1}]${rest.join("")}`;
}

/** Items of a list that take an id which an earlier one has, case and Unicode form aside; they are cut whole. */
export function reusedIds(rest: Remainder, list: ValuePath, items: readonly (string | undefined)[]): readonly Flaw[] {
  const seen = new Map<string, string>();
  return items.flatMap((id, index) => {
    if (id === undefined) return [];
    const same = id.normalize("NFC").toLowerCase();
    const first = seen.get(same);
    if (first === undefined) {
      seen.set(same, id);
      return [];
    }
    const as = first === id ? "" : ` (as \`${first}\`)`;
    const message = `\`${id}\` is used twice in ${placeName(rest, list)}${as}; an id names one thing, case aside.`;
    const path = [...list, index, "id"];
    return [{ rule: "reused-id", message, fix: "Give this one an id of its own.", path, cut: [...list, index] }];
  });
}
