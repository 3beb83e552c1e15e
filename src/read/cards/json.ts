import { hasCardKeys } from "./card-signs.ts";
import { readDataCard } from "./data-card.ts";
import type { CardFormat } from "./format.ts";

const name = "json";

export const json: CardFormat = {
  name,
  summary: "JSON whose keys name its sections",
  recognises: (file) => /\.json$/iu.test(file.path) && hasCardKeys(file),
  read: (file) => readDataCard(name, file),
};
