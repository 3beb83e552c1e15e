import { acceptedDigest } from "../../src/domain/accepted-state.ts";
import type { Manifest } from "../../src/domain/manifest.ts";
import type { Measurement, RecordedDay, SystemRecord } from "../../src/domain/snapshot.ts";
import type { Clock } from "../../src/domain/subject.ts";
import { type JudgedRisk, judgeRisk } from "../../src/judge/risk-facts.ts";
import { readManifest } from "../../src/read/manifest.ts";
import { readYaml } from "../../src/read/yaml.ts";
import { peopleOf } from "../people.ts";

/** A hospital's triage assistant with one risk, written as a manifest from `risks:` on; `system` adds to the system. */
export function triage(risk: string, criteria = "", system = ""): Manifest {
  const text = `version: 1\nsystem: { id: triage, owner: "@head-nurse"${system} }\n${criteria}risks:\n${risk}`;
  const { value: document, faults } = readYaml("ai-risk.yml", text);
  if (document === null) throw new Error(faults.map((fault) => fault.message).join("\n"));
  const read = readManifest(document, { criteria: new Map() });
  if (read.value === null || read.faults.length > 0)
    throw new Error(read.faults.map((fault) => fault.message).join("\n"));
  return read.value;
}

/** The same with each acceptance bound to what it accepts, unless it says itself to what. */
export function bound(manifest: Manifest): Manifest {
  const { system, criteria } = manifest;
  const risks = manifest.risks.map((risk) =>
    risk.acceptance === undefined
      ? risk
      : { ...risk, acceptance: { of: acceptedDigest(risk, system, criteria), ...risk.acceptance } },
  );
  return { ...manifest, risks };
}

interface Around {
  readonly today?: string;
  readonly gate?: "pull-request" | "release" | "monitor";
  readonly measured?: Readonly<Record<string, Partial<Measurement>>>;
  readonly held?: RecordedDay;
}

/** Judges the manifest's first risk; evidence not named in `measured` is not measured. */
export function judged(manifest: Manifest, around: Around = {}): JudgedRisk & { readonly days: readonly string[] } {
  const { today = "2026-11-21", gate = "pull-request", held = { day: "2026-11-01" } } = around;
  const [risk] = manifest.risks;
  if (risk === undefined) throw new Error("The manifest holds no risk.");
  const at = manifest.document.locate([]);
  const measurement = (given: Partial<Measurement>): Measurement => ({
    outcome: "passing",
    words: "0.93 is at least 0.9",
    at,
    since: { day: "2026-11-01" },
    digest: null,
    ...given,
  });
  const record: SystemRecord = {
    manifest,
    cards: [],
    measurements: new Map(Object.entries(around.measured ?? {}).map(([key, given]) => [key, measurement(given)])),
    firstHeld: new Map([[risk.id, held]]),
  };
  const days: string[] = [];
  const clock: Clock = { today, mayChange: (day) => day > today && days.push(day) };
  const scope = {
    record,
    gate,
    people: peopleOf({ "risk-board": ["nadia"] }),
    clock,
    criteriaFor: () => manifest.criteria,
  };
  return { ...judgeRisk(scope, risk, 0), days: [...new Set(days)].sort() };
}
