import { expect, test } from "vitest";
import { randomOf } from "./random.ts";
import { targetNamed } from "./targets.ts";

const seed = 23_894;

test.each([
  ["yaml", 400],
  ["json", 600],
  ["conditions", 1_000],
  ["renderers", 15],
  ["documents", 150],
  ["results", 1_000],
  ["reviews", 25],
])("%s: %i inputs of one seed break no law", { timeout: 60_000 }, async (name, count) => {
  const target = targetNamed(name);
  for (let index = 0; index < count; index += 1) {
    const broken = await target.broken(target.make(randomOf(seed, name, index)));
    expect(broken, `npm run fuzz -- --target ${name} --seed ${seed} --count ${index + 1}`).toEqual([]);
  }
});
