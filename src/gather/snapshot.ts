import type { Manifest } from "../domain/manifest.ts";
import type { ModelCard } from "../domain/model-card.ts";
import type { History, Repository, Version } from "../domain/ports.ts";
import { ReviewError } from "../domain/review-error.ts";
import type { Config, RuleBook } from "../domain/rule-book.ts";
import type { RecordedFault, Snapshot, SystemRecord } from "../domain/snapshot.ts";
import { agentAssessed } from "./assessed-agent.ts";
import { type CardPaths, cardPaths, chosenCards, readCards } from "./card-files.ts";
import { type EvidencePlace, evidenceFiles, evidencePlaces, measure } from "./evidence-files.ts";
import { type GateReader, gateFolder, readGateFiles } from "./gate-files.ts";
import { globTest } from "./globs.ts";
import { type KnownReadings, knownReadings } from "./known-readings.ts";
import { manifestEntries, readManifests } from "./manifest-files.ts";
import { absentDocuments, indexFiles } from "./named-files.ts";
import { contentSince, firstHeld, readGone } from "./record-days.ts";

interface Rules extends Pick<RuleBook, "config" | "criteria">, Partial<Pick<RuleBook, "floors" | "elsewhere">> {
  /** Path of the workflow that runs the gate. */
  readonly workflow?: string | null;
}

/** Everything that one revision says: manifests, the cards and evidence they name, gate files, and what reading met. */
export const gatherSnapshot = (repository: Repository, rules: Rules, gates: GateReader): Promise<Snapshot> =>
  snapshotsBy(rules, gates)(repository);

/** The same of several revisions by the same rules: a manifest that they share is read once. */
export function snapshotsBy(rules: Rules, gates: GateReader): (repository: Repository) => Promise<Snapshot> {
  const known = knownReadings();
  return (repository) => snapshotOf(repository, { ...rules, known }, gates);
}

async function snapshotOf(
  repository: Repository,
  rules: Rules & { readonly known: KnownReadings },
  gates: GateReader,
): Promise<Snapshot> {
  const { config } = rules;
  const all = await repository.list();
  if (all.length > config.limits.files) throw tooManyFiles(all.length, config.limits.files);
  const files = indexFiles(all);
  const entries = await manifestEntries(all, config);
  const small = entries.filter(({ kind, size }) => kind === "blob" && size <= config.limits.manifestBytes);
  const read = readManifests(entries, await repository.read(small.map(({ path }) => path)), rules);
  const named = read.manifests.map((manifest) => ({
    manifest,
    cards: cardPaths(manifest, files),
    evidence: evidencePlaces(manifest, files),
    absentFiles: absentDocuments(manifest, files),
  }));
  const filled = await fillSystems(named, { repository, rules });
  const { elsewhere = [], workflow = null } = rules;
  const reading = { read: gates, elsewhere, workflow };
  const gate = await readGateFiles(repository, files, reading);
  return {
    revision: repository.revision,
    systems: filled.systems,
    manifestPaths: entries.map(({ path }) => path),
    gateFiles: gate.files,
    gatePaths: gate.paths,
    gateContents: gate.contents,
    faults: [...read.faults, ...named.flatMap(({ cards }) => cards.faults), ...filled.faults, ...gate.faults],
  };
}

interface NamedBySystem {
  readonly manifest: Manifest;
  readonly cards: CardPaths;
  readonly evidence: readonly EvidencePlace[];
  readonly absentFiles: ReadonlySet<string>;
}

/** Reads all cards and evidence in one go, each file once, and asks history once for all days. */
async function fillSystems(
  named: readonly NamedBySystem[],
  { repository, rules }: { repository: Repository; rules: Rules },
): Promise<{ systems: readonly SystemRecord[]; faults: readonly RecordedFault[] }> {
  const { config } = rules;
  const evidencePaths = named.flatMap(({ evidence }) => evidence.flatMap(pathOf));
  const cardFiles = named.flatMap(({ cards }) => cards.paths);
  const contents = await repository.read([...new Set([...cardFiles, ...evidencePaths])]);
  const history = await repository.history([
    ...new Set([...config.manifests, ...named.map(({ manifest }) => manifest.path), ...evidencePaths]),
  ]);
  const chosen = new Map(named.map((one) => [one, chosenCards(one.cards, contents)]));
  const { cards, faults } = await readCards([...new Set([...chosen.values()].flat())], contents, config);
  const manifests = new Set(named.map(({ manifest }) => manifest.path));
  const past = { history, gone: await readGone(repository, await goneVersions(history, config, manifests)) };
  const given = {
    file: evidenceFiles(contents),
    since: (path: string) => contentSince(history, path),
    isRecord: (path: string) => manifests.has(path) || path.startsWith(`${gateFolder}/`),
    maxBytes: config.limits.evidenceBytes,
  };
  const systems: SystemRecord[] = [];
  // A fault of a file that several items name is told once.
  const met = new Set<RecordedFault>(faults);
  for (const one of named) {
    const held = await firstHeld(one.manifest, past, repository);
    if (history.extent === "cut" && [...held.values()].includes("unknown")) throw historyCut(one.manifest.path);
    const measured = one.evidence.map((place) => [place.key, measure(place, given)] as const);
    for (const [, { faults: own }] of measured) for (const fault of own) met.add(fault);
    systems.push({
      manifest: one.manifest,
      absentFiles: one.absentFiles,
      ...cardsOf(chosen.get(one) ?? [], cards),
      measurements: new Map(measured.map(([key, { measurement }]) => [key, measurement])),
      firstHeld: held,
      ...(await agentAssessed(one.manifest, past, repository)),
    });
  }
  return { systems, faults: [...met] };
}

const cardsOf = (paths: readonly string[], read: ReadonlyMap<string, ModelCard>) => ({
  cards: paths.flatMap((path) => read.get(path) ?? []),
  unreadCards: paths.some((path) => !read.has(path)),
});

const pathOf = ({ file }: EvidencePlace): readonly string[] => (file !== null && "path" in file ? [file.path] : []);

/** What manifests that are no longer there have held. */
async function goneVersions(history: History, config: Config, there: ReadonlySet<string>): Promise<readonly Version[]> {
  if (history.extent !== "whole") return [];
  const isManifest = await globTest(config.manifests);
  return [...history.versions].flatMap(([path, all]) => (isManifest(path) && !there.has(path) ? all : []));
}

const tooManyFiles = (count: number, limit: number): ReviewError =>
  new ReviewError(
    "limit",
    `The tree holds ${count} files; at most ${limit} are looked through.`,
    "Raise `limits` in the base's .github/ai-risk-gate/config.yml.",
  );

const historyCut = (path: string): ReviewError =>
  new ReviewError(
    "history-cut",
    `The history of ${path} is cut by a shallow clone, so it is unknown since when its risks are on record.`,
    "Fetch the whole history: `fetch-depth: 0` for actions/checkout, or `git fetch --unshallow`.",
  );
