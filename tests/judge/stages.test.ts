import { expect, test } from "vitest";
import { stages, stagesDue, stagesEntered } from "../../src/domain/stage-evidence.ts";

test.each([
  ["inception", "design-and-development", ["design-and-development"]],
  ["inception", "deployment", ["design-and-development", "verification-and-validation", "deployment"]],
  ["deployment", "operation-and-monitoring", ["operation-and-monitoring"]],
  ["operation-and-monitoring", "continuous-validation", ["continuous-validation"]],
  ["continuous-validation", "re-evaluation", ["re-evaluation"]],
  ["re-evaluation", "deployment", []],
  ["operation-and-monitoring", "design-and-development", []],
  ["operation-and-monitoring", "retirement", ["retirement"]],
  ["retirement", "inception", ["inception"]],
  [undefined, "deployment", []],
  ["inception", undefined, []],
  ["inception", "constructor", []],
])("from %s to %s a system enters %j", (before, after, entered) => {
  expect(stagesEntered(before, after)).toEqual(entered);
});

test("each stage asks for its own evidence, and to stay asks for nothing new", () => {
  expect(stages.filter((stage) => !stagesDue(stage).includes(stage) || stagesEntered(stage, stage).length > 0)).toEqual(
    [],
  );
});
