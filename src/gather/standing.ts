import type { Day } from "../domain/day.ts";
import { type Finding, fingerprintOf } from "../domain/finding.ts";
import type { History, Repository } from "../domain/ports.ts";
import { ReviewError } from "../domain/review-error.ts";
import type { Config } from "../domain/rule-book.ts";
import type { RecordedDay, Snapshot, SystemRecord } from "../domain/snapshot.ts";
import type { Standing, Touched } from "../domain/standing.ts";
import { systemOf } from "../domain/subject.ts";
import { manifestTest } from "./manifest-paths.ts";
import { pastRecord, type Stretch } from "./past-record.ts";
import { knownAs, newPatience, standingSince } from "./standing-since.ts";
import { filesOfSystem } from "./system-files.ts";
import { type TouchedSide, touchedBy } from "./touched.ts";

/** What a review that inherits findings asks of the past. */
export interface StandingAsked {
  readonly base: TouchedSide;
  readonly head: TouchedSide;
  readonly config: Config;
  readonly today: Day;
  readonly inherited: readonly Finding[];
  snapshotOf(repository: Repository): Promise<Snapshot>;
  /** Fingerprints of what rules find in a snapshot on a day, with nothing to compare it with. */
  found(snapshot: Snapshot, day: Day): ReadonlySet<string>;
}

/**
 * Since when inherited findings stand, and which systems are touched. Those are asked first, because only of them it
 * changes the verdict; of what no system owns the past is unknown.
 */
export async function gatherStanding(asked: StandingAsked): Promise<Standing> {
  const since = new Map<string, RecordedDay>(asked.inherited.map((one) => [fingerprintOf(one), "unknown"]));
  const touched = await touchedBy(asked.base, asked.head);
  const files = (await asked.base.repository.list()).length;
  const patience = newPatience();
  const history = await historyFor(asked);
  for (const record of touchedFirst(asked.base.snapshot.systems, touched)) {
    const own = await systemAsked(record, history, asked);
    const fingerprints = asked.inherited.filter((one) => isOf(one, own)).map(fingerprintOf);
    if (fingerprints.length === 0) continue;
    const cost = costOf(record, files);
    const known = { ...own, fingerprints, cost, strict: touched.systems.has(own.id) };
    for (const [one, day] of await standingSince(known, patience)) since.set(one, day);
    const isUnknown = known.strict && fingerprints.some((one) => since.get(one) === "unknown");
    if (history.extent === "cut" && isUnknown) throw historyCut();
  }
  return { since: (one) => since.get(one), touched };
}

const touchedFirst = (records: readonly SystemRecord[], { systems }: Touched): readonly SystemRecord[] => {
  const isTouched = ({ manifest }: SystemRecord): boolean => systems.has(manifest.system.id);
  return [...records.filter(isTouched), ...records.filter((one) => !isTouched(one))];
};

/** What reading and asking a system once costs: more where it has many risks, or the repository many files. */
const costOf = ({ manifest }: SystemRecord, files: number): number => 60 + manifest.risks.length + files / 500;

async function historyFor({ base, config }: StandingAsked): Promise<History> {
  const files = base.snapshot.systems.flatMap((record) => [...filesOfSystem(record)]);
  return base.repository.history([...new Set([...config.manifests, ...files])]);
}

interface OwnSystem {
  readonly id: string;
  readonly files: ReadonlySet<string>;
  readonly stretches: readonly Stretch[];
  readonly endless: boolean;
  found(stretch: Stretch, day: Day): Promise<ReadonlySet<string>>;
}

const isOf = ({ subject, at }: Finding, { id, files }: OwnSystem): boolean =>
  systemOf(subject) === id || (systemOf(subject) === null && files.has(at.path));

async function systemAsked(record: SystemRecord, history: History, asked: StandingAsked): Promise<OwnSystem> {
  const { base, head, today, config } = asked;
  const { id: was } = record.manifest.system;
  const now = head.snapshot.systems.map(({ manifest }) => manifest.system);
  const id = now.some((one) => one.id === was) ? was : (now.find((one) => one.formerly === was)?.id ?? was);
  const ids = new Set([id, was, record.manifest.system.formerly ?? was]);
  const there = new Set(base.snapshot.manifestPaths);
  const files = filesOfSystem(record);
  const isManifest = await manifestTest(config);
  const gone = [...history.versions.keys()].filter((path) => isManifest(path) && !there.has(path));
  const own = new Set([...files, ...gone]);
  const others = new Set([...there].filter((path) => path !== record.manifest.path));
  const versions = [...history.versions].flatMap(([path, all]) => (own.has(path) ? all : []));
  return {
    id,
    files,
    stretches: pastRecord(base.repository, history, { own, others })(today),
    endless: versions.some(({ day }) => day === null),
    found: async (stretch, day) => asked.found(knownAs(await asked.snapshotOf(await stretch.at(day)), id, ids), day),
  };
}

const historyCut = (): ReviewError =>
  new ReviewError(
    "history-cut",
    "Since when inherited findings stand cannot be told from a shallow clone.",
    "Fetch the whole history: `fetch-depth: 0` for actions/checkout, or `git fetch --unshallow`.",
  );
