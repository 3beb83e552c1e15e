import { globSync } from "node:fs";
import { join } from "node:path";

/** Of a hundred mutants so many have to be noticed, in each room. */
export const threshold = 85;

/** A room whose code is mutated, and the tests that are about it; both as globs from the project's root. */
export interface MutatedRoom {
  readonly name: string;
  readonly source: string;
  readonly tests: readonly string[];
}

/** Tests that start processes see no mutant, and long sweeps over public files would be asked for each one. */
const without = ["tests/read/{suites,corpus,yaml-differential}.test.ts"];

export const mutatedRooms: readonly MutatedRoom[] = [
  {
    name: "operators",
    source: "src/operators/*.ts",
    tests: [
      "tests/operators.test.ts",
      "tests/operators/*.test.ts",
      "tests/evaluate/*.test.ts",
      "tests/policies.test.ts",
    ],
  },
  {
    name: "evaluate",
    source: "src/evaluate/*.ts",
    tests: [
      "tests/evaluate/*.test.ts",
      "tests/judge/*.test.ts",
      "tests/examples/*.test.ts",
      "tests/policies.test.ts",
      "tests/reviews.test.ts",
    ],
  },
  {
    name: "review.ts",
    source: "src/review.ts",
    tests: ["tests/review.test.ts", "tests/reviews.test.ts", "tests/judge/*.test.ts", "tests/compare/*.test.ts"],
  },
  {
    name: "read",
    source: "src/read/**/*.ts",
    tests: ["tests/read/*.test.ts", "tests/domain/*.test.ts", "tests/schemas.test.ts"],
  },
];

/** The files of a room, sorted, by their full path. */
export const filesOf = (root: string, globs: readonly string[]): readonly string[] =>
  globs
    .flatMap((glob) => globSync(glob, { cwd: root, exclude: without }))
    .sort()
    .map((path) => join(root, path));
