import type { Reading } from "../../domain/integrity.ts";
import type { ModelCard } from "../../domain/model-card.ts";
import { readDocument } from "../document.ts";
import { sourceOf } from "../text.ts";
import { cardResidue } from "./card-residue.ts";
import { cyclonedx } from "./cyclonedx.ts";
import type { CardContent, CardFormat } from "./format.ts";
import { huggingface } from "./huggingface.ts";
import { json } from "./json.ts";
import { markdown } from "./markdown.ts";
import { mitchell } from "./mitchell.ts";
import { modelCardToolkit } from "./model-card-toolkit.ts";
import { spdx } from "./spdx.ts";
import { unread, whyNoCard } from "./unread.ts";
import { yaml } from "./yaml.ts";

/** The formats by name; the first that recognises a file reads it. */
const cardFormats: readonly CardFormat[] = [
  huggingface,
  markdown,
  cyclonedx,
  spdx,
  modelCardToolkit,
  mitchell,
  json,
  yaml,
];

/** Reads a model card; what is no card, or in a format that is not read yet, is a fault, never an absent card. */
export function readCard(path: string, text: string): Reading<ModelCard> {
  const { value, faults } = contentOf(path, text);
  return { value: value === null ? null : { ...value, residue: cardResidue(sourceOf(path, text)) }, faults };
}

function contentOf(path: string, text: string): Reading<CardContent> {
  const parsed = /\.(?:json|ya?ml)$/iu.test(path) ? readDocument(path, text) : null;
  if (parsed !== null && parsed.value === null) return { value: null, faults: parsed.faults };
  const file = { path, text, data: parsed?.value ?? null };
  const format = cardFormats.find((one) => one.recognises(file));
  const { value, faults } = format === undefined ? unread(path, whyNoCard(file), formatsInWords()) : format.read(file);
  return { value, faults: [...(parsed?.faults ?? []), ...faults] };
}

const formatsInWords = (): string =>
  `Write the card as one of: ${cardFormats.flatMap(({ summary }) => summary ?? []).join("; ")}.`;
