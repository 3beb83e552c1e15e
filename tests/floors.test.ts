import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Room, rooms } from "./floors/rooms.ts";
import { cyclesOf, type SourceFile, sourceOf, sourceTree } from "./floors/source-tree.ts";

const files = sourceTree();
const written = files.filter(({ path }) => roomOf(path) !== "generated");

/** `src/read/cards/index.ts` stands in `read`, `src/review.ts` in `review.ts`. */
function roomOf(path: string): string {
  return path.split("/")[1] ?? "";
}

const isOwn = (name: string): boolean => name.startsWith("src/");

describe("the rooms of src/", () => {
  test("are the ones in the table, each with something in it", () => {
    expect([...new Set(files.map(({ path }) => roomOf(path)))].sort()).toEqual(Object.keys(rooms).sort());
  });

  test("stand in docs/architecture.md as they stand here", () => {
    expect(roomsInDocs()).toEqual(rooms);
  });

  test("import only from the rooms that they may, types included", () => {
    expect(written.flatMap(strangeRooms)).toEqual([]);
  });

  test("import only the packages that they may", () => {
    expect(written.flatMap(strangePackages)).toEqual([]);
  });

  test("keep nothing of the world where they are pure", () => {
    const found = files
      .filter(({ path }) => rooms[roomOf(path)]?.pure)
      .flatMap(({ path, worldly }) => worldly.map((use) => `${path}: ${use}`));
    expect(found).toEqual([]);
  });

  test("have no circles, whether between rooms or files", () => {
    expect(cyclesOf(files)).toEqual([]);
    const asFiles = Object.entries(rooms).map(([path, { imports }]) => ({ ...empty, path, imports }));
    expect(cyclesOf(asFiles)).toEqual([]);
  });

  test("are entered by nobody at action.ts and cli.ts", () => {
    const entries = ["src/action.ts", "src/cli.ts"];
    expect(files.filter(({ imports }) => imports.some((name) => entries.includes(name)))).toEqual([]);
  });
});

describe("sizes", () => {
  test("a file has at most 200 lines", () => {
    expect(written.filter(({ lines }) => lines > 200).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });

  test("half of the files have at most 80 lines", () => {
    const lines = written.map((file) => file.lines).sort((a, b) => a - b);
    expect(lines[Math.floor(lines.length / 2)]).toBeLessThanOrEqual(80);
  });

  test("a function has at most 40 lines", () => {
    expect(functionsWhere(({ lines }) => lines > 40)).toEqual([]);
  });

  test("a function takes at most three arguments by position", () => {
    expect(functionsWhere(({ parameters }) => parameters > 3)).toEqual([]);
  });
});

describe("the reading of sources", () => {
  const source = [
    'import type { Day } from "../domain/day.ts";',
    'export { yaml } from "./yaml.ts";',
    'import { parse } from "yaml";',
    'type Card = import("./cards/index.ts").Card;',
    "export const now = (a: Day, b: Card, c: number, d: number) => {",
    "  const process = { now: 1 };",
    "  return [Date.now(), new Date(), new Date(0), process, parse(a, b, c, d)];",
    "};",
    'export const later = (from: string) => [import("./later.ts"), import(from)];',
    "",
  ].join("\n");

  test("finds every way to import, functions, and uses of the world", () => {
    expect(sourceOf("src/read/clock.ts", source)).toEqual({
      path: "src/read/clock.ts",
      lines: 9,
      imports: ["src/domain/day.ts", "src/read/cards/index.ts", "src/read/later.ts", "src/read/yaml.ts", "yaml"],
      functions: [
        { line: 5, lines: 4, parameters: 4 },
        { line: 9, lines: 1, parameters: 1 },
      ],
      worldly: ["Date.now", "import()", "new Date()", "process"],
    });
  });

  test("finds circles", () => {
    const lender = { ...empty, path: "lender", imports: ["bureau"] };
    const bureau = { ...empty, path: "bureau", imports: ["lender", "post"] };
    expect(cyclesOf([lender, bureau])).toEqual(["lender → bureau → lender"]);
  });
});

const empty: SourceFile = { path: "", lines: 0, imports: [], functions: [], worldly: [] };

function strangeRooms({ path, imports }: SourceFile): readonly string[] {
  const room = roomOf(path);
  const allowed = new Set([room, ...(rooms[room]?.imports ?? [])]);
  return imports.filter((name) => isOwn(name) && !allowed.has(roomOf(name))).map((name) => `${path} imports ${name}`);
}

function strangePackages({ path, imports }: SourceFile): readonly string[] {
  const allowed = rooms[roomOf(path)]?.packages ?? [];
  const may = (name: string): boolean =>
    allowed.includes(name) || (name.startsWith("node:") && allowed.includes("node:*"));
  return imports.filter((name) => !isOwn(name) && !may(name)).map((name) => `${path} imports ${name}`);
}

const functionsWhere = (test: (shape: SourceFile["functions"][number]) => boolean): readonly string[] =>
  written.flatMap(({ path, functions }) => functions.filter(test).map(({ line }) => `${path}:${line}`));

/** The table of rooms in docs/architecture.md: name, imports, packages, and whether it is pure. */
function roomsInDocs(): Readonly<Record<string, Room>> {
  const text = readFileSync("docs/architecture.md", "utf8");
  const table = text.split("\n").filter((line) => /^\| `[a-z.]+` \|/.test(line));
  const namesIn = (cell = ""): readonly string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? "");
  return Object.fromEntries(
    table.map((row) => {
      const [, room, imports, packages, pure] = row.split("|");
      return [
        namesIn(room)[0] ?? "",
        { imports: namesIn(imports), packages: namesIn(packages), pure: pure?.trim() === "pure" },
      ];
    }),
  );
}
