import { boolean, list, text } from "./fact-makers.ts";
import type { FactType } from "./fact-type.ts";
import { managementStandards } from "./management-standards.ts";

type Fields = Readonly<Record<string, FactType>>;

const standard = text("A standard, by its catalogue id.", managementStandards);

/** What is computed of a system about the management systems around it. */
export const systemStandardFacts: Fields = {
  "states-management-systems": boolean(
    "Whether it says by which standards the organization runs management systems; an empty list says by none.",
  ),
  "management-systems": list("The standards by which the organization runs management systems, as stated.", standard),
};

const party = text("The id of an interested party.");

const parties = (whom: string, which: string): FactType =>
  list(`The ${whom} whom it affects${which}; absent where there are none.`, party);

const unasked = " and whose consultation has no day on record";

/** What is computed of a risk about standards it is tied into, and about people who work or learn there. */
export const riskStandardFacts: Fields = {
  "linked-frameworks": list(
    "The frameworks to which it or its controls link, by an id that the catalogue has or had in an earlier edition.",
    text("A framework, by its catalogue id."),
  ),
  "earlier-links": list(
    "Links to editions that a newer one has replaced, those of the controls included, each in words; absent where there is none.",
    text("A link and today's edition."),
  ),
  "affected-workers": parties("workers", ""),
  "unconsulted-workers": parties("workers", unasked),
  "affected-learners": parties("learners", ""),
  "unconsulted-learners": parties("learners", unasked),
};
