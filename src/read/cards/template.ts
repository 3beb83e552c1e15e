import { isPlaceholder, withoutPlaceholders } from "../../domain/placeholder.ts";
import { withoutResidue } from "../../domain/residue.ts";

// Sentences that card templates bring along and that stay when nobody writes anything.
const boilerplate: readonly RegExp[] = [
  /users \(both direct and downstream\) should be made aware of [^.]{0,120}\./giu,
  /more information (?:is )?needed for further recommendations\.?/giu,
  /carbon emissions can be estimated using [^.]{0,160}(?:\(\d{4}\)|et al[^.]{0,20})\.?/giu,
  /use the code below to get started with the model\.?/giu,
  /this model ?card aims to be a base template [^.]{0,60}\.(?: it has been generated using [^.]{0,80}(?:\.|$))?/giu,
  /this is the model card of a [^.]{0,80} model that has been pushed on the hub[^.]{0,60}\.(?: this model card has been automatically generated\.?)?/giu,
  /this model was trained from scratch on the (?:none|unknown) dataset\.?/giu,
];

// A word of each: most lines are spared the search.
const ofTemplate =
  /made aware|more information|carbon emissions can|code below|base template|model card of|from scratch/iu;

// What other languages write for `to be done`.
const toBeDone =
  /^(?:a definir|por definir|a completar|por completar|a preencher|pendiente|pendente|en construcción|em construção|à définir|à compléter|en cours|da definire|da completare|in arbeit|noch offen|zu ergänzen|wird ergänzt|folgt|未定|作成中|準備中|記入予定|追記予定|미정|작성 중|작성 예정|추후 작성|준비 중|待定|待补充|待補充|待完善|暂无|暫無)\s?[.…。]{0,3}$/iu;

// A statement that nothing is stated.
const notStated =
  /^(?:not|nothing) (?:yet )?(?:publicly )?(?:listed|specified|stated|provided|given|documented|disclosed)(?: in (?:the )?(?:source|card|paper)s?)?\.?$/iu;

/** What a line says beyond a template's own words and a chat assistant's; "" where that is nothing. */
export function contentOf(line: string): string {
  const own = withoutResidue(line);
  // `TODO: fill in` is one gap as a whole, though only its first word is a mark.
  if (own !== line && isPlaceholder(line)) return "";
  if (own.length < 60 && (toBeDone.test(own.trim()) || notStated.test(own.trim()))) return "";
  const written = /[[{<]/u.test(own) ? withoutPlaceholders(own) : own.trim();
  if (!ofTemplate.test(written)) return isPlaceholder(written) ? "" : written;
  const rest = boilerplate.reduce((text, sentence) => text.replace(sentence, " "), written).trim();
  return isPlaceholder(rest) ? "" : rest;
}
