import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Value } from "../../src/domain/document.ts";

const folder = join(import.meta.dirname, "../../fixtures/fuzz");

/** An input that once broke a law, kept so that it never does again. */
export interface Find {
  /** Its file, from `fixtures/fuzz`. */
  readonly file: string;
  readonly target: string;
  /** One line: what it was. */
  readonly what: string;
  readonly input: Value;
}

/** Every input that was ever found. */
export const finds = (): readonly Find[] =>
  (existsSync(folder) ? readdirSync(folder) : []).sort().flatMap((target) =>
    readdirSync(join(folder, target))
      .sort()
      .map((name) => {
        const { what, input } = JSON.parse(readFileSync(join(folder, target, name), "utf8"));
        return { file: `${target}/${name}`, target, what, input };
      }),
  );

/** Writes an input down under a name made of what it is; gives the file. */
export function keepFind({ target, what, input }: Omit<Find, "file">): string {
  const hash = createHash("sha256").update(JSON.stringify(input)).digest("hex").slice(0, 10);
  mkdirSync(join(folder, target), { recursive: true });
  writeFileSync(join(folder, target, `${hash}.json`), `${JSON.stringify({ what, input }, null, 2)}\n`);
  return `fixtures/fuzz/${target}/${hash}.json`;
}
