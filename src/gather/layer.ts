import type { Document } from "../domain/document.ts";
import { formatIdPath } from "../domain/id-path.ts";
import type { Fault } from "../domain/integrity.ts";
import type { Location } from "../domain/location.ts";
import type { Extended, FloorCriteria, GatePlace, StatedConfig } from "../domain/rule-book.ts";
import { looserConfig, stricterConfig } from "../floor/config.ts";
import { floorStated, looserCriteria, stricterCriteria } from "../floor/criteria.ts";
import { looserFaults } from "../floor/looser.ts";
import type { ConfigFile } from "../read/config.ts";
import type { NamedFile } from "../read/config-names.ts";
import { resolveCriteria } from "../read/criteria.ts";
import { readCriteria } from "../read/criteria-source.ts";
import { readDocumentBytes } from "../read/document.ts";
import { findFile, type Names } from "./find-file.ts";
import { gateSchemaOf } from "./gate-files.ts";
import { heldPolicies } from "./held-policies.ts";
import type { HeldPolicy, NamedPolicy } from "./policies-in-force.ts";
import type { Product } from "./product.ts";
import { placedError, required } from "./required.ts";

/** What a configuration comes to with all that it extends: key by key the stricter. */
export interface Layer {
  readonly stated: StatedConfig;
  readonly policies: readonly HeldPolicy[];
  readonly floors: readonly FloorCriteria[];
  readonly extended: readonly Extended[];
  readonly elsewhere: readonly GatePlace[];
  /** Where it is looser than what it extends. */
  readonly looser: readonly Fault[];
}

/** A configuration that another one extends. */
export interface FloorLayer extends Layer {
  readonly source: string;
  readonly at: Location | null;
}

export interface LayerGiven {
  readonly configured: ConfigFile;
  /** The configuration as it is written; `null` where there is none. */
  readonly written: Document | null;
  readonly uses: readonly NamedPolicy[];
  readonly extended: readonly FloorLayer[];
  readonly names: Names;
  readonly product: Product;
}

/** Holds a configuration to what it extends: where it is looser is told, and the stricter of both is what it comes to. */
export async function layerOf({ configured, written, uses, extended, names, product }: LayerGiven): Promise<Layer> {
  const own = configured.stated;
  const policies = await heldPolicies(uses, extended, { names, product });
  const outer = extended.flatMap((one) => one.floors);
  const criteria = configured.criteria === null ? null : await ownCriteria(configured.criteria, outer, names);
  const config = written === null ? [] : extended.flatMap(({ stated, source }) => looserConfig(own, stated, source));
  const byKey = { document: written ?? nowhere, name: nameIn(written), root: [] };
  return {
    stated: extended.reduce((stricter, one) => stricterConfig(stricter, one.stated), own),
    policies: policies.policies,
    floors: [...outer, ...(criteria === null ? [] : [criteria.floor])],
    extended: extended.flatMap((one) => one.extended),
    elsewhere: [...extended.flatMap((one) => one.elsewhere), ...(criteria?.elsewhere ?? [])],
    looser: [...looserFaults(config, byKey), ...policies.looser, ...(criteria?.looser ?? [])],
  };
}

const nameIn = (written: Document | null) => (path: readonly (string | number)[]) =>
  formatIdPath(written?.value ?? null, path);

const nowhere: Pick<Document, "locate"> = {
  locate: () => ({ path: "", start: { line: 1, column: 1 }, end: { line: 1, column: 1 }, excerpt: "" }),
};

interface OwnCriteria {
  readonly floor: FloorCriteria;
  readonly looser: readonly Fault[];
  readonly elsewhere: readonly GatePlace[];
}

/** The criteria that a configuration names; what they leave out is as what is extended has it. */
async function ownCriteria(named: NamedFile, outer: readonly FloorCriteria[], names: Names): Promise<OwnCriteria> {
  const found = await findFile({ ...named, code: "bad-criteria" }, names);
  if (found === null)
    throw placedError("bad-criteria", {
      message: `There is no file \`${named.name}\` to read criteria from.`,
      fix: "Name it by its path from the root of the repository that this configuration is in.",
      at: named.at,
    });
  const document = required(readDocumentBytes(found.source, found.content), "bad-criteria");
  const stated = required(readCriteria(document, floorStated(outer)), "bad-criteria");
  const here = resolveCriteria({ ...floorStated(outer), ...stated });
  const looser = outer.flatMap((floor) => looserCriteria(here, floor));
  const criteria = outer.reduce(stricterCriteria, here);
  const local = found.names.within === null && gateSchemaOf(found.source) === null;
  return {
    floor: { source: found.source, stated, criteria },
    looser: looserFaults(looser, { document, name: nameIn(document), root: [] }),
    elsewhere: local ? [{ path: found.source, schema: "criteria" }] : [],
  };
}
