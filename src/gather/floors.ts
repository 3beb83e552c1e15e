import type { Document } from "../domain/document.ts";
import { shortSource } from "../floor/looser.ts";
import { readConfig } from "../read/config.ts";
import type { NamedFile } from "../read/config-names.ts";
import { readDocumentBytes } from "../read/document.ts";
import { type FoundFile, findFile, type Names, sourceOf } from "./find-file.ts";
import { gateSchemaOf } from "./gate-files.ts";
import { type FloorLayer, layerOf } from "./layer.ts";
import type { Product } from "./product.ts";
import { placedError, required } from "./required.ts";

/** How many configurations may extend one another. */
const deepest = 4;

/** Way from the repository's own configuration to the one that is read. */
interface Way {
  readonly product: Product;
  readonly sources: readonly string[];
}

/** Reads the configurations that are extended, with all that they extend themselves. What is wrong is no verdict. */
export async function readFloors(
  extended: readonly NamedFile[],
  names: Names,
  way: Way,
): Promise<readonly FloorLayer[]> {
  const layers: FloorLayer[] = [];
  for (const named of extended) layers.push(await readFloor(named, names, way));
  return layers;
}

async function readFloor(named: NamedFile, names: Names, { product, sources }: Way): Promise<FloorLayer> {
  const { at } = named;
  const meant = sourceOf(named.source, names);
  if (sources.includes(meant))
    throw placedError("bad-floor", {
      message: `\`${shortSource(meant)}\` extends itself: ${[...sources, meant].map(shortSource).join(" → ")}.`,
      fix: "Take one of these `extends` out.",
      at,
    });
  if (sources.length > deepest)
    throw placedError("bad-floor", {
      message: `\`${shortSource(meant)}\` is the ${sources.length}th configuration in a row; at most ${deepest} extend one another.`,
      fix: "Let fewer configurations extend one another.",
      at,
    });
  const found = await findFile({ ...named, code: "bad-floor" }, names);
  if (found === null)
    throw placedError("bad-floor", {
      message: `There is no file \`${named.name}\` to extend.`,
      fix: "Name it by its path from the repository's root; one of another repository is `owner/repo/path@` and all 40 digits of a commit.",
      at,
    });
  const document = required(readDocumentBytes(found.source, found.content), "bad-floor");
  return { ...(await floorIn(document, found, { product, sources: [...sources, found.source] })), at };
}

async function floorIn(document: Document, found: FoundFile, way: Way): Promise<Omit<FloorLayer, "at">> {
  const configured = required(readConfig(document), "bad-floor");
  const { names, source, digest } = found;
  const extended = await readFloors(configured.extends, names, way);
  const uses = configured.namesPolicies ? configured.policies : [];
  const { product } = way;
  const layer = await layerOf({ configured, written: document, uses, extended, names, product });
  // The organization's own mistake: no repository can mend it.
  required({ value: layer, faults: layer.looser }, "bad-floor");
  const local = names.within === null;
  return {
    ...layer,
    source,
    extended: [...layer.extended, { source, digest }],
    elsewhere: [
      ...layer.elsewhere,
      ...(local && gateSchemaOf(source) !== "config" ? [{ path: source, schema: "config" as const }] : []),
    ],
  };
}
