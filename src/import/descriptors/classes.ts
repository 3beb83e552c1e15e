import { own, type Value } from "../../domain/document.ts";

const classes: Readonly<Record<string, string>> = {
  high: "high-risk",
  "high risk": "high-risk",
  limited: "limited",
  "limited risk": "limited",
  minimal: "minimal",
  "minimal risk": "minimal",
  prohibited: "prohibited",
  unacceptable: "prohibited",
};

/** The class of the EU AI Act that another tool's word for it is. */
export const actClass = (value: Value): Value | undefined =>
  typeof value === "string" ? own(classes, value.toLowerCase().replace(/[_-]/gu, " ")) : undefined;

/** `5b`, `Annex III (4)(a)`: a point of Annex III as we write it. */
export function annexPoint(value: Value): Value | undefined {
  if (typeof value !== "string") return undefined;
  const found = /^(?:annex iii[ ,]*)?\(?(\d)\)?\s*(?:\(?([a-d])\)?)?$/iu.exec(value.trim().slice(0, 40));
  if (found === null) return undefined;
  const letter = found[2] === undefined ? "" : `(${found[2].toLowerCase()})`;
  return [`Annex III ${found[1]}${letter}`];
}
