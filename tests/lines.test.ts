import { describe, expect, test } from "vitest";
import type { ReportFinding } from "../src/domain/report.ts";
import { memoryRepository } from "../src/examples/memory.ts";
import { product } from "../src/product.ts";
import { run } from "../src/run.ts";

/** A document and what is found in it; `mark` stands once in the text, and the finding begins where it begins. */
interface Case {
  readonly path?: string;
  readonly text: string;
  readonly beside?: Readonly<Record<string, string>>;
  readonly rule: string;
  readonly mark: string;
}

const system = `system:
  id: dose-adviser
  name: Dose adviser
  owner: "@ward-9"
  purpose: Proposes a dose that a doctor confirms.
`;

const risk = `  - id: DA-1
    title: A dose is meant for another weight
    owner: "@mirela"
    inherent: { likelihood: possible, consequence: minor, basis: expert }
`;

const manifest = (rest = "", head = system): string => `version: 1\n${head}risks:\n${risk}${rest}`;

const treatment = (controls: string): string => `    treatment:
      options: [change-likelihood]
      status: in-progress
      due: 2026-11-20
      plan: Ask for the weight twice.
      controls:
${controls}`;

const failing = {
  "evals/doses.json": '{ "measured": "2026-11-01", "wrong": 7 }\n',
};

const cases: Readonly<Record<string, Case>> = {
  "a scalar is its own place": {
    text: manifest(treatment('        - { id: weight, title: Second weight, owner: "@mirela" }\n')),
    rule: "iso-23894/plan-not-overdue",
    mark: "2026-11-20",
  },
  "what misses in an item of a nested list shows at the item": {
    text: manifest(
      treatment(`        - id: weight
          title: Second weight
          owner: "@mirela"
        -
          id: alarm
          title: Alarm above twice the dose
          role: key
`),
    ),
    rule: "iso-23894/control-owned",
    mark: "id: alarm",
  },
  "an item of a list in a list is found by its own line": {
    text: manifest(
      treatment(`        - id: weight
          title: Second weight
          owner: "@mirela"
          role: key
          evidence:
            - { file: docs/weights.md }
            - metric:
                file: evals/doses.json
                pointer: /wrong
                at-most: 2
`).replace("in-progress", "implemented"),
    ),
    beside: { ...failing, "docs/weights.md": "Weights are asked for twice.\n" },
    rule: "iso-23894/key-evidence-passes",
    mark: "metric:\n",
  },
  "flow collections over several lines": {
    text: manifest(
      treatment(`        [
          { id: weight, title: Second weight, owner: "@mirela" },
          { id: alarm,
            title: Alarm }
        ]
`),
    ),
    rule: "iso-23894/control-owned",
    mark: "{ id: alarm",
  },
  "after a block scalar with lines that look like keys": {
    text: manifest(`    event: |
      likelihood: likley

      # no comment
      - id: DA-9
    outcome: >-
      A patient sleeps
      too deeply.
    sources: [machine-lerning]
`),
    rule: "integrity/unknown-word",
    mark: "machine-lerning",
  },
  "a block scalar begins at its sign": {
    text: manifest("", system.replace("Proposes a dose that a doctor confirms.", "|\n\n    TBD")),
    rule: "iso-23894/purpose-stated",
    mark: "|\n",
  },
  "lines that end in CR LF": {
    text: manifest(treatment('        - { id: weight, title: Second weight, owner: "@mirela" }\n')).replaceAll(
      "\n",
      "\r\n",
    ),
    rule: "iso-23894/plan-not-overdue",
    mark: "2026-11-20",
  },
  "a byte order mark takes no line": {
    text: `\uFEFF${manifest("    likelyhood: possible\n")}`,
    rule: "integrity/unknown-key",
    mark: "likelyhood",
  },
  "columns count UTF-16 units, also behind an emoji": {
    text: manifest(
      '  - { id: DA-2, title: "🚑 Überdosis 🧪", inherent: { likelihood: likley, consequence: minor } }\n',
    ),
    rule: "integrity/unknown-word",
    mark: "likley",
  },
  "a line separator inside a text ends no line": {
    text: manifest('    event: "first\u2028second\u2029third\u0085fourth"\n    outcom: none\n'),
    rule: "integrity/unknown-key",
    mark: "outcom:",
  },
  "comments, a document's start and empty lines count": {
    text: `# Doses\n\n---\n# first\n\n${manifest("    # last\n\n    statsu: open\n")}`,
    rule: "integrity/unknown-key",
    mark: "statsu",
  },
  "a last line without an end": {
    text: manifest("    statsu: open"),
    rule: "integrity/unknown-key",
    mark: "statsu",
  },
  "a missing key shows at the nearest ancestor that is there": {
    text: manifest("", system.replace('  owner: "@ward-9"\n', "")),
    rule: "iso-23894/system-owned",
    mark: "system:",
  },
  "a missing key of a risk shows at the risk": {
    text: manifest(`  - id: DA-2
    title: Nobody can read the screen in sunlight
    inherent: { likelihood: likely, consequence: major, basis: expert }
`),
    rule: "iso-23894/above-appetite-treated",
    mark: "id: DA-2",
  },
  "a missing part of the document shows at its first line": {
    text: manifest(),
    rule: "iso-23894/criteria-approved",
    mark: "version: 1",
  },
  "an empty value shows at its key": {
    text: manifest("", system.replace('"@ward-9"', "")),
    rule: "integrity/wrong-shape",
    mark: "owner: \n",
  },
  "far to the right of a long line": {
    text: manifest(`    x-note: { words: "${"so ".repeat(120)}", more: 1 }
    links: [${Array.from({ length: 40 }, (_, i) => `air:AIR-${100 + i}`).join(", ")}, { no: text }]
`),
    rule: "integrity/wrong-shape",
    mark: "{ no: text }",
  },
  "a duplicate key in YAML": {
    text: manifest("    tracker: DOSE-1\n    tracker: DOSE-2\n"),
    rule: "integrity/unreadable",
    mark: "tracker: DOSE-2",
  },
  "text that is no YAML": {
    text: manifest("    event: begun: ended\n    outcome: none\n"),
    rule: "integrity/unreadable",
    mark: "begun: ended",
  },
  "a manifest in JSON": {
    path: "ai-risk.json",
    text: JSON.stringify(
      {
        version: 1,
        system: { id: "dose-adviser", owner: "@ward-9" },
        risks: [
          { id: "DA-1", title: "One", inherent: { likelihood: "rare", consequence: "minor" } },
          { id: "DA-2", title: "Two", inherent: { likelihood: "likley", consequence: "minor" } },
        ],
      },
      null,
      2,
    ),
    rule: "integrity/unknown-word",
    mark: '"likley"',
  },
  "JSON on one line behind a byte order mark": {
    path: "ai-risk.json",
    text: '\uFEFF{"version":1,"system":{"id":"dose-adviser"},"risks":[{"id":"DA-1","title":"🧪","inherent":{"likelihood":"likley","consequence":"minor"}}]}',
    rule: "integrity/unknown-word",
    mark: '"likley"',
  },
};

