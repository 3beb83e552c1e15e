import type { ModelCard } from "../domain/model-card.ts";
import { baseName } from "../domain/repository-path.ts";
import { readCard } from "../read/cards/index.ts";
import { type Kind, type SeenFile, type Sign, signOf } from "./sign.ts";

const named =
  /^(?:.*[-_. ])?model[-_ ]?cards?(?:[-_. ].*)?\.(?:md|markdown|json|ya?ml)$|^(?:.*[-_.])?modelcard\.(?:md|json|ya?ml)$/iu;
const readme = /^readme\.(?:md|markdown)$/iu;

export const mayBeCard = (path: string): boolean => named.test(baseName(path)) || readme.test(baseName(path));

/** A card of the folder, with what it shows. */
export interface FoundCard {
  readonly card: ModelCard;
  readonly sign: Sign;
}

/** Reads a card. A `README.md` is one only with the front matter that the hub of models asks for. */
export function cardIn({ path, text }: SeenFile): FoundCard | null {
  if (text === null || !mayBeCard(path)) return null;
  const front = readme.test(baseName(path)) ? frontMatter(text) : "";
  if (front === null) return null;
  const card = readCard(path, text).value;
  return card === null ? null : { card, sign: signOf(path, "a model card", ...taskKinds(text)) };
}

// One of these is on no page of a web site.
const ofModels =
  /^(?:pipeline_tag|library_name|base_model|model-index|model_name|co2_eq_emissions|datasets|license|licence)[ \t]*:/mu;

function frontMatter(text: string): string | null {
  if (!/^\uFEFF?---[ \t]*\r?\n/u.test(text)) return null;
  const end = text.indexOf("\n---", 4);
  const front = end < 0 ? "" : text.slice(0, end);
  return ofModels.test(front) ? front : null;
}

/** Tasks of the hub whose answer is made, not chosen. */
const makes =
  /^(?:text-generation|text2text-generation|conversational|image-text-to-text|summarization|translation|any-to-any|.*-to-(?:text|image|video|speech|audio|3d)|.*-to-text-generation)$/u;

const taskKinds = (text: string): readonly Kind[] => {
  const [, task] = /^["']?(?:pipeline_tag)["']?[ \t]*:[ \t]*["']?([a-z0-9-]{1,60})/mu.exec(text.slice(0, 20_000)) ?? [];
  if (task === undefined) return [];
  // Speech and pictures that become text are recognised, not made up.
  if (/^(?:automatic-speech-recognition|image-to-text)$/u.test(task)) return ["predictive"];
  return [makes.test(task) ? "generative" : "predictive"];
};
