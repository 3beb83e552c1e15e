import type { Document } from "../../domain/document.ts";
import type { Fault } from "../../domain/integrity.ts";
import { didYouMean } from "../nearest.ts";
import type { FoundTable, TableFile } from "../tables/table.ts";
import type { Mapping } from "./mapping.ts";
import { quoted, registerFault } from "./register-fault.ts";

/** The fields that each column of a table fills. A column that the mapping does not name is kept as `x-`. */
export function columnsOf(
  table: FoundTable,
  { columns: named }: Mapping,
  { file, manifest }: { readonly file: TableFile; readonly manifest: Document },
): { readonly fields: readonly (readonly string[])[]; readonly faults: readonly Fault[] } {
  const headings = table.headings.map(({ text }) => text.trim());
  if (headings.length > mostColumns) return { fields: [], faults: [tooWide(headings.length, file)] };
  const faults: Fault[] = table.headings.flatMap((heading, index) => {
    const first = headings.indexOf(heading.text.trim());
    if (first === index || headings[index] === "") return [];
    const message = `${quoted(heading.text)} heads two columns of ${file.path}, so nobody can tell which is meant.`;
    const place = `risks.from[${headings[index]}]`;
    return [
      registerFault("wrong-shape", {
        message,
        fix: "Give one of them another heading.",
        place,
        at: file.locate(heading),
      }),
    ];
  });
  for (const [field, heading] of named) {
    if (headings.includes(heading)) continue;
    faults.push(
      absentColumn({ field, heading, headings: headings.filter((one) => one !== ""), path: file.path }, manifest),
    );
  }
  const own = new Set<string>([...named.keys()]);
  const fields = headings.map((heading, index) => {
    const mapped = [...named].flatMap(([field, of]) => (of === heading ? [field] : []));
    return mapped.length > 0 ? mapped : [ownKey(heading, index, own)];
  });
  return { fields, faults };
}

/** A wider table is no register: looking at each of its columns would take too long. */
const mostColumns = 200;

const tooWide = (width: number, file: TableFile): Fault =>
  registerFault("limit-reached", {
    message: `${file.path} has ${width} columns; at most ${mostColumns} are read.`,
    fix: "Keep the columns that say something of a risk.",
    place: "risks.from[columns]",
    at: file.locate({ start: 0, end: 0 }),
  });

interface Absent {
  readonly field: string;
  readonly heading: string;
  readonly headings: readonly string[];
  readonly path: string;
}

function absentColumn({ field, heading, headings, path }: Absent, manifest: Document): Fault {
  return registerFault("wrong-shape", {
    message: `\`risks.columns.${field}\` names the column ${quoted(heading)}, which ${path} does not have.`,
    fix: `${didYouMean(heading, headings)}Its columns are ${headings.map(quoted).join(", ")}.`,
    place: `risks.columns.${field}`,
    at: manifest.locate(["risks", "columns", field]),
  });
}

/** A key of the team's own for a column: `Risk score` is kept as `x-risk-score`. */
function ownKey(heading: string, index: number, taken: Set<string>): string {
  const words = heading.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const plain = `x-${words.length === 0 ? `column-${index + 1}` : words.join("-")}`;
  const key = taken.has(plain) ? `${plain}-${index + 1}` : plain;
  taken.add(key);
  return key;
}
