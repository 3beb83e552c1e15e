import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { oscalPoam } from "../../../src/render/exports/oscal-poam.ts";
import { exportedOf } from "./exported.ts";
import { isPoam } from "./validators.ts";

const example =
  "../shared/corpus/risk/usnistgov__oscal-content/examples__poam__json__ifa_plan-of-action-and-milestones.json";

// Skipped where the corpus of real files is not beside the repository (../shared/corpus/risk).
test.skipIf(!existsSync(example))("our schema of a plan takes the example of its publisher", () => {
  expect(isPoam(readFileSync(example, "utf8"))).toEqual([]);
});

const lender = readFileSync("fixtures/exports/lender.oscal-poam.json", "utf8");
const plan = JSON.parse(lender)["plan-of-action-and-milestones"];

/** Every value under a key, anywhere. */
function under(key: string, data: unknown): readonly unknown[] {
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) => [...(name === key ? [value] : []), ...under(key, value)]);
}

describe("the plan of the lender", () => {
  test("has the shape of one", () => {
    expect(isPoam(lender)).toEqual([]);
  });

  test("gives each thing an id of its own, and every reference leads to one", () => {
    const ids = under("uuid", plan);
    expect(new Set(ids).size).toBe(ids.length);
    const named = ["actor-uuid", "party-uuids", "risk-uuid"].flatMap((key) => under(key, plan).flat());
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test("says of each risk how it stands, and until when", () => {
    const told = plan.risks.map((risk: Record<string, unknown>) => [
      String(risk["title"]).slice(0, 5),
      risk["status"],
      risk["deadline"] ?? "-",
    ]);
    expect(told).toEqual([
      ["ML-01", "open", "2026-06-30T23:59:59Z"],
      ["ML-02", "deviation-approved", "-"],
      ["ML-03", "open", "2026-08-31T23:59:59Z"],
      ["ML-04", "open", "2026-07-31T23:59:59Z"],
      ["ML-05", "open", "2026-09-15T23:59:59Z"],
      ["ML-06", "open", "2026-09-30T23:59:59Z"],
      ["ML-07", "closed", "2026-02-27T23:59:59Z"],
      ["ML-08", "remediating", "2026-12-04T23:59:59Z"],
    ]);
  });
});

test("two systems give risks of one name different ids", () => {
  const both = JSON.parse(
    oscalPoam(exportedOf({ bakery: [{ id: "R-1", title: "Late" }], dairy: [{ id: "R-1", title: "Late" }] })),
  );
  const { risks, ...rest } = both["plan-of-action-and-milestones"];
  expect(new Set(risks.map(({ uuid }: { readonly uuid: string }) => uuid)).size).toBe(2);
  expect(Object.hasOwn(rest, "system-id")).toBe(false);
  expect(isPoam(JSON.stringify(both))).toEqual([]);
});
