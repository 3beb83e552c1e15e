import { formatIdPath } from "../domain/id-path.ts";
import type { Reading } from "../domain/integrity.ts";
import type { Manifest } from "../domain/manifest.ts";
import type { FloorCriteria } from "../domain/rule-book.ts";
import { looserCriteria, stricterCriteria } from "../floor/criteria.ts";
import { looserFaults } from "../floor/looser.ts";

/** Holds a manifest's criteria to those that it may only tighten: what is looser is told, and the stricter is in force. */
export function heldToFloors(reading: Reading<Manifest>, floors: readonly FloorCriteria[]): Reading<Manifest> {
  const { value, faults } = reading;
  if (value === null || floors.length === 0) return reading;
  const { document, criteria } = value;
  const looser = floors.flatMap((floor) => looserCriteria(criteria, floor));
  const root = ["criteria"];
  const name = (path: readonly (string | number)[]) => formatIdPath(document.value, [...root, ...path]);
  return {
    value: { ...value, criteria: floors.reduce(stricterCriteria, criteria) },
    faults: [...faults, ...looserFaults(looser, { document, name, root })],
  };
}
