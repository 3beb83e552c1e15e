/** A test that every engine can put to one risk; fields are dotted paths from the risk. */
export type RiskTest =
  /** It is there and not empty. */
  | { readonly kind: "present"; readonly field: string }
  /** Where there is a text, the pattern is found in it. */
  | { readonly kind: "matches"; readonly field: string; readonly pattern: string }
  /** The list has so many items; a missing one has none. */
  | { readonly kind: "count"; readonly field: string; readonly least: number }
  /** Where there is a word, it is one of these. */
  | { readonly kind: "one-of"; readonly field: string; readonly words: readonly string[] }
  /** Where one field holds a word, another one is there. */
  | { readonly kind: "with"; readonly field: string; readonly word: string; readonly needs: string }
  /** Where there is a list, one item holds a word. */
  | { readonly kind: "some"; readonly field: string; readonly key: string; readonly word: string }
  /** Where there is a list, every item has something under the key. */
  | { readonly kind: "each"; readonly field: string; readonly key: string };

/** One rule as all engines are given it. */
export interface BenchRule {
  readonly id: string;
  readonly title: string;
  readonly test: RiskTest;
}

const present = (field: string): RiskTest => ({ kind: "present", field });
const matches = (field: string, pattern: string): RiskTest => ({ kind: "matches", field, pattern });
const count = (field: string, least: number): RiskTest => ({ kind: "count", field, least });
const oneOf = (field: string, ...words: readonly string[]): RiskTest => ({ kind: "one-of", field, words });
const controls = "treatment.controls";

const rule = (id: string, title: string, test: RiskTest): BenchRule => ({ id, title, test });

/** What every size is measured with: twenty rules a risk. */
export const twenty: readonly BenchRule[] = [
  rule("owner-named", "A risk has an owner", present("owner")),
  rule("owner-is-account", "The owner is an account", matches("owner", "^@[a-z-]+(/[a-z-]+)?$")),
  rule("title-says-enough", "The title says what may happen", matches("title", "^.{12,}$")),
  rule("event-told", "The event is told", present("event")),
  rule("outcome-told", "The outcome is told", present("outcome")),
  rule("objectives-named", "An objective is named", count("objectives", 1)),
  rule("sources-named", "A source is named", count("sources", 1)),
  rule("stages-named", "A stage is named", count("lifecycle-stages", 1)),
  rule("affected-named", "Somebody affected is named", count("affected", 1)),
  rule("identified-dated", "It is known since when", present("identified")),
  rule("basis-known", "The estimate rests on something", oneOf("inherent.basis", "expert", "measured", "history")),
  rule("knowledge-enough", "Enough is known to estimate", oneOf("inherent.knowledge", "medium", "high")),
  rule("plan-written", "What will be done is written", present("treatment.plan")),
  rule("options-chosen", "An option is chosen", count("treatment.options", 1)),
  rule("key-control", "One control is a key control", { kind: "some", field: controls, key: "role", word: "key" }),
  rule("controls-owned", "Every control has an owner", { kind: "each", field: controls, key: "owner" }),
  rule("controls-titled", "Every control has a title", { kind: "each", field: controls, key: "title" }),
  rule("closing-explained", "Closing has a reason", closedNeeds("closing.reason")),
  rule("residual-stated", "What is done has a residual", {
    kind: "with",
    field: "treatment.status",
    word: "implemented",
    needs: "residual.likelihood",
  }),
  rule("tracker-of-project", "The ticket is one of ours", matches("tracker", "^RISK-[0-9]+$")),
];

function closedNeeds(needs: string): RiskTest {
  return { kind: "with", field: "status", word: "closed", needs };
}

const texts = ["title", "event", "outcome", "treatment.plan"];
const styles: readonly (readonly [name: string, pattern: string])[] = [
  ["begins-large", "^[A-Z]"],
  ["single-spaced", "^[^ ]+( [^ ]+)*$"],
  ["of-some-length", "^.{4}"],
  ["plain-signs", "^[ -~]+$"],
  ["without-link", "^[^<>]*$"],
];
const named = (field: string): string => field.replaceAll(".", "-");

const style: readonly BenchRule[] = texts.flatMap((field) =>
  styles.map(([name, pattern]) => rule(`${named(field)}-${name}`, `Style of ${field}`, matches(field, pattern))),
);

const stated: readonly BenchRule[] = [
  ...["id", "inherent.likelihood", "treatment.status", "treatment.due", "residual.likelihood"],
  ...["residual.consequence", "review.date", "review.by", "review.result", "tracker"],
].map((field) => rule(`${named(field)}-stated`, `${field} is stated`, present(field)));

const words: readonly BenchRule[] = [
  rule("residual-there", "There is a residual estimate", present("residual")),
  rule("review-there", "Somebody looked at it", present("review")),
  rule("status-word", "The status is one of ours", oneOf("treatment.status", "planned", "in-progress", "implemented")),
  rule("result-word", "The review came to something", oneOf("review.result", "unchanged", "changed")),
  rule("controls-two", "There are two controls", count(controls, 2)),
  rule("links-one", "It is linked to a catalogue", count("links", 1)),
  rule("controls-role", "Every control has a role", { kind: "each", field: controls, key: "role" }),
  rule("support-control", "One control supports", { kind: "some", field: controls, key: "role", word: "supporting" }),
  rule("closing-dated", "Closing has a day", closedNeeds("closing.date")),
  rule("closing-signed", "Somebody closed it", closedNeeds("closing.by")),
];

/** What the row of sixty rules is measured with. */
export const sixty: readonly BenchRule[] = [...twenty, ...style, ...stated, ...words];
