import { attestationLack } from "../domain/attestation.ts";
import { isList, isMap, own, type Value, type ValueMap } from "../domain/document.ts";
import { idOf } from "../domain/id-path.ts";
import { type Argument, type Operator, type OperatorContext, Undecidable } from "../domain/operator.ts";
import { inWords } from "../domain/words.ts";
import { argument, durationOf, textOf } from "./arguments.ts";
import { presenceInWords } from "./presence-words.ts";

/** Why a record does not count; `null` for one that does. */
type Lack = string | null;

const withoutEdition = (id: Value | undefined): Value | undefined =>
  typeof id === "string" ? id.replace(/^([^:@]+)@[^:@]+:/u, "$1:") : id;

function recordsOf(list: Argument): readonly ValueMap[] {
  if (list.value === undefined || list.value === null) return [];
  if (!isList(list.value)) throw new Undecidable(`${list.name} is no list`);
  return list.value.filter(isMap);
}

/** What each record of the clause lacks. */
function lacks(args: readonly Argument[], context: OperatorContext): readonly Lack[] {
  const [list, clause] = [argument(args, 0), withoutEdition(textOf(argument(args, 1)))];
  const age = argument(args, 2);
  return recordsOf(list)
    .filter((record) => withoutEdition(own(record, "clause")) === clause)
    .map((record) => lackOf(record, { name: `${list.name}[${idOf(record) ?? ""}]`, age, context }));
}

interface Asked {
  readonly name: string;
  readonly age: Argument;
  readonly context: OperatorContext;
}

function lackOf(record: ValueMap, { name, age, context: { clock } }: Asked): Lack {
  const lack = attestationLack(record, { days: durationOf(age), age: inWords(age.value) }, clock);
  if (lack === null) return null;
  const [path, value] = [`${name}.${lack.key}`, own(record, lack.key)];
  return lack.words === null ? presenceInWords({ name: path, value }) : `${path} is ${inWords(value)}, ${lack.words}`;
}

/** Whether a person stands by something that no file shows. */
export const attested: Operator = {
  name: "attested",
  summary:
    "The list holds a record of the clause that says who, when and what, names somebody, and is neither too old nor past its end.",
  arguments: [
    { name: "records", takes: "path", types: ["list"], description: "The manifest's `attestations`." },
    { name: "clause", takes: "literal", types: ["text"], description: "A catalogue id such as `iso-23894:5.2`." },
    { name: "age", takes: "literal", types: ["duration"], description: "How old a record may be: `365d`." },
  ],
  missing: "decides",
  test: (args, context) => lacks(args, context).includes(null),
  says: ([records, clause, age]) => `${records} has a record of ${clause} no older than ${age}`,
  explain(args, held, context) {
    const [list, clause] = [argument(args, 0).name, inWords(argument(args, 1).value)];
    if (held) return `${list} has a record of ${clause} in force`;
    const found = lacks(args, context).filter((lack) => lack !== null);
    return found.length === 0 ? `${list} has no record of ${clause}` : found.join(", ");
  },
  examples: [
    { why: "the head of risk stands by it", args: [[record()], "iso-23894:5.2", "365d"], gives: true },
    { why: "nobody stands by anything", args: [undefined, "iso-23894:5.2", "365d"], gives: false },
    { why: "the record is about another clause", args: [[record()], "iso-23894:5.5", "365d"], gives: false },
    { why: "an edition may be named", args: [[record()], "iso-23894@2023:5.2", "365d"], gives: true },
    { why: "nobody is named", args: [[record({ who: "TBD" })], "iso-23894:5.2", "365d"], gives: false },
    { why: "what is not said", args: [[record({ what: "" })], "iso-23894:5.2", "365d"], gives: false },
    { why: "the name is nobody's", args: [[record({ "who-known": false })], "iso-23894:5.2", "365d"], gives: false },
    { why: "its last day", args: [[record()], "iso-23894:5.2", "365d"], today: "2027-06-02", gives: true },
    { why: "a day too old", args: [[record()], "iso-23894:5.2", "365d"], today: "2027-06-03", gives: false },
    { why: "a day too early", args: [[record()], "iso-23894:5.2", "365d"], today: "2026-06-01", gives: false },
    { why: "past its own end", args: [[record({ expires: "2026-11-20" })], "iso-23894:5.2", "365d"], gives: false },
    { why: "its own last day", args: [[record({ expires: "2026-11-21" })], "iso-23894:5.2", "365d"], gives: true },
    {
      why: "a day that no calendar has",
      args: [[record({ when: "2026-02-30" })], "iso-23894:5.2", "365d"],
      gives: false,
    },
    { why: "a text is no list", args: ["yes", "iso-23894:5.2", "365d"], gives: "undecidable" },
  ],
};

function record(changes: ValueMap = {}): ValueMap {
  const what = "The board put two reviewers behind the work.";
  return { clause: "iso-23894:5.2", who: "@erin", when: "2026-06-02", what, ...changes };
}
