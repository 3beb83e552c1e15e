import type { Manifest } from "../domain/manifest.ts";
import type { ModelCard } from "../domain/model-card.ts";
import type { Gate } from "../domain/policy.ts";
import type { History, Repository } from "../domain/ports.ts";
import { ReviewError } from "../domain/review-error.ts";
import type { Config, RuleBook } from "../domain/rule-book.ts";
import type { RecordedFault, Snapshot, SystemRecord } from "../domain/snapshot.ts";
import { agentAssessed } from "./assessed-agent.ts";
import { type Handed, handedContents, lookThrough } from "./build-evidence.ts";
import { type CardPaths, cardPaths, chosenCards, readCards } from "./card-files.ts";
import { type EvidenceContents, type EvidencePlace, evidenceFiles, evidencePlaces, measure } from "./evidence-files.ts";
import { type GateReader, gateFolder, readGateFiles } from "./gate-files.ts";
import { type KnownReadings, knownReadings } from "./known-readings.ts";
import { manifestEntries, readManifests } from "./manifest-files.ts";
import { manifestTest } from "./manifest-paths.ts";
import { materialOf } from "./material.ts";
import { absentDocuments, indexFiles } from "./named-files.ts";
import { contentSince, firstHeld, type GoneVersion, readGone } from "./record-days.ts";
import { joinedCards } from "./split-cards.ts";

interface Rules extends Pick<RuleBook, "config" | "criteria">, Partial<Pick<RuleBook, "floors" | "elsewhere">> {
  /** Path of the workflow that runs the gate. */
  readonly workflow?: string | null;
  /** The gate at which it is read; a pull request where none is said. */
  readonly gate?: Gate;
}

/** What a build hands over, measured of what is read or of the head that it is compared with. */
interface Build {
  readonly folder: Repository | null;
  readonly isOfThis: boolean;
}

/** Reads one revision, with what a build hands over where it does. */
type ReadSide = (repository: Repository, build?: Build) => Promise<Snapshot>;

/** Everything that one revision says: manifests, the cards and evidence they name, gate files, and what reading met. */
export const gatherSnapshot = (repository: Repository, rules: Rules, gates: GateReader): Promise<Snapshot> =>
  snapshotsBy(rules, gates)(repository);

/** The same of several revisions by the same rules: a manifest that they share is read once. */
export function snapshotsBy(rules: Rules, gates: GateReader): ReadSide {
  const known = knownReadings();
  return async (repository, { folder, isOfThis } = { folder: null, isOfThis: true }) =>
    snapshotOf(repository, { ...rules, known, handed: await lookThrough(folder, isOfThis) }, gates);
}

