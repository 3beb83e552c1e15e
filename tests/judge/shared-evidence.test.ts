import { expect, test } from "vitest";
import { alsoProves } from "../../src/judge/shared-evidence.ts";
import { judged, triage } from "./triage.ts";

const control = (id: string, evidence: string): string => `{ id: ${id}, evidence: [${evidence}] }`;
const risk = (id: string, controls: readonly string[], rest = ""): string => `  - id: ${id}
    title: A stroke is missed
    inherent: { likelihood: likely, consequence: major }
${rest}    treatment: { controls: [${controls.join(", ")}] }
`;
const rate = (more = "") => `{ metric: { file: evals/stroke.json, pointer: /rate, at-most: 0.1 }${more} }`;

function othersOf(text: string): readonly string[] {
  const manifest = triage(text);
  const [first] = judged(manifest).risk.treatment?.controls ?? [];
  const [item] = first?.evidence ?? [];
  if (first === undefined || item === undefined) throw new Error("The first control has no evidence.");
  return alsoProves(manifest, item, `TR-1/${first.id}`);
}

test("a measurement is known by its kind, file and pointer, whatever it is called", () => {
  const text = risk("TR-1", [control("reader", rate()), control("alarm", rate(", id: alarms"))]);
  expect(othersOf(`${text}${risk("TR-2", [control("reader", rate())])}`)).toEqual(["TR-1/alarm", "TR-2/reader"]);
});

test("another place of the file is another measurement", () => {
  const other = "{ metric: { file: evals/stroke.json, pointer: /share, at-most: 0.1 } }";
  expect(othersOf(risk("TR-1", [control("reader", rate()), control("alarm", other)]))).toEqual([]);
});

test("a document serves several, and a closed risk needs none", () => {
  const page = "{ file: docs/protocol.md }";
  expect(othersOf(risk("TR-1", [control("reader", page), control("alarm", page)]))).toEqual([]);
  const closed = risk("TR-2", [control("reader", rate())], "    status: closed\n");
  expect(othersOf(`${risk("TR-1", [control("reader", rate())])}${closed}`)).toEqual([]);
});

test("of many a few are named", () => {
  const controls = Array.from({ length: 9 }, (_, index) => control(`reader-${index}`, rate()));
  expect(othersOf(risk("TR-1", controls))).toEqual([1, 2, 3, 4, 5].map((index) => `TR-1/reader-${index}`));
});
