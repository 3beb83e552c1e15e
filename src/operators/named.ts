import type { Operator } from "../domain/operator.ts";
import { above } from "./above.ts";
import { absent } from "./absent.ts";
import { atMost } from "./at-most.ts";
import { attested } from "./attested.ts";
import { before } from "./before.ts";
import { count } from "./count.ts";
import { covers } from "./covers.ts";
import { known } from "./known.ts";
import { overdue } from "./overdue.ts";
import { present } from "./present.ts";
import { unique } from "./unique.ts";
import { within } from "./within.ts";

const light = [present, absent, above, atMost, before, within, overdue, covers, unique, count, known, attested];

const lightByName: ReadonlyMap<string, Operator> = new Map(light.map((one) => [one.name, one]));

/** The operators of these names. One that brings a large package is loaded only where it is named. */
export async function operatorsNamed(names: Iterable<string>): Promise<ReadonlyMap<string, Operator>> {
  const wanted = [...new Set(names)];
  if (wanted.every((name) => lightByName.has(name))) return lightByName;
  const { operatorsByName } = await import("./index.ts");
  return operatorsByName;
}
