import { own } from "../domain/document.ts";
import type { RegisterField } from "../domain/register-words.ts";
import { registerWords } from "../generated/register-columns.ts";
import { comparable } from "./mapping.ts";

/** What a column is taken for, or why it is taken for nothing. */
export interface Column {
  readonly heading: string;
  readonly field: RegisterField | null;
  /** What it would be taken for, were it the only one. */
  readonly meant: RegisterField | null;
  /** Why it is not taken; `null` where it is, or where no field of ours means this. */
  readonly why: string | null;
  /** The steps that the heading counts: `Likelihood (1-5)`. */
  readonly range: readonly [number, number] | null;
}

const words = registerWords();
const fieldsByName = new Map<string, readonly (readonly [RegisterField, number])[]>();
for (const [field, names] of Object.entries(words.names) as [RegisterField, readonly string[]][])
  for (const [rank, name] of names.entries()) {
    const key = comparable(name);
    fieldsByName.set(key, [...(fieldsByName.get(key) ?? []), [field, rank]]);
  }

/** Which column of a table is which field; what is stated comes before what is recognised. */
export function columnsOf(headings: readonly string[], stated: ReadonlyMap<RegisterField, string>): readonly Column[] {
  const bare = headings.map(bareHeading);
  const given = givenTo(headings, stated);
  const taken = new Set(given.values());
  const found = bare.map((name, index) => given.get(index) ?? candidate(name, taken));
  const settled = withSeverity(withLetters(bare, found, taken));
  return settled.map((field, index) => ({
    heading: headings[index] ?? "",
    meant: field,
    ...(given.has(index) ? { field, why: null } : chosen(settled, { bare, index, field })),
    range: rangeIn(headings[index] ?? ""),
  }));
}

/** A field may be recognised by several names; a stated one is not given away again. */
function candidate(name: string, taken: ReadonlySet<RegisterField>): RegisterField | null {
  const [first] = (fieldsByName.get(name) ?? []).filter(([field]) => !taken.has(field));
  return first?.[0] ?? null;
}

function givenTo(headings: readonly string[], stated: ReadonlyMap<RegisterField, string>): Map<number, RegisterField> {
  const given = new Map<number, RegisterField>();
  for (const [field, heading] of stated) {
    const number = /^#(\d{1,4})$/.exec(heading)?.[1];
    const exact = headings.indexOf(heading);
    const near = exact >= 0 ? exact : headings.findIndex((one) => comparable(one) === comparable(heading));
    const index = number === undefined ? near : Number(number) - 1;
    if (index >= 0 && index < headings.length) given.set(index, field);
  }
  return given;
}

/** Single letters count where all of a group are there, and none of their fields by a whole name. */
function withLetters(
  bare: readonly string[],
  found: readonly (RegisterField | null)[],
  taken: ReadonlySet<RegisterField>,
): readonly (RegisterField | null)[] {
  const group = words.letters.find((letters) =>
    Object.entries(letters).every(
      ([field, letter]) =>
        bare.includes(letter) && !found.includes(field as RegisterField) && !taken.has(field as RegisterField),
    ),
  );
  if (group === undefined) return found;
  const fields = new Map(
    (Object.entries(group) as [RegisterField, string][]).map(([field, letter]) => [letter, field]),
  );
  return found.map((field, index) => field ?? fields.get(bare[index] ?? "") ?? null);
}

/** Severity is the impact beside a likelihood without one, and a rating where it stands alone or beside both. */
function withSeverity(found: readonly (RegisterField | null)[]): readonly (RegisterField | null)[] {
  const isImpact = found.includes("likelihood") && !found.includes("consequence");
  return found.map((field) => (field === "severity" ? (isImpact ? "consequence" : "rating") : field));
}

/** Of which two columns none may be chosen by the order of names: both would rank a risk, or name it. */
const neverChosen: ReadonlySet<RegisterField> = new Set([
  "id",
  "likelihood",
  "consequence",
  "residual-likelihood",
  "residual-consequence",
]);

interface Rivals {
  readonly bare: readonly string[];
  readonly index: number;
  readonly field: RegisterField | null;
}

function chosen(
  settled: readonly (RegisterField | null)[],
  { bare, index, field }: Rivals,
): Pick<Column, "field" | "why"> {
  if (field === null) return { field: null, why: null };
  const rivals = settled.flatMap((one, at) => (one === field ? [at] : []));
  if (rivals.length === 1) return { field, why: null };
  if (rivals.filter((at) => bare[at] === bare[index]).length > 1)
    return { field: null, why: "the heading stands more than once" };
  if (neverChosen.has(field)) return { field: null, why: `several columns may be the ${field}` };
  const rank = (at: number): number =>
    (own(words.names, field) ?? []).findIndex((name) => comparable(name) === bare[at]);
  const best = rivals.reduce((a, b) => (rank(b) < rank(a) ? b : a));
  return best === index ? { field, why: null } : { field: null, why: `another column is taken for the ${field}` };
}

const bareHeading = (heading: string): string =>
  comparable(
    heading
      .slice(0, 200)
      .replace(/([a-z])([A-Z])/gu, "$1 $2")
      .replace(/[(（[][^)）\]]*[)）\]]/gu, " "),
  ) || heading.trim();

function rangeIn(heading: string): readonly [number, number] | null {
  const found = /(?:^|[^\d])(\d)\s*(?:-|–|to|\.\.)\s*(\d{1,2})(?!\d)/iu.exec(heading.slice(0, 200));
  return found === null ? null : [Number(found[1]), Number(found[2])];
}
