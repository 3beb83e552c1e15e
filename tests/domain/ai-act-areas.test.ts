import { expect, test } from "vitest";
import { areasSuggestedBy } from "../../src/domain/ai-act-areas.ts";

const suggested: Readonly<Record<string, readonly string[]>> = {
  biometrics: ["1"],
  "Face recognition": ["1"],
  energy: ["2"],
  "critical-infrastructure": ["2"],
  "road traffic": ["2"],
  telecommunications: ["2"],
  education: ["3"],
  "university admissions": ["3"],
  "human resources": ["4"],
  HR: ["4"],
  recruitment: ["4"],
  "job_advertising/hiring": ["4"],
  finance: ["5"],
  "consumer credit": ["5"],
  insurance: ["5"],
  "social security": ["5"],
  "emergency services": ["5"],
  "law-enforcement": ["6"],
  police: ["6"],
  migration: ["7"],
  "border control": ["7"],
  justice: ["8"],
  elections: ["8"],
  "courts and prosecutors": ["6", "8"],
  health: [],
  transport: [],
  gastronomy: [],
  "waterproof clothing": [],
  retail: [],
};

test("a line of business suggests the areas of Annex III that it may concern, and no other", () => {
  const found = Object.keys(suggested).map((sector) => [sector, areasSuggestedBy(sector)]);
  expect(Object.fromEntries(found)).toEqual(suggested);
});