async function snapshotOf(
  repository: Repository,
  rules: Rules & { readonly known: KnownReadings; readonly handed: Handed },
  gates: GateReader,
): Promise<Snapshot> {
  const { config } = rules;
  const all = await repository.list();
  if (all.length > config.limits.files) throw tooManyFiles(all.length, config.limits.files);
  const files = indexFiles(all);
  const entries = await manifestEntries(all, config);
  const read = await readManifests(entries, rules, { files, repository });
  const named = read.manifests.map((manifest) => ({
    manifest,
    cards: cardPaths(manifest, files),
    evidence: evidencePlaces(manifest, files, rules.handed.files),
    absentFiles: absentDocuments(manifest, files),
  }));
  const manifestPaths = entries.map(({ path }) => path);
  const records = [...manifestPaths, ...read.manifests.flatMap(({ register }) => register?.path ?? [])];
  const withMaterial = await materialOf(read.manifests, { all, repository, records });
  const filled = await fillSystems(named, { repository, rules });
  const { elsewhere = [], workflow = null } = rules;
  const reading = { read: gates, elsewhere, workflow };
  const gate = await readGateFiles(repository, files, reading);
  return {
    revision: repository.revision,
    systems: filled.systems.map(withMaterial),
    manifestPaths,
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
  { repository, rules }: { repository: Repository; rules: HandedRules },
): Promise<{ systems: readonly SystemRecord[]; faults: readonly RecordedFault[] }> {
  const { config } = rules;
  const evidencePaths = [...pathsOf(named, (place) => !isBuilt(place)), ...named.flatMap(claimingCards)];
  const cardFiles = named.flatMap(({ cards }) => cards.paths);
  const contents = await repository.read([...new Set([...cardFiles, ...evidencePaths])]);
  const history = await repository.history(datedPaths(named, evidencePaths, config));
  const chosen = new Map(named.map((one) => [one, chosenCards(one.cards, contents)]));
  const { cards, faults } = await readCards([...new Set([...chosen.values()].flat())], contents, config);
  const manifests = new Set(named.map(({ manifest }) => manifest.path));
  const past = { history, gone: await readGone(repository, await goneVersions(history, config, manifests)) };
  const built = await builtContents(named, rules);
  const records = new Set(named.flatMap(({ manifest: { path, register } }) => [path, register?.path ?? path]));
  const isRecord = (path: string): boolean => records.has(path) || path.startsWith(`${gateFolder}/`);
  const given = { ...keptContents(contents, history, config), isRecord };
  const systems: SystemRecord[] = [];
  // A fault of a file that several items name is told once.
  const met = new Set<RecordedFault>(faults);
  for (const one of named) {
    const held = await firstHeld(one.manifest, past, repository);
    if (history.extent === "cut" && [...held.days.values()].includes("unknown")) throw historyCut(one.manifest.path);
    const ofCards = cardsOf(chosen.get(one) ?? [], cards);
    const measured = one.evidence.map(
      (place) => [place.key, measure(place, { ...(isHanded(place) ? built : given), ...ofCards })] as const,
    );
    for (const [, { faults: own }] of measured) for (const fault of own) met.add(fault);
    systems.push({
      manifest: one.manifest,
      absentFiles: one.absentFiles,
      ...ofCards,
      measurements: new Map(measured.map(([key, { measurement }]) => [key, measurement])),
      firstHeld: held.days,
      registers: held.registers,
      ...(await agentAssessed(one.manifest, past, repository)),
    });
  }
  return { systems, faults: [...met] };
}

type HandedRules = Rules & { readonly handed: Handed };

const isBuilt = ({ item }: EvidencePlace): boolean => item.from === "build";

/** A card and a record are of the repository whatever a build hands over. */
const isHanded = (place: EvidencePlace): boolean => isBuilt(place) && place.file !== null;

const keptContents = (contents: ReadonlyMap<string, Uint8Array>, history: History, config: Config) => ({
  file: evidenceFiles(contents),
  since: (path: string) => contentSince(history, path),
  maxBytes: config.limits.evidenceBytes,
  grace: config.evidenceGrace,
});

const builtContents = (
  named: readonly NamedBySystem[],
  { config, gate = "pull-request", handed }: HandedRules,
): Promise<EvidenceContents> => handedContents(handed, pathsOf(named, isBuilt), { config, gate });

const pathsOf = (named: readonly NamedBySystem[], wanted: (place: EvidencePlace) => boolean): readonly string[] =>
  named.flatMap(({ evidence }) => evidence.filter(wanted).flatMap(pathOf));

const cardsOf = (paths: readonly string[], read: ReadonlyMap<string, ModelCard>) => ({
  cards: joinedCards(paths.flatMap((path) => read.get(path) ?? [])),
  unreadCards: paths.some((path) => !read.has(path)),
});

const datedPaths = (
  named: readonly NamedBySystem[],
  evidence: readonly string[],
  config: Config,
): readonly string[] => [...new Set([...config.manifests, ...named.map(({ manifest }) => manifest.path), ...evidence])];

const pathOf = ({ file }: EvidencePlace): readonly string[] => (file !== null && "path" in file ? [file.path] : []);

/** Cards whose age counts, since an item rests on what one of them claims alone. */
const claimingCards = ({ evidence, cards }: NamedBySystem): readonly string[] =>
  evidence.some(({ item, file }) => file === null && item["card-metric"] !== undefined) ? cards.paths : [];

/** What manifests that are no longer there have held. */
async function goneVersions(
  history: History,
  config: Config,
  there: ReadonlySet<string>,
): Promise<readonly GoneVersion[]> {
  if (history.extent !== "whole") return [];
  const isManifest = await manifestTest(config);
  return [...history.versions].flatMap(([path, all]) =>
    isManifest(path) && !there.has(path) ? all.map((version) => ({ ...version, path })) : [],
  );
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
