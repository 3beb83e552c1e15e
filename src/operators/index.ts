import type { Operator } from "../domain/operator.ts";
import { above } from "./above.ts";
import { absent } from "./absent.ts";
import { atMost } from "./at-most.ts";
import { attested } from "./attested.ts";
import { before } from "./before.ts";
import { count } from "./count.ts";
import { covers } from "./covers.ts";
import { known } from "./known.ts";
import { matches } from "./matches.ts";
import { overdue } from "./overdue.ts";
import { present } from "./present.ts";
import { unique } from "./unique.ts";
import { within } from "./within.ts";

/** Every operator of our own, in the order of its page. */
export const operators: readonly Operator[] = [
  present,
  absent,
  above,
  atMost,
  before,
  within,
  overdue,
  matches,
  covers,
  unique,
  count,
  known,
  attested,
];

export const operatorsByName: ReadonlyMap<string, Operator> = new Map(operators.map((one) => [one.name, one]));
