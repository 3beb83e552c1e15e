import { own } from "../domain/document.ts";
import { registerWords } from "../generated/register-columns.ts";
import { mapping as inMap, listing, member } from "./draft.ts";
import { comparable, type WordMap } from "./mapping.ts";
import { dayPart, type Made, nothing, open, textIn, textPart, together } from "./open.ts";
import type { FoundCell } from "./register.ts";
import { shellWord } from "./scale.ts";

/** Cells of a row that say what is done about the risk. */
export interface TreatmentCells {
  readonly option: FoundCell | undefined;
  readonly plan: FoundCell | undefined;
  readonly due: FoundCell | undefined;
  readonly status: FoundCell | undefined;
  readonly existing: FoundCell | undefined;
}

const { words } = registerWords();

/** Our word for one of theirs: as stated, else where both say the same. */
function ourWord(kind: "option" | "status", text: string, stated: WordMap): string | null {
  const key = comparable(text);
  const given = stated.get(key);
  if (given !== undefined) return given;
  const known = Object.entries(own(words, kind) ?? {});
  return known.find(([, theirs]) => theirs.some((word) => comparable(word) === key))?.[0] ?? null;
}

const ofTreatment = ["planned", "in-progress", "implemented", "verified"];

/** The treatment of a risk, and its own status where the file says that it is open. */
export function treatmentOf(cells: TreatmentCells, stated: { option: WordMap; status: WordMap }, id: string): Made {
  const status = statusOf(cells.status, stated.status);
  const inner = together([
    optionsOf(cells.option, stated.option),
    status.treatment,
    dayPart("due", cells.due),
    planOf(cells.plan),
    controlsOf(cells.existing, id),
  ]);
  return together([status.risk, { parts: inMap("treatment", inner.parts), unmapped: inner.unmapped }]);
}

function optionsOf(cell: FoundCell | undefined, stated: WordMap): Made {
  const text = textIn(cell);
  if (cell === undefined || text === "") return nothing;
  const theirs = text.split(/[,;/\n]/u).filter((word) => word.trim() !== "");
  const ours = theirs.map((word) => ourWord("option", word, stated));
  if (ours.some((word) => word === null)) {
    const why = "none of our options says just this: to mitigate may change the likelihood or the consequences";
    return open("options", cell, { why, fix: `--option ${shellWord(`${text}=OPTION`)}` });
  }
  return { parts: [member("options", [...new Set(ours.filter((word) => word !== null))])], unmapped: [] };
}

/** A plan is said in words: what only names controls says nothing of them. */
function planOf(cell: FoundCell | undefined): Made {
  const isNames =
    cell !== undefined && typeof cell.value !== "string" && cell.value.every((item) => /^\S+$/u.test(item));
  if (isNames && textIn(cell) !== "")
    return open("plan", cell, { why: "it names what stands elsewhere, and says no plan", fix: null });
  return textPart("plan", cell);
}

interface Statuses {
  readonly risk: Made;
  readonly treatment: Made;
}

function statusOf(cell: FoundCell | undefined, stated: WordMap): Statuses {
  const text = textIn(cell);
  if (cell === undefined || text === "") return { risk: nothing, treatment: nothing };
  const word = ourWord("status", text, stated);
  if (word === null) return { risk: openStatus(cell, text), treatment: nothing };
  const said: Made = { parts: [member("status", word)], unmapped: [] };
  return ofTreatment.includes(word) ? { risk: nothing, treatment: said } : { risk: said, treatment: nothing };
}

function openStatus(cell: FoundCell, text: string): Made {
  const fix = `--status ${shellWord(`${text.slice(0, 60)}=STATUS`)}`;
  if (/^(?:closed|geschlossen|clos|cerrado|fechado|chiuso)/iu.test(text))
    return open("status", cell, { why: "a closed risk states who closed it, when and why (`closing`)", fix });
  if (/accept/iu.test(text))
    return open("status", cell, {
      why: "an acceptance is somebody's word: `ai-risk-gate accept` writes it",
      fix: null,
    });
  return open("status", cell, { why: "none of our words says just this", fix });
}

/** Controls that are there already; none of them is evidence by itself. */
function controlsOf(cell: FoundCell | undefined, id: string): Made {
  if (cell === undefined || textIn(cell) === "") return nothing;
  const titles = (typeof cell.value === "string" ? [textIn(cell)] : cell.value).filter((title) => title.trim() !== "");
  const items = titles.map((title, index) => [
    member("id", `${id.slice(0, 48)}-existing-${index + 1}`),
    member("title", title.replace(/\s+/gu, " ").trim()),
    member("state", "existing"),
  ]);
  return { parts: listing("controls", items), unmapped: [] };
}
