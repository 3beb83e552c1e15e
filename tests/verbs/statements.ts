import type { ControlStatement } from "../../src/domain/applicability.ts";

/** A manifest of a bakery that says nothing of annex A, nor anything that would show a part of it. */
export const bare = `version: 1
system:
  id: oven-watch
  owner: "@bakery/night"
risks:
  - id: OW-1
    title: Bread burns and nobody is told
    inherent: { likelihood: possible, consequence: minor }
    treatment:
      status: implemented
      controls:
        - { id: second-nose, title: A baker smells each batch }
`;

/** The same with one control that is in place. */
export const answered = bare.replace("each batch }", 'each batch, links: ["iso-42001:A.7.4"] }');

/** The statements of the first system, in the order of the annex. */
export const controlsIn = (json: string): readonly ControlStatement[] => JSON.parse(json).systems[0].controls;

/** The cells of a table as RFC 4180 says: every one is quoted, and rows end in CRLF. */
export function table(csv: string): readonly (readonly string[])[] {
  if (!/^(?:(?:"(?:[^"\r\n]|"")*"(?:,|\r\n))+)$/.test(csv))
    throw new Error("This is no table in which each cell is quoted.");
  const rows = csv.split("\r\n").slice(0, -1);
  return rows.map((row) => [...row.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = ""]) => cell.replaceAll('""', '"')));
}
