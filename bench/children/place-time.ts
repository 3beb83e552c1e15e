// The fastest of several readings of a manifest, with or without noting where everything stands: `node place-time.ts
// FILE with|without`. Without, the table of places is there, and nothing is written into it.
import { readFileSync } from "node:fs";
import { Places } from "../../src/read/places.ts";
import { readYaml } from "../../src/read/yaml.ts";

const [file = "", how] = process.argv.slice(2);
const text = readFileSync(file, "utf8");
const nothing = (): number => 0;
if (how === "without") Object.assign(Places.prototype, { key: nothing, noKey: nothing, add: nothing, close: nothing });

/** What this thread alone has worked so far, whatever else the machine does. */
function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

let fastest = Number.POSITIVE_INFINITY;
for (let run = 0; run < 25; run += 1) {
  const start = worked();
  const { value } = readYaml(file, text);
  fastest = Math.min(fastest, worked() - start);
  if (value === null) throw new Error(`${file} cannot be read.`);
}
process.stdout.write(JSON.stringify({ [String(how)]: fastest }));
