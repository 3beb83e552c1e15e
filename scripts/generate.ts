import { mkdirSync, writeFileSync } from "node:fs";
import { cardSectionsModule } from "./generate/card-sections.ts";
import { catalogueModule, sheetsModule } from "./generate/catalogue.ts";
import { factsModules } from "./generate/facts.ts";
import { referencesModule } from "./generate/frameworks.ts";
import { looseningModule } from "./generate/loosening.ts";
import { nistModule } from "./generate/nist.ts";
import { policiesModule } from "./generate/policies.ts";
import { presetsModule } from "./generate/presets.ts";
import { registerColumnsModule } from "./generate/register-columns.ts";
import { readSchemas, schemasModule, shapesModule } from "./generate/schemas.ts";
import { startersModule } from "./generate/starters.ts";

// Writes src/generated/ from schemas/, policies/ and catalogue/, then the generated pages of docs/; continuous
// integration compares all of it with what is committed.

const header = "// Written by `npm run generate`; change schemas/, policies/ or catalogue/ instead.\n";
const folder = "src/generated";
const schemas = readSchemas();

const facts = factsModules(schemas);
const modules: Readonly<Record<string, string>> = {
  "card-sections.ts": cardSectionsModule(),
  "catalogue.ts": catalogueModule(),
  "described-facts.ts": facts.described,
  "facts.ts": facts.plain,
  "loosening.ts": looseningModule(schemas),
  "nist.ts": nistModule(),
  "policies.ts": policiesModule(),
  "presets.ts": presetsModule(),
  "references.ts": referencesModule(),
  "register-columns.ts": registerColumnsModule(),
  "schemas.ts": schemasModule(schemas),
  "sheets.ts": sheetsModule(),
  "shapes.ts": shapesModule(schemas),
  "starters.ts": startersModule(),
};

mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(modules)) writeFileSync(`${folder}/${name}`, header + text);

// Only now: what follows is made by the product itself, which stands on the modules above.
const { plainPoliciesModule, policyExamplesModule, readShipped } = await import("./generate/plain-policies.ts");
const shipped = readShipped();
writeFileSync(`${folder}/plain-policies.ts`, header + plainPoliciesModule(shipped));
writeFileSync(`${folder}/policy-examples.ts`, header + policyExamplesModule(shipped));
const { writeDocumentation } = await import("./generate/docs.ts");
await writeDocumentation();
