// Reads one model card for the first time in this process, then until it is warm: `node card.ts FILE`.
import { readFileSync } from "node:fs";
import { readCard } from "../../src/read/cards/index.ts";

const text = readFileSync(process.argv[2] ?? "", "utf8");

function timed(): number {
  const start = performance.now();
  const { value } = readCard("MODEL_CARD.md", text);
  const ms = performance.now() - start;
  if (value === null) throw new Error("The card of the bench is no card.");
  return ms;
}

const cold = timed();
for (let run = 0; run < 200; run += 1) timed();
process.stdout.write(JSON.stringify({ cold, warm: timed() }));
