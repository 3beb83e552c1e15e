import { parseDuration } from "../domain/day.ts";
import { mapAt, textOf } from "../domain/document.ts";
import type { RegisteredSystem } from "../domain/registered.ts";
import { ReviewError } from "../domain/review-error.ts";
import { stillClock } from "../domain/subject.ts";
import { writtenRisks } from "../domain/written-risks.ts";
import { refuse } from "../gather/required.ts";
import { nistSubcategories } from "../generated/nist.ts";
import { applicabilityOf } from "../judge/applicability.ts";
import { type ExportFormat, exportFormats } from "../render/exports/formats.ts";
import { type ReviewInput, review } from "../review.ts";
import { gather } from "../run.ts";
import { oneOf, usage } from "./parse.ts";
import { shippedPolicy } from "./policy-files.ts";
import { askedReview, reviewOptions, sidesGiven } from "./review-options.ts";
import type { Verb, World } from "./verb.ts";

const formats = Object.keys(exportFormats) as readonly ExportFormat[];
const { head, config, today } = reviewOptions;

/** Hands the record on, as it stands in a folder or stood in a revision. */
export const exportRecord: Verb = {
  name: "export",
  summary: "Write what the record holds in a format that others read.",
  operands: "[DIR]",
  most: 1,
  options: {
    format: { value: "FORMAT", description: `What is written: ${formats.join(", ")}.` },
    ...Object.fromEntries(
      Object.entries({ head, config, today }).flatMap(([name, spec]) => (spec === undefined ? [] : [[name, spec]])),
    ),
  },
  notes: [
    formats.map((format) => `${format}: ${exportFormats[format]}.`).join("\n"),
    "Exit status: 0 written, 2 not. Nothing is written where a manifest cannot be read as a whole.",
  ],
  async run(given, world) {
    const word = given.text("format");
    if (word === undefined) throw usage(exportRecord, "`export` needs --format.");
    const format = oneOf(word, formats, "--format");
    const input = await gather(
      await askedReview(given, world, sidesGiven(given, given.operands[0] ?? ".")),
      world.product,
    );
    assertWhole(input);
    const { exporters } = await import("../render/exports/index.ts");
    world.print(
      exporters[format]({
        today: input.today,
        simulated: input.simulated,
        revision: input.head.revision,
        tool: input.tool,
        statements: () => statementsOf(input, world),
        report: () => review({ ...input, gate: "monitor" }),
        nist: nistSubcategories,
        register: () => registerOf(input),
      }),
    );
    return 0;
  },
};

/** What is handed on is read by people who do not see what is missing. */
function assertWhole({ head }: ReviewInput): void {
  refuse(
    head.faults.filter(({ guarded }) => guarded),
    "unreadable",
  );
  if (head.systems.length === 0)
    throw new ReviewError(
      "unreadable",
      "There is no risk manifest, so there is nothing to write.",
      "Name the folder or the revision that holds an `ai-risk.yml`.",
    );
}

function registerOf(input: ReviewInput): readonly RegisteredSystem[] {
  const { systems } = review({ ...input, gate: "monitor" });
  return input.head.systems.flatMap(({ manifest, cards }, index) => {
    const judged = systems[index];
    if (judged === undefined) return [];
    const written = writtenRisks(manifest);
    const risks = judged.risks.map((risk, at) => ({ written: written[at] ?? {}, judged: risk }));
    return [{ judged, written: mapAt(manifest.document.value, ["system"]), risks, cards }];
  });
}

function statementsOf({ head, rules, today }: ReviewInput, world: World) {
  const age = attestationAge(rules.policies, world);
  const days = parseDuration(age) ?? 0;
  return head.systems.map((record) =>
    applicabilityOf({ record, people: rules.people, clock: stillClock(today), age: { days, age } }),
  );
}

/** How long a record counts: what the configuration says of the pack, else what it ships with. */
function attestationAge(inForce: ReviewInput["rules"]["policies"], world: World): string {
  const policy = inForce.find(({ id }) => id === "iso-42001") ?? shippedPolicy("iso-42001", world)?.policy;
  return textOf(policy?.parameters["attestation-age"]?.value);
}
