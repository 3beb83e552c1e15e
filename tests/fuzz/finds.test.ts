import { describe, expect, test } from "vitest";
import { finds } from "./finds.ts";
import { targetNamed } from "./targets.ts";

/** What one input may take of the processor, in milliseconds: a hang is a find as much as a crash. */
const most = 2_000;

describe("what was found once", () => {
  test.each(finds())("$file breaks no law again", async ({ target, input }) => {
    const begun = process.threadCpuUsage();
    expect(await targetNamed(target).broken(input)).toEqual([]);
    const { user, system } = process.threadCpuUsage(begun);
    expect((user + system) / 1_000).toBeLessThan(most);
  });
});
