import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";

const cyclonedx = "node_modules/@cyclonedx/cyclonedx-library/res/schema";
const json = (path: string) => JSON.parse(readFileSync(path, "utf8"));

function bomValidator() {
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats.default(ajv);
  // Of both formats there is no checker here: addresses and references are checked by their patterns alone.
  ajv.addFormat("iri-reference", true).addFormat("idn-email", true);
  ajv.addSchema(
    json(join(cyclonedx, "spdx.SNAPSHOT.schema.json")),
    "http://cyclonedx.org/schema/spdx.SNAPSHOT.schema.json",
  );
  ajv.addSchema(
    json(join(cyclonedx, "jsf-0.82.SNAPSHOT.schema.json")),
    "http://cyclonedx.org/schema/jsf-0.82.SNAPSHOT.schema.json",
  );
  return ajv.compile(json(join(cyclonedx, "bom-1.6.SNAPSHOT.schema.json")));
}

function poamValidator() {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  return ajv.compile(json(join(import.meta.dirname, "oscal-poam.schema.json")));
}

const errorsOf = (validate: ReturnType<typeof bomValidator>, text: string): readonly string[] =>
  validate(JSON.parse(text))
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);

const bom = bomValidator();
const poam = poamValidator();

/** What the schema of CycloneDX 1.6, as its own library ships it, has against a BOM. */
export const isBom = (text: string): readonly string[] => errorsOf(bom, text);

/** What our schema of OSCAL's plan of action and milestones has against one. */
export const isPoam = (text: string): readonly string[] => errorsOf(poam, text);
