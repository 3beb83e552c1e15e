import { join } from "node:path";
import { expect, test } from "vitest";
import { filesOf, mutatedRooms } from "../scripts/mutants/rooms.ts";

const root = join(import.meta.dirname, "..");

test("every room whose code is mutated has code, and every choice of tests finds some", () => {
  const choices = mutatedRooms.flatMap(({ source, tests }) => [source, ...tests]);
  expect(choices.filter((glob) => filesOf(root, [glob]).length === 0)).toEqual([]);
});
