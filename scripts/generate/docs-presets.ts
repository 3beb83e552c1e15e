import { boundWords } from "../../src/domain/preset.ts";
import { code, page, table } from "./docs-markdown.ts";
import { type CataloguedPreset, cataloguedPresets, readTaxonomy } from "./presets.ts";

/** The page of all presets. */
export function presetsPage(): string {
  const taxonomy = readTaxonomy();
  const presets = cataloguedPresets(taxonomy);
  const bases = Object.entries(taxonomy["basis-words"]).map(([basis, words]) => [words, taxonomy.bases[basis] ?? ""]);
  return page(
    "<!-- Written by `npm run generate` from catalogue/risk-taxonomy.yaml; change it there. -->",
    "# Presets of evidence",
    `${presets.length} measures that an [item of evidence](manifest.md#presets) can name: \`preset: psi\`. A preset gives the ` +
      "bound and the unit that the item leaves out. They are measures of the [risks to start from](coverage.md#risks-to-start-from), " +
      "and where to begin, not norms: each says what its figure rests on.",
    table(["basis", "means"], bases),
    "Where the figure is your own, the item has to state it. A value that is yes or no is `true` or `false` in the file. A " +
      "share is from 0 to 1.",
    table(["preset", "passes", "in", "basis", "of the risks"], presets.map(row)),
    `## When a figure changes\n\nThese are the figures of edition ${taxonomy.edition} of the list. Within an edition none of them moves. A ` +
      "later edition may make one stricter, which the notes of that version say; one that is looser gets another name. The " +
      "figure that a preset fills in is part of the risk's state, as if it were written: an acceptance or a waiver bound " +
      "to that state by `of:` ends when the figure is another one.",
  );
}

const row = (preset: CataloguedPreset): readonly string[] => [
  code(preset.name),
  boundWords(preset),
  preset.unit,
  preset.threshold === null ? "" : preset.basis,
  preset.risks.map(({ id, title }) => `${id} ${title}`).join("; "),
];
