import type { Reading } from "../../domain/integrity.ts";
import { startOfFile } from "../../domain/location.ts";
import type { ModelCard } from "../../domain/model-card.ts";
import type { CardFormat } from "./format.ts";
import { huggingface } from "./huggingface.ts";
import { markdown } from "./markdown.ts";

/** The formats that are read; the first that recognises a file reads it. */
const cardFormats: readonly CardFormat[] = [huggingface, markdown];

/** Reads a model card; a format that is not read yet is a fault, never an absent card. */
export function readCard(path: string, text: string): Reading<ModelCard> {
  const format = cardFormats.find((one) => one.recognises(path, text));
  if (format !== undefined) return format.read(path, text);
  return {
    value: null,
    faults: [
      {
        rule: "unread-format",
        message: `${path} is a model card in a format that this version does not read.`,
        fix: `Write the card as one of: ${cardFormats.map(({ summary }) => summary).join("; ")}.`,
        place: "1",
        cut: null,
        at: startOfFile(path),
      },
    ],
  };
}
