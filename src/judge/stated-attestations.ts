import type { StatedAttestation } from "../domain/applicability.ts";
import { attestationLack } from "../domain/attestation.ts";
import { own, textOf, type ValueMap } from "../domain/document.ts";
import type { People } from "../domain/rule-book.ts";
import type { SystemRecord } from "../domain/snapshot.ts";
import type { Clock } from "../domain/subject.ts";
import { ownerKnown } from "./names-somebody.ts";
import { withoutEdition } from "./nil-entries.ts";
import { mapsAt } from "./system-facts.ts";

interface AttestationScope {
  readonly record: SystemRecord;
  readonly people: People;
  readonly clock: Clock;
  readonly age: { readonly days: number; readonly age: string };
}

/** What people stand by, by the clause that it is about, and why a record does not count where it does not. */
export function statedAttestations({
  record: { manifest },
  people,
  clock,
  age,
}: AttestationScope): readonly (readonly [string, StatedAttestation])[] {
  const { document } = manifest;
  return mapsAt(document.value, ["attestations"]).map(([index, written]) => {
    const text = (key: string): string => textOf(own(written, key));
    const known = { ...written, "who-known": ownerKnown(written["who"], people) };
    const one = {
      who: text("who"),
      when: text("when"),
      what: text("what"),
      where: text("where"),
      lack: lackInWords(known, age, clock),
      at: document.locate(["attestations", index]),
    };
    return [withoutEdition(text("clause")), one] as const;
  });
}

function lackInWords(record: ValueMap, age: AttestationScope["age"], clock: Clock): string | null {
  const lack = attestationLack(record, age, clock);
  if (lack === null) return null;
  return lack.words === null
    ? `\`${lack.key}\` is not said`
    : `\`${lack.key}\` is ${textOf(own(record, lack.key))}, ${lack.words}`;
}
