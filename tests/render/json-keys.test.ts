import { expect, test } from "vitest";
import { jsonText } from "../../src/render/json.ts";

test("a key that holds a line end is not taken for two keys", () => {
  const read = (data: object): unknown => JSON.parse(jsonText(data));
  expect(read({ effect: "block", rule: "x" })).toEqual({ effect: "block", rule: "x" });
  expect(read({ "effect\nrule": "warn" })).toEqual({ "effect\nrule": "warn" });
  expect(read({ rule: "y", effect: "note" })).toEqual({ rule: "y", effect: "note" });
});
