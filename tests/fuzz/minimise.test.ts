import { expect, test } from "vitest";
import type { Value } from "../../src/domain/document.ts";
import { minimise } from "./minimise.ts";

const register = {
  "ai-risk.yml": "version: 1\nsystem:\n  id: dose-adviser\nrisks:\n  - id: DA-1\n    owner: @ward-9\n    title: late\n",
  "MODEL_CARD.md": "# Dose adviser\n",
};

test("a find keeps what shows it and loses all else", async () => {
  const shows = async (input: Value): Promise<boolean> => /: @/u.test(JSON.stringify(input));
  const small = await minimise(register, {
    shows,
    mayDrop: (path) => path.length === 1,
    mayShorten: () => true,
    tries: 1_000,
  });
  expect(small).toEqual({ "ai-risk.yml": ": @" });
});

test("no more is tried than was asked for", async () => {
  let tried = 0;
  const shows = async (): Promise<boolean> => {
    tried += 1;
    return false;
  };
  expect(await minimise(register, { shows, mayDrop: () => true, mayShorten: () => true, tries: 7 })).toBe(register);
  expect(tried).toBe(7);
});
