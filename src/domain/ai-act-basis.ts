/** What one entry of `system.eu-ai-act.basis` names, whichever way it is written. */
export type ActBasis =
  | { readonly kind: "annex-i" }
  /** `5(b)` of Annex III; empty where no point is named. */
  | { readonly kind: "point"; readonly point: string }
  /** `50`, `5(1)(c)`. */
  | { readonly kind: "article"; readonly article: string };

/** Longer than any reference that people write. */
const longest = 80;

const prefix = /^eu-ai-act(?:@[^:]*)?:/u;
const annexOne = /^annex i(?:[ ,(].*)?$/u;
const annexThree = /^annex iii(?:[ ,]+(?:points? )?)?(?:\(?(\d{1,2})\)? ?(\([a-z]\))?)?$/u;
const articleForm = /^(?:art(?:icle|\.)? ?)?(\d{1,3}[a-z]?) ?((?:\([0-9a-z]{1,4}\))*)$/u;

/** `Annex III, point 5(b)`, `Article 50`, `Art. 50(1)`, `eu-ai-act:5(1)(c)`; `null` where it has no such form. */
export function readActBasis(written: string): ActBasis | null {
  if (written.length > longest) return null;
  const text = written
    .trim()
    .toLowerCase()
    .replace(prefix, "")
    .replace(/\s+/gu, " ")
    .replace(/ (?=\()/gu, "")
    .trim();
  if (annexOne.test(text)) return { kind: "annex-i" };
  const annex = annexThree.exec(text);
  if (annex !== null) return { kind: "point", point: `${annex[1] ?? ""}${annex[2] ?? ""}` };
  const [, article, parts = ""] = articleForm.exec(text) ?? [];
  return article === undefined ? null : { kind: "article", article: `${article}${parts}` };
}

/** The catalogue id of what is named; `null` for Annex I, which the catalogue does not list. */
export function actReference(basis: ActBasis): string | null {
  if (basis.kind === "annex-i") return null;
  return `eu-ai-act:${basis.kind === "point" ? `Annex III ${basis.point}`.trimEnd() : basis.article}`;
}
