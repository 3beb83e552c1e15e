import { evidenceKind, evidenceName } from "../domain/evidence-item.ts";
import type { EvidenceItem, Manifest } from "../domain/manifest.ts";

type Controls = ReadonlyMap<string, readonly string[]>;

// Asked once an item, and the same for all of a manifest.
const known = new WeakMap<Manifest, Controls>();

/** Who wants to know all of many names reads the manifest. */
const mostNamed = 5;

/** Other controls (`RISK/CONTROL`) that rest on the same measurement; a document may serve as many as it likes. */
export function alsoProves(manifest: Manifest, item: EvidenceItem, control: string): readonly string[] {
  const name = measurementOf(item);
  if (name === null) return [];
  const controls = known.get(manifest) ?? controlsByMeasurement(manifest);
  known.set(manifest, controls);
  const named = (controls.get(name) ?? []).slice(0, mostNamed + 1);
  return named.filter((one) => one !== control).slice(0, mostNamed);
}

/** The measurement of an item by its kind, file and pointer, whatever id it was given. */
function measurementOf({ id: _, ...item }: EvidenceItem): string | null {
  const kind = evidenceKind(item);
  const name = evidenceName(item);
  return kind === "file" || kind === "record" || name === kind ? null : `${kind} ${name}`;
}

function controlsByMeasurement({ risks }: Manifest): Controls {
  const found = new Map<string, string[]>();
  for (const risk of risks) {
    if (risk.status === "closed") continue;
    for (const control of risk.treatment?.controls ?? [])
      for (const name of new Set((control.evidence ?? []).map(measurementOf))) {
        if (name === null) continue;
        const others = found.get(name) ?? [];
        found.set(name, others);
        others.push(`${risk.id}/${control.id}`);
      }
  }
  return found;
}
