import type { CardMetricSpec } from "../domain/manifest.ts";
import type { CardMetric, ModelCard } from "../domain/model-card.ts";
import { resolvePath } from "../domain/repository-path.ts";
import type { Beside } from "./evidence-kind.ts";
import { show } from "./weigh.ts";

/** What a card claims, and in which card. */
export interface Claim {
  readonly card: ModelCard;
  readonly metric: CardMetric;
}

/** The one claim that an item asks for, or in words why it cannot be told. */
export function claimIn(spec: CardMetricSpec, { cards, folder }: Beside): Claim | string {
  const card = cardIn(spec, cards, folder);
  if (typeof card === "string") return card;
  const named = card.metrics.filter(({ name }) => plain(name) === plain(spec.name));
  const fitting = named.filter((metric) => fits(metric, spec));
  const [first, ...others] = fitting;
  if (first === undefined) return notClaimed(card, named, spec);
  const spots = new Set(fitting.map(({ at, value }) => JSON.stringify([at.start, value])));
  // A metric with a type and a name is listed under each.
  if (others.length === 0 || spots.size === 1) return { card, metric: first };
  return `${card.path} claims ${spec.name} ${spots.size} times${tellApart(fitting, spec)}`;
}

function cardIn({ card: written }: CardMetricSpec, cards: readonly ModelCard[], folder: string): ModelCard | string {
  const paths = cards.map(({ path }) => path).sort();
  if (written === undefined) {
    const [only, ...others] = cards;
    if (only === undefined) return "there is no model card that is read";
    return others.length === 0
      ? only
      : `there are ${cards.length} model cards: \`card:\` tells which (${paths.join(", ")})`;
  }
  const resolved = resolvePath(folder, written);
  if ("refused" in resolved) return `the card ${written} ${resolved.refused}`;
  const found = cards.find(({ path }) => path === resolved.path);
  if (found !== undefined) return found;
  const known = paths.length === 0 ? "none is read" : `these are read: ${paths.join(", ")}`;
  return `${resolved.path} is no model card of this system; ${known}`;
}

function fits(metric: CardMetric, { dataset, slice }: CardMetricSpec): boolean {
  return isAsked(metric.dataset, dataset) && isAsked(metric.slice, slice);
}

const isAsked = (claimed: string | undefined, asked: string | undefined): boolean =>
  asked === undefined || (claimed !== undefined && plain(claimed) === plain(asked));

/** Names are compared without regard to case and to what stands between their words. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s_-]+/gu, " ")
    .trim();

/** At most this many names are told. */
const mostNamed = 8;

function notClaimed(card: ModelCard, named: readonly CardMetric[], spec: CardMetricSpec): string {
  if (named.length > 0)
    return `${card.path} claims ${spec.name}, but not for ${[spec.dataset, spec.slice].filter(Boolean).join(", ")}`;
  const names = [...new Set(card.metrics.map(({ name }) => name))];
  const told = names.slice(0, mostNamed).map(show).join(", ");
  return `${card.path} claims no ${spec.name}; ${names.length === 0 ? "no metric is read in it" : `it claims ${told}`}`;
}

/** Which keys of the item would tell the claims apart. */
function tellApart(metrics: readonly CardMetric[], spec: CardMetricSpec): string {
  const keys = (["dataset", "slice"] as const).flatMap((key) => {
    const told = [...new Set(metrics.map((metric) => show(metric[key] ?? "none")))].slice(0, mostNamed);
    return told.length > 1 && spec[key] === undefined ? [`\`${key}:\` (${told.join(", ")})`] : [];
  });
  return keys.length === 0 ? `, and no key tells them apart` : `: ${keys.join(" and ")} tells which`;
}
