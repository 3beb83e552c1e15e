import { expect, test } from "vitest";
import { computedFrom, isAssumed, isComputed } from "../../src/domain/computed-from.ts";
import { valueAt } from "../../src/domain/document.ts";
import { originOf } from "../../src/domain/fact-origin.ts";
import { type Subject, type SubjectKind, stillClock, subjectKinds } from "../../src/domain/subject.ts";
import { describedFacts } from "../../src/generated/described-facts.ts";
import { schemaNames, schemaTexts } from "../../src/generated/schemas.ts";
import { wholeSchema } from "../../src/read/json-schema.ts";
import { judge } from "../../src/review.ts";
import { factLines } from "../../src/verbs/fact-lines.ts";
import { shippedScenes } from "../examples/shipped-scenes.ts";

const manifest = wholeSchema("manifest", new Map(schemaNames.map((one) => [one, JSON.parse(schemaTexts[one])])));
const linesFor = (kind: SubjectKind) => factLines(describedFacts()[kind], manifest);

/** Every subject of every example of the shipped rules, once. */
async function* subjects(): AsyncIterable<Subject> {
  for await (const { input } of shippedScenes()) {
    for (const { answers } of judge(input).head)
      for (const ref of new Set(answers.map((answer) => answer.ref))) yield ref.build(stillClock(input.today));
  }
}

test("what is said to be there always is there for every subject of the examples", { timeout: 120_000 }, async () => {
  const always = new Map(
    subjectKinds.map((kind) => [
      kind,
      linesFor(kind).filter(({ path, mayBeMissing }) => !mayBeMissing && !path.includes("[]")),
    ]),
  );
  const missing = new Set<string>();
  const seen = new Set<SubjectKind>();
  for await (const { kind, facts: found } of subjects()) {
    seen.add(kind);
    for (const { path } of always.get(kind) ?? [])
      if ((valueAt(found, path.split(".")) ?? null) === null) missing.add(`${kind}: ${path}`);
  }
  expect([...missing]).toEqual([]);
  expect(seen.size).toBeGreaterThan(6);
});

test("every computed fact of a risk says what it is computed from", () => {
  const plain = linesFor("control").filter(({ path }) => /^(?:risk|control)\./.test(path) && !path.includes("[]"));
  const computed = plain.filter(({ origin, type }) => origin === "computed" && type !== "map").map(({ path }) => path);
  expect(computed.filter((path) => !isComputed(path.split(".")) && !path.endsWith("residue"))).toEqual([]);
  const paths = new Set([...linesFor("control"), ...linesFor("acceptance")].map(({ path }) => path));
  const sources = computed.flatMap((path) => computedFrom(path.split("."))).map((path) => path.join("."));
  expect(sources.filter((path) => !paths.has(path))).toEqual([]);
});

test("who says a fact is known for items of lists too", () => {
  expect(
    ["risks[].treated", "manifest.risks[].owner", "cards[].limitations", "waiver.state", "waiver.reason"].map(originOf),
  ).toEqual(["computed", "written", "written", "computed", "written"]);
  expect([isAssumed(["risks", 3, "status"]), isComputed(["risks", 3, "treated"])]).toEqual([true, true]);
  expect(computedFrom(["risks", 3, "first-held"])).toEqual([["risks", 3, "identified"]]);
});