const card = (text: string): Pick<Case, "path" | "text" | "beside"> => ({
  path: "README.md",
  text,
  beside: { "ai-risk.yml": manifest() },
});

const cards: Readonly<Record<string, Case>> = {
  "a section of a card with front matter shows at its heading": {
    ...card(
      "---\nlicense: mit\ntags:\n  - dosing\n---\n\n# Dose adviser\n\n## Intended use\n\nProposes a dose.\n\n## Limitations\n\nTBD\n",
    ),
    rule: "iso-23894/card-limitations",
    mark: "## Limitations",
  },
  "the same with CR LF, and a heading in a code block that is none": {
    ...card(
      "---\nlicense: mit\n---\n\n```text\n## Limitations\n```\n\n# Dose adviser\n\n## Intended use\n\nProposes a dose.\n\nLimitations\n-----------\n\n[More Information Needed]\n".replaceAll(
        "\n",
        "\r\n",
      ),
    ),
    rule: "iso-23894/card-limitations",
    mark: "Limitations\r\n---",
  },
  "a fault of the front matter shows in the card's own lines": {
    ...card("---\nlicense: mit\nlicense: apache-2.0\n---\n\n## Intended use\n\nProposes a dose.\n"),
    rule: "integrity/unreadable",
    mark: "license: apache-2.0",
  },
};

describe.each([
  ["manifests", cases],
  ["model cards", cards],
] as const)("the line of a finding is the one that grep -n tells: %s", (_what, all) => {
  test.each(Object.entries(all))("%s", async (_name, { path = "ai-risk.yml", text, beside = {}, rule, mark }) => {
    const files = Object.entries({ ...beside, [path]: text });
    const findings = await findingsIn(new Map(files.map(([name, words]) => [name, new TextEncoder().encode(words)])));
    const found = findings.filter((finding) => finding.rule === rule && finding.at.path === path);
    expect(found.map(({ at }) => at.start)).toContainEqual(placeOf(mark, text));
    const at = found.find((finding) => finding.at.start.line === placeOf(mark, text).line)?.at;
    expect(textLines(text)[placeOf(mark, text).line - 1]).toContain(at?.excerpt.replace(/…$/, ""));
  });
});

async function findingsIn(files: ReadonlyMap<string, Uint8Array>): Promise<readonly ReportFinding[]> {
  const head = memoryRepository(files);
  const rules = { repository: head, source: "head", config: null, policies: null } as const;
  const report = await run(
    { head, base: null, rules, gate: "pull-request", today: "2026-11-21", simulated: true },
    product,
  );
  return report.findings;
}

/** Lines as `grep -n` counts them, without the byte order mark that no editor shows. */
const textLines = (text: string): readonly string[] => text.replace(/^\uFEFF/, "").split("\n");

function placeOf(mark: string, text: string): { readonly line: number; readonly column: number } {
  const shown = text.replace(/^\uFEFF/, "");
  const offset = shown.indexOf(mark);
  if (offset < 0 || shown.includes(mark, offset + 1)) throw new Error(`${JSON.stringify(mark)} does not stand once.`);
  const before = textLines(shown.slice(0, offset));
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
