import { dimensions } from "./level.ts";

/** What a cell of a column holds: `texts` and `data` are lists of texts, and whatever has a structure of its own. */
export type ColumnKind = "text" | "day" | "rating" | "texts" | "data";

/** A column of the risk register: its heading is the path of what it holds within a risk of the manifest. */
export interface RegisterColumn {
  readonly heading: string;
  readonly path: readonly string[];
  readonly kind: ColumnKind;
}

const column = (heading: string, kind: ColumnKind = "text"): RegisterColumn => ({
  heading,
  path: heading.split("."),
  kind,
});

const of = (key: string, names: string, kind: ColumnKind = "text"): readonly RegisterColumn[] =>
  names.split(" ").map((name) => column(`${key}.${name}`, kind));

const estimate = (key: string): readonly RegisterColumn[] => [
  ...["likelihood", "consequence"].flatMap((half) => [
    column(`${key}.${half}`, "rating"),
    ...of(`${key}.${half}`, dimensions.join(" "), "rating"),
  ]),
  ...of(key, "basis knowledge"),
];

/** The system that a row's risk belongs to, by its id. */
export const systemHeading = "system";

/** What of a risk no other column holds, such as keys of one's own. */
export const restHeading = "more";

/** What is computed: written for readers, and never read back. */
export const computedHeadings = [
  "state (computed)",
  "inherent level (computed)",
  "residual level (computed)",
  "effective level (computed)",
  "above appetite (computed)",
  "treated (computed)",
] as const;
export type ComputedHeading = (typeof computedHeadings)[number];

/** What says which risk it is; the computed columns stand behind these. */
export const leadingColumns: readonly RegisterColumn[] = ["id", "title", "status", "owner"].map((name) => column(name));

/** All columns of a risk that are read back, in the order in which they are written. */
export const registerColumns: readonly RegisterColumn[] = [
  ...leadingColumns,
  column("event"),
  column("outcome"),
  ...estimate("inherent"),
  column("treatment.options", "texts"),
  column("treatment.status"),
  column("treatment.due", "day"),
  ...of("treatment", "owner plan"),
  column("treatment.controls", "data"),
  ...estimate("residual"),
  ...of("acceptance", "by level"),
  ...of("acceptance", "date expires", "day"),
  column("acceptance.reason"),
  column("acceptance.conditions", "texts"),
  ...of("acceptance", "of record"),
  column("review.date", "day"),
  ...of("review", "by result of"),
  column("escalated.date", "day"),
  ...of("escalated", "to by"),
  column("closing.date", "day"),
  ...of("closing", "by reason"),
  column("treatment.verified.date", "day"),
  column("treatment.verified.by"),
  column("treatment.approved.date", "day"),
  ...of("treatment.approved", "by of record"),
  column("identified", "day"),
  ...["objectives", "sources", "lifecycle-stages", "affected", "material"].map((name) => column(name, "texts")),
  column("tracker"),
  column("links", "texts"),
];
