import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { inputNames, readInputs } from "../../src/adapters/inputs.ts";

test("what a workflow leaves out is left to the gate", () => {
  expect(readInputs({ INPUT_GATE: "", PATH: "/bin" })).toEqual({
    gate: null,
    mode: "enforce",
    policies: [],
    evidence: null,
    comment: "always",
    suggest: false,
    checkName: "AI risk",
    jsonFile: null,
    sarifFile: null,
    releaseVerdict: null,
    artifacts: [],
    base: null,
    head: null,
    workingDirectory: null,
    githubToken: null,
    policyToken: null,
  });
});

test("every input is read", () => {
  expect(
    readInputs({
      INPUT_GATE: "release",
      INPUT_MODE: "warn",
      INPUT_POLICIES: "iso-23894, policies/lender.yml\neu-ai-act\n",
      INPUT_EVIDENCE: "build/evidence",
      INPUT_COMMENT: "on-change",
      INPUT_SUGGEST: "true",
      "INPUT_CHECK-NAME": "AI risk of lending",
      "INPUT_JSON-FILE": "out/report.json",
      "INPUT_SARIF-FILE": "out/report.sarif",
      "INPUT_RELEASE-VERDICT": "out/release-verdict.json",
      INPUT_ARTIFACTS: "dist/scoring.tgz\n\n  dist/model card.pdf\n",
      INPUT_BASE: "main",
      INPUT_HEAD: "v1",
      "INPUT_WORKING-DIRECTORY": "./lender/",
      "INPUT_GITHUB-TOKEN": "ghs_lender",
      "INPUT_POLICY-TOKEN": "ghp_policies",
    }),
  ).toEqual({
    gate: "release",
    mode: "warn",
    policies: ["iso-23894", "policies/lender.yml", "eu-ai-act"],
    evidence: "build/evidence",
    comment: "on-change",
    suggest: true,
    checkName: "AI risk of lending",
    jsonFile: "out/report.json",
    sarifFile: "out/report.sarif",
    releaseVerdict: "out/release-verdict.json",
    artifacts: ["dist/scoring.tgz", "dist/model card.pdf"],
    base: "main",
    head: "v1",
    workingDirectory: "lender",
    githubToken: "ghs_lender",
    policyToken: "ghp_policies",
  });
});

test.each([
  [{ INPUT_POLICY: "eu-ai-act" }, 'There is no input "policy".'],
  [{ INPUT_CONFIG: "gate.yml" }, 'There is no input "config".'],
  [{ INPUT_EVIDENCES: "out" }, 'There is no input "evidences".'],
  [{ INPUT___PROTO__: "x" }, 'There is no input "__proto__".'],
  [{ INPUT_GATE: "Release" }, 'The input gate cannot be "Release".'],
  [{ INPUT_MODE: "off" }, 'The input mode cannot be "off".'],
  [{ INPUT_POLICIES: "[]" }, 'The input policies cannot be "[]".'],
  [{ INPUT_POLICIES: "," }, 'The input policies cannot be ",".'],
  [{ INPUT_POLICIES: "a,b,a" }, 'The input policies cannot be "a".'],
  [{ INPUT_COMMENT: "sometimes" }, 'The input comment cannot be "sometimes".'],
  [{ INPUT_SUGGEST: "yes" }, 'The input suggest cannot be "yes".'],
  [{ INPUT_ARTIFACTS: "dist/scoring.tgz\n../key" }, 'The input artifacts cannot be "../key".'],
  [{ "INPUT_SARIF-FILE": "../report.sarif" }, 'The input sarif-file cannot be "../report.sarif".'],
  [{ "INPUT_GITHUB-TOKEN": "two words" }, "The input github-token holds no token."],
  [{ INPUT_HEAD: "main\nv1" }, 'The input head cannot be "main\\nv1".'],
  [{ "INPUT_JSON-FILE": "../report.json" }, 'The input json-file cannot be "../report.json".'],
  [{ "INPUT_JSON-FILE": "/etc/report.json" }, 'The input json-file cannot be "/etc/report.json".'],
  [{ "INPUT_JSON-FILE": ".git/config" }, 'The input json-file cannot be ".git/config".'],
  [{ "INPUT_WORKING-DIRECTORY": "a/../../b" }, 'The input working-directory cannot be "a/../../b".'],
])("%j gives no verdict", (environment, message) => {
  expect(() => readInputs(environment)).toThrow(expect.objectContaining({ code: "bad-input", message }));
});

test("an unknown input is told its nearest neighbour", () => {
  expect(() => readInputs({ INPUT_POLICY: "eu-ai-act" })).toThrow(
    expect.objectContaining({ help: expect.stringContaining("Did you mean `policies`?") }),
  );
});

test("action.yml declares what is read and what is written, and no default but the token", () => {
  const action = parse(readFileSync(new URL("../../action.yml", import.meta.url), "utf8"));
  expect(Object.keys(action.inputs)).toEqual([...inputNames]);
  const { "github-token": token, ...inputs } = action.inputs;
  for (const input of Object.values(inputs))
    expect(input).toEqual({ description: expect.any(String), required: false });
  expect(token).toMatchObject({ required: false, default: expect.stringMatching(/^\$\{\{ github\.token \}\}$/) });
  expect(Object.keys(action.outputs)).toEqual([
    "verdict",
    "block-count",
    "warn-count",
    "risks-above-appetite",
    "report-json",
    "report-sarif",
    "release-verdict",
    "release-predicate",
  ]);
  expect(action.runs).toEqual({ using: "node24", main: "dist/action/index.js" });
});
