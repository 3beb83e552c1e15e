import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { annexA, controlNumber } from "../../src/domain/annex-a.ts";
import { frameworks } from "../catalogue/files.ts";

const entries = Object.entries(annexA);

test("annex A has the 38 controls of the catalogue, under its titles and in its order", () => {
  const clauses = frameworks.find(([, { id }]) => id === "iso-42001")?.[1].clauses ?? [];
  const controls = clauses.filter(({ id }) => /^A\.(?:6\.\d+|\d+)\.\d+$/.test(id) && !/^A\.6\.\d+$/.test(id));
  expect(entries.map(([id, title]) => [controlNumber(id), title])).toEqual(
    controls.map(({ id, title }) => [id, title]),
  );
});

test("each of them has a rule of the pack, in the same order", () => {
  const { rules } = parse(readFileSync("policies/iso-42001.yml", "utf8"), { schema: "core", maxAliasCount: 0 });
  const asked = rules.filter(({ id }: { id: string }) => id.startsWith("control-"));
  expect(asked.map(({ clauses }: { clauses: readonly string[] }) => clauses[0])).toEqual(entries.map(([id]) => id));
});
