import type { Risk } from "../domain/manifest.ts";
import { isPresent } from "../domain/presence.ts";
import type { People, RuleBook, Waiver, WaiverApprover } from "../domain/rule-book.ts";
import type { Snapshot, SystemRecord } from "../domain/snapshot.ts";
import { loginsOf, sameName } from "../judge/acceptance.ts";
import type { ComparedSides } from "./compared-sides.ts";
import { gateGuards, riskGuards } from "./guard.ts";
import type { SystemPair } from "./pairs.ts";
import { indexOfRisk } from "./risk-index.ts";
import { sameWaiver } from "./waiver-file.ts";

/** What decides who may approve a waiver: all authority from the base where there is one. */
export interface ApproverScope {
  readonly rules: RuleBook;
  readonly base: Snapshot | null;
  readonly head: Snapshot;
  readonly sides: Pick<ComparedSides, "pairs">;
  /** Logins of those who propose the change, where they are known. */
  readonly authors: readonly string[];
}

/** Who approved a waiver, as seen from what it waives. */
export function approverOf(waiver: Waiver, scope: ApproverScope): WaiverApprover {
  const { rules, base, head, sides, authors } = scope;
  const by = waiver["approved-by"];
  if (by === undefined || !isPresent(by)) return "nobody";
  if (rules.config.fourEyes === false) return "unguarded";
  const pairs = pairsOf(waiver.subject, sides.pairs);
  const { people } = rules;
  if (pairs.flatMap((pair) => ownersOf(waiver.subject, pair)).some((owner) => isPerson(owner, by, people)))
    return "self";
  // Who proposes another change later does not propose the waiver.
  const isNew = !rules.waivers.some((other) => sameWaiver(other, waiver));
  if (isNew && authors.some((author) => isPerson(author, by, people))) return "self";
  const authorities = [
    ...gateGuards({ rules, base: base ?? head }),
    ...pairs.flatMap((pair) => riskAuthorities(waiver.subject, pair)),
  ];
  if (authorities.length === 0) return "unguarded";
  return authorities.some((name) => standsFor(name, by, people)) ? "authority" : "stranger";
}

/** Whether two names are one person. A board of several that the owner sits on is somebody else. */
function isPerson(name: string, by: string, people: People): boolean {
  const [one, other] = [loginsOf(name, people), loginsOf(by, people)];
  return sameName(name, by) || (one.length === 1 && other.length === 1 && sameName(one[0] ?? "", other[0] ?? ""));
}

/** Whether whoever approved bears the name of an authority, or somebody stands behind both. */
const standsFor = (name: string, by: string, people: People): boolean =>
  sameName(name, by) ||
  loginsOf(name, people).some((login) => loginsOf(by, people).some((other) => sameName(login, other)));

const pathOf = (subject: string): string => subject.slice(subject.indexOf(":") + 1);

/** The systems that a subject belongs to; ids of systems hold no slash. */
function pairsOf(subject: string, pairs: readonly SystemPair[]): readonly SystemPair[] {
  const path = pathOf(subject);
  const is = (test: (record: SystemRecord) => boolean) => (pair: SystemPair) =>
    [pair.head, pair.base].some((record) => record !== null && test(record));
  if (subject.startsWith("file:")) return pairs.filter(is(({ manifest }) => manifest.path === path));
  if (subject.startsWith("card:")) return pairs.filter(is(({ cards }) => cards.some((card) => card.path === path)));
  const [system = ""] = path.split(/[/#]/);
  return pairs.filter(({ id }) => id === system);
}

/** The id of the risk that a subject is about; `undefined` where it is about none. */
const riskId = (subject: string): string | undefined =>
  /^(?:risk|control|evidence|change):[^/#]+\/([^/#]+)/.exec(subject)?.[1];

function riskIn(record: SystemRecord | null, subject: string): Risk | undefined {
  const id = riskId(subject);
  const index = record === null || id === undefined ? undefined : indexOfRisk(record.manifest, id);
  return index === undefined ? undefined : record?.manifest.risks[index];
}

/** Who owns what is waived, on either side: changing the owner does not make somebody else of him. */
function ownersOf(subject: string, { base, head }: SystemPair): readonly string[] {
  return [base, head].flatMap((record) => {
    if (riskId(subject) === undefined) return record?.manifest.system.owner ?? [];
    const risk = riskIn(record, subject);
    if (risk === undefined) return [];
    const [, , control] = pathOf(subject).split("/");
    const own = risk.treatment?.controls?.find(({ id }) => id === control && !subject.startsWith("risk:"))?.owner;
    return [risk.owner, own].filter((name) => name !== undefined);
  });
}

/** Who may accept the risk that a waiver is about, owners aside; a risk that is new is judged by the base's criteria. */
function riskAuthorities(subject: string, { base, head }: SystemPair): readonly string[] {
  const record = base ?? head;
  const before = riskIn(base, subject) ?? riskIn(head, subject);
  if (record === null || before === undefined) return [];
  const { criteria, system } = record.manifest;
  return riskGuards({ before, criteria, system });
}
