import { digestOfValue } from "../domain/digest.ts";
import type { Document } from "../domain/document.ts";
import type { Finding, FindingLevel } from "../domain/finding.ts";
import { type Criteria, levelOf } from "../domain/level.ts";
import type { Loosening } from "../domain/loosening.ts";
import type { Risk, System } from "../domain/manifest.ts";
import type { RuleBook } from "../domain/rule-book.ts";
import type { Snapshot } from "../domain/snapshot.ts";
import { authorityFor } from "../judge/acceptance.ts";
import { changeInWords } from "./change-words.ts";
import type { GuardScope } from "./guard-scope.ts";
import { integrityFinding } from "./integrity.ts";
import { listed, standingOf } from "./second-person.ts";

/** A loosening with where it stands and whose word it needs. */
export interface GuardedLoosening {
  readonly system: string;
  readonly risk: string | null;
  readonly loosening: Loosening;
  readonly finding: Finding;
  /** Names of those who may approve it; empty where the base names nobody. */
  readonly guards: readonly string[];
  readonly approvedBy: string | null;
  readonly digest: string;
}

/** The place of a loosening: the document at head where it shows, and what it belongs to. */
export interface LooseningPlace {
  readonly document: Document;
  readonly subject: string;
  readonly system: string;
  readonly risk: { readonly before: Risk; readonly criteria: Criteria; readonly system: System } | null;
  readonly criteria: Criteria | null;
}

/** Makes a finding of a loosening: it blocks until somebody whom the base names has approved exactly this change. */
export function guardLoosening(loosening: Loosening, place: LooseningPlace, scope: GuardScope): GuardedLoosening {
  const guards = guardsOf(loosening.place, place, scope);
  const digest = digestOfValue({
    subject: place.subject,
    before: loosening.before ?? null,
    after: loosening.after ?? null,
  });
  const { document, risk } = place;
  const standing = standingOf({ loosening, guards, digest, path: document.path, risk }, scope);
  const { level, approvedBy } = standing;
  const at = document.locate(loosening.path);
  const because = loosening.because === undefined ? "" : ` (${loosening.because})`;
  const change = `${changeInWords(loosening.before, loosening.after)}${because}`;
  const found = integrityFinding(loosening.by === "rewritten" ? "rewritten" : "loosened", {
    subject: place.subject,
    message: `\`${loosening.place}\` ${verbOf(loosening)}: ${change}; ${standing.words}.`,
    fix: [standing.fix ?? fixFor(level, loosening, guards), standing.hint ?? ""].join(" ").trimEnd(),
    at,
  });
  const part = { part: loosening.place, operator: loosening.by, words: change, at };
  const values = { before: loosening.before ?? null, after: loosening.after ?? null, digest };
  return {
    system: place.system,
    risk: place.risk?.before.id ?? null,
    loosening,
    finding: { ...found, level, explanation: [{ ...part, values }] },
    guards,
    approvedBy,
    digest,
  };
}

const verbOf = ({ after, by }: Loosening): string =>
  after === undefined
    ? "is removed"
    : by === "rewritten"
      ? "is a record of the past and is rewritten"
      : by === "changed"
        ? "changes"
        : "becomes less strict";

function fixFor(level: FindingLevel, { place, by }: Loosening, guards: readonly string[]): string {
  if (level === "warn") return `Put \`${place}\` back if it was not meant; nobody else has to agree.`;
  const back = `Put \`${place}\` back, or ask ${listed(guards)} to approve the pull request.`;
  if (by === "rewritten") return `${back} What is true now takes a record with its own day.`;
  return /^risks\[[^\]]*\]\.(?:title|event|outcome)$/.test(place)
    ? `${back} Another risk takes an id of its own.`
    : back;
}

function guardsOf(place: string, at: LooseningPlace, scope: GuardScope): readonly string[] {
  const own = at.risk === null ? [] : riskGuards(at.risk);
  if (own.length > 0) return own;
  const isAuthority = place.startsWith("criteria.acceptance-authority") || place.startsWith("criteria.approved");
  const approver = at.criteria?.approved?.by;
  if (place.startsWith("criteria") && !isAuthority && approver !== undefined) return [approver];
  return gateGuards(scope);
}

/** Who may approve what is said of a risk, by its level at base. */
export function riskGuards({ before, criteria, system }: NonNullable<LooseningPlace["risk"]>): readonly string[] {
  const level = levelOf(before.inherent, criteria)?.worst ?? criteria.levels.at(-1) ?? "";
  const named = authorityFor(level, criteria).map((name) =>
    name === "risk-owner" ? before.owner : name === "system-owner" ? system.owner : name,
  );
  return named.filter((name) => name !== undefined);
}

/** Who guards scope, authorities and gate files: the gate's owners, else the authority of the highest level, else who approved the criteria. */
export function gateGuards({ rules, base }: Pick<GuardScope, "rules" | "base">): readonly string[] {
  const known = ownersKnown.get(base);
  if (known?.rules === rules) return known.names;
  const names = gateOwners(rules, base);
  ownersKnown.set(base, { rules, names });
  return names;
}

// Asked once a loosening, and the same for all of them.
const ownersKnown = new WeakMap<Snapshot, { readonly rules: RuleBook; readonly names: readonly string[] }>();

function gateOwners(rules: RuleBook, base: Snapshot): readonly string[] {
  if (rules.config.gateOwners.length > 0) return rules.config.gateOwners;
  const named = base.systems.flatMap(({ manifest }) => {
    const { criteria, system } = manifest;
    return authorityFor(criteria.levels.at(-1) ?? "", criteria).map((name) =>
      name === "system-owner" || name === "risk-owner" ? system.owner : name,
    );
  });
  const authorities = [...new Set(named.filter((name) => name !== undefined))];
  if (authorities.length > 0) return authorities;
  return [...new Set(base.systems.flatMap(({ manifest }) => manifest.criteria.approved?.by ?? []))];
}
