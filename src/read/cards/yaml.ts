import { hasCardKeys } from "./card-signs.ts";
import { readDataCard } from "./data-card.ts";
import type { CardFormat } from "./format.ts";

const name = "yaml";

export const yaml: CardFormat = {
  name,
  summary: "YAML whose keys name its sections",
  recognises: (file) => /\.ya?ml$/iu.test(file.path) && hasCardKeys(file),
  read: (file) => readDataCard(name, file),
};
