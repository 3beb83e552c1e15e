import { objectives, riskSources } from "../domain/annexes.ts";
import { textsIn, type ValueMap, withoutAbsent } from "../domain/document.ts";
import type { SystemRecord } from "../domain/snapshot.ts";
import { stagesDue, stagesEntered } from "../domain/stage-evidence.ts";
import { actFacts } from "./ai-act-facts.ts";
import { linkedFacts } from "./linked-facts.ts";
import { nilEntries } from "./nil-entries.ts";
import { remarkFacts } from "./remarks.ts";
import { mapsAt } from "./system-facts.ts";

/** What of the annexes the risks of a system speak of, what is said not to apply, and what nobody has looked at; and what is wrong in it. */
export function annexFacts(record: SystemRecord): ValueMap {
  const nil = nilEntries(record).flatMap(({ id, reasoned }) => (reasoned ? [id] : []));
  const named = { objectives: namedIn(record, "objectives"), sources: namedIn(record, "sources") };
  return withoutAbsent({
    ...named,
    "objectives-open": open(objectives, { named: named.objectives, nil }),
    "sources-open": open(riskSources, { named: named.sources, nil }),
    "not-applicable": [...new Set(nil)],
    ...linkedFacts(record, nil),
    ...actFacts(record),
    ...remarkFacts(record, "system", ["system"]),
  });
}

function namedIn({ manifest }: SystemRecord, key: string): readonly string[] {
  const words = new Set<string>();
  for (const [, risk] of mapsAt(manifest.document.value, ["risks"]))
    for (const word of textsIn(risk[key]) ?? []) words.add(word);
  return [...words].sort();
}

function open(
  words: Readonly<Record<string, string>>,
  { named, nil }: { readonly named: readonly string[]; readonly nil: readonly string[] },
): readonly string[] | undefined {
  const left = Object.entries(words).filter(([word, id]) => !named.includes(word) && !nil.includes(id));
  return left.length === 0 ? undefined : left.map(([word]) => word);
}

/** The stages of annex C whose evidence is due, and those that fall due by this change. */
export function stageFacts({ manifest }: SystemRecord, stageBefore: string | undefined): ValueMap {
  const stage = manifest.system["lifecycle-stage"];
  return { "stages-due": stagesDue(stage), "stages-entered": stagesEntered(stageBefore, stage) };
}
