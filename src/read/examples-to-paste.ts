import { type Document, isMap, valueAt } from "../domain/document.ts";
import type { Fault } from "../domain/integrity.ts";
import { type SubjectKind, subjectKinds } from "../domain/subject.ts";
import { nearest } from "./nearest.ts";

/** A change to a sample after which something about a subject is missing. */
const changes: Readonly<Record<SubjectKind, string>> = {
  manifest: "set: { system.owner: null }",
  system: "set: { system.purpose: null }",
  party: 'set: { "system.interested-parties[applicants].consulted": null }',
  card: 'set: {}, files: { MODEL_CARD.md: "# Loan scoring" }',
  risk: 'set: { "risks[CR-001].owner": null }',
  treatment: 'set: { "risks[CR-001].treatment.due": null }',
  control: 'set: { "risks[CR-001].treatment.controls[reweighing].owner": null }',
  evidence: 'set: { "risks[CR-001].treatment.controls[reweighing].evidence[#1].max-age": null }',
  acceptance: 'set: { "risks[CR-001].acceptance.reason": null }',
  asset: 'set: { system.assets: ["**"] }',
  incident: 'set: { "incidents[INC-1].what": null }',
  change: 'set: { "risks[CR-001].owner": null }',
  waiver: 'set: {}, files: { .github/ai-risk-gate/waivers.yml: "version: 1\\nwaivers: []" }',
};

const pass = "pass: [{ why: as it should be, set: {} }]";

const failFor = (kind: SubjectKind): string => `fail: [{ why: something is missing, ${changes[kind]} }]`;

/** What a rule about one kind of subject may show first, to be pasted and changed. */
export const examplesFor = (kind: SubjectKind): string => `examples: { ${pass}, ${failFor(kind)} }`;

/** Of examples that are missing, what they may look like: whoever writes the first ones does not know their shape. */
export function withExamplesToPaste(fault: Fault, document: Document): Fault {
  const { cut, rule } = fault;
  if (rule !== "wrong-shape" || cut === null || cut[0] !== "rules" || cut[2] !== "examples") return fault;
  const kind = kindOf(valueAt(document.value, [...cut.slice(0, 2), "for"]));
  const side = cut.length === 4 ? cut[3] : sideMissing(document, fault);
  const shape = side === "pass" ? pass : side === "fail" ? failFor(kind) : cut.length === 3 ? examplesFor(kind) : null;
  return shape === null ? fault : { ...fault, fix: `Write \`${shape}\`, with the ids of your own sample.` };
}

/** The one side that is missing beside the other; `null` where both are. */
function sideMissing(document: Document, { cut }: Fault): "pass" | "fail" | null {
  const written = valueAt(document.value, cut ?? []);
  if (!isMap(written) || Object.hasOwn(written, "pass") === Object.hasOwn(written, "fail")) return null;
  return Object.hasOwn(written, "pass") ? "fail" : "pass";
}

function kindOf(written: unknown): SubjectKind {
  const near = typeof written === "string" ? nearest(written, subjectKinds) : null;
  return subjectKinds.find((kind) => kind === near) ?? "risk";
}
