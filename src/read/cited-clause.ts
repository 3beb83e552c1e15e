import type { FoundReference } from "../domain/catalogue.ts";
import { isMap, type Value, type ValuePath } from "../domain/document.ts";
import { catalogue } from "../generated/catalogue.ts";
import type { Wrong } from "./condition-context.ts";
import { isSlip } from "./framework-slip.ts";
import { didYouMean } from "./nearest.ts";
import { findReference, knownEdition, knownFrameworks, resolveReference } from "./resolve-reference.ts";

/** What every report lists, so that mostly nothing else of the catalogue has to be looked at. */
const listed: ReadonlySet<string> = new Set(catalogue.map(({ id }) => id));

/** A clause as a rule cites it: without its edition where that is the catalogue's, or what is wrong with it. */
export type CitedClause = { readonly clause: string } | { readonly wrong: Wrong };

/**
 * The clause that a policy cites, `iso-23894:6.5.2` or with an edition `iso-23894@2023:6.5.2`. An organization may cite a
 * standard of its own: its findings name it, the sheet of clauses does not.
 */
export function citedClause(text: string): CitedClause {
  if (listed.has(text)) return { clause: text };
  const found = findReference(text);
  switch (found.kind) {
    case "entry":
    case "later-id":
    case "unlisted-id":
      return { clause: `${found.framework}:${found.id}` };
    case "no-reference":
      return { clause: text };
    case "unknown-framework":
      return unknownFramework(text, found.framework);
    case "unknown-edition":
    case "earlier-edition":
      return { wrong: wrongEdition(found) };
    case "renamed":
      return { wrong: renamed(text, found) };
    case "unknown-id":
      return { wrong: unknownClause(text) };
  }
}

/**
 * What is wrong with the editions that a policy pins, by framework: clauses are numbered anew with an edition, and another
 * one than the policy was written for is never taken for it.
 */
export function editionFaults(value: Value | undefined): readonly { readonly at: ValuePath; readonly wrong: Wrong }[] {
  return Object.entries(isMap(value) ? value : {}).flatMap(([framework, edition]) => {
    const wrong = typeof edition === "string" ? editionFault(framework, edition) : null;
    return wrong === null ? [] : [{ at: ["editions", framework], wrong }];
  });
}

function editionFault(framework: string, edition: string): Wrong | null {
  const known = knownEdition(framework);
  if (known === undefined) return slipFault(framework, `names the framework \`${shown(framework)}\``);
  if (known === edition) return null;
  return {
    rule: "unknown-word",
    message: `names the edition \`${shown(edition)}\` of ${framework}, which the catalogue does not have`,
    fix: `The catalogue has ${framework}@${known}: see that each clause still says what you mean, then write \`${known}\`.`,
  };
}

type Found<Kind extends FoundReference["kind"]> = Extract<FoundReference, { readonly kind: Kind }>;

const wrongEdition = ({ framework, edition, known, id }: Found<"unknown-edition" | "earlier-edition">): Wrong => ({
  rule: "unknown-word",
  message: `names the edition \`${shown(edition)}\` of ${framework}, which the catalogue does not have`,
  fix: `The catalogue has ${framework}@${known}: see what says there what you mean, such as \`${framework}@${known}:${shown(id)}\`.`,
});

const renamed = (text: string, { framework, today }: Found<"renamed">): Wrong => ({
  rule: "unknown-word",
  message: `names the clause \`${text}\` by an id of an earlier release`,
  fix: `Write \`${framework}:${today}\`, as it is called today.`,
  meant: { name: text, to: `${framework}:${today}` },
});

function unknownClause(text: string): Wrong {
  const found = resolveReference(text);
  const framework = text.slice(0, text.indexOf(":"));
  const near =
    found.kind === "unknown-id" && found.near !== null ? `Did you mean \`${framework}:${found.near}\`? ` : "";
  const name = found.kind === "unknown-id" ? found.framework : framework;
  return {
    rule: "unknown-word",
    message: doesNotHave(text),
    fix: `${near}The catalogue has edition ${knownEdition(name) ?? ""} of ${name}.`,
  };
}

const doesNotHave = (clause: string): string =>
  `names the clause \`${shown(clause)}\`, which the catalogue does not have`;

const shown = (text: string): string => text.slice(0, 80);

function unknownFramework(text: string, framework: string): CitedClause {
  const wrong = slipFault(framework, `names the clause \`${shown(text)}\``);
  return wrong === null ? { clause: text } : { wrong };
}

/** A letter more, less or other is a slip; further away it is another standard, which the catalogue need not have. */
function slipFault(framework: string, names: string): Wrong | null {
  if (!isSlip(framework)) return null;
  const known = knownFrameworks();
  return {
    rule: "unknown-word",
    message: `${names}, which the catalogue does not have`,
    fix: `${didYouMean(framework, known)}The catalogue has ${known.join(", ")}.`,
  };
}
