import { assistantSigns } from "./assistant-files.ts";
import { cardIn } from "./card-files.ts";
import { dependencySigns } from "./dependency-files.ts";
import { modelSigns } from "./model-files.ts";
import { configurationSigns, isRegister } from "./other-signs.ts";
import type { SeenFile, Sign } from "./sign.ts";
import { type FoundSystem, systemsIn } from "./systems.ts";

/** What a folder shows of AI. */
export interface Found {
  readonly systems: readonly FoundSystem[];
  /** Signs of assistants with which people write the code: no system of this repository. */
  readonly assistants: readonly Sign[];
  /** Files that are called as risk registers are. */
  readonly registers: readonly string[];
}

/** All that a file shows by itself, a card aside. */
const ways = [dependencySigns, modelSigns, configurationSigns, assistantSigns];

/** What files show, by their names and contents alone. */
export function findIn(files: readonly SeenFile[]): Found {
  const inOrder = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const cards = inOrder.flatMap((file) => cardIn(file) ?? []);
  const signs = [
    ...cards.map(({ sign }) => sign),
    ...inOrder.flatMap((file) => ways.flatMap((signsOf) => signsOf(file))),
  ];
  return {
    systems: systemsIn({ files: inOrder, cards: cards.map(({ card }) => card), signs }),
    assistants: signs.filter((sign) => sign.of === "assistant"),
    registers: inOrder.map(({ path }) => path).filter(isRegister),
  };
}
