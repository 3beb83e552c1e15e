import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { effects, findingLevels, statuses } from "../../src/domain/finding.ts";
import { gates, grades } from "../../src/domain/policy.ts";
import { deltaKinds, outcomes, type Report } from "../../src/domain/report.ts";
import { riskStates } from "../../src/domain/risk-state.ts";
import { waiverStates } from "../../src/domain/rule-book.ts";
import { evidenceOutcomes } from "../../src/domain/snapshot.ts";

const list = "../shared/corpus/suites/blns/blns.json";
export const naughtyListIsHere = existsSync(list);
export const naughty: readonly string[] = naughtyListIsHere ? JSON.parse(readFileSync(list, "utf8")) : [];

/** Pieces that mean something to a terminal, a runner, GitHub or a browser; attacks are made by joining them. */
const pieces = [
  ...[
    "\n::error file=a.yml,line=1::approved",
    "::set-output name=verdict::pass",
    "##[group]",
    "##[error]",
    "::",
    "\r\n",
  ],
  ...["[click](https://evil.example)", "![seen](https://evil.example/p.png)", "<img src=x onerror=alert(1)>", "<!--"],
  ...[
    "@acme/risk-board",
    "#123",
    "GH-7",
    "acme/lender#9",
    "https://evil.example",
    "www.evil.example",
    "a@evil.example",
  ],
  ...[
    "0f9e8d7c6b5a49382716051423324151607f8e9d",
    "| a | b |",
    "\n| --- | --- |\n",
    "```",
    "`",
    "``",
    "~~~",
    "\\",
    "***",
  ],
  ...[
    "# heading",
    "\n# heading\n",
    "- item",
    "1. item",
    "> quote",
    "    code",
    "---",
    "===",
    "[x]: /u",
    "[^1]",
    "&lt;script&gt;",
  ],
  ...[
    "\u001B[2J",
    "\u001B]8;;https://evil.example\u0007",
    "\u009B31m",
    "\u0000",
    "\u0007",
    "\u202E",
    "\u2066",
    "\u200B",
    "\uFEFF",
  ],
  ...[
    "\u2028",
    "\u0085",
    "\uD800",
    "\uDC00",
    "\u{E0041}",
    "</details>",
    "<summary>",
    "%0A::error::",
    "$x$",
    "**",
    "_",
    " ",
    "risk",
  ],
];

export const hostile: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((some) => some.join("")) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  { weight: 1, arbitrary: fc.constantFrom("", ...naughty) },
);

const day = hostile;
const count = fc.nat({ max: 9 });
const counts = fc.record({
  block: count,
  warn: count,
  note: count,
  waived: count,
  inherited: count,
  resolved: count,
});
const verdict = fc.record({ outcome: fc.constantFrom(...outcomes), counts });
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 4 });
const position = fc.record({ line: fc.integer({ min: 1, max: 400 }), column: fc.integer({ min: 1, max: 300 }) });

const range = fc.tuple(position, fc.nat({ max: 9 }), fc.nat({ max: 80 })).map(([start, lines, columns]) => ({
  start,
  end: { line: start.line + lines, column: lines === 0 ? start.column + columns : 1 + columns },
}));

const place = fc.record({
  path: hostile,
  excerpt: hostile.map((text) => text.slice(0, 200)),
  side: fc.constantFrom("head" as const, "base" as const),
});
const at = fc.tuple(place, range).map(([where, { start, end }]) => ({ ...where, start, end }));

const plain: fc.Arbitrary<unknown> = fc.oneof(
  hostile,
  fc.anything({ maxDepth: 3, key: hostile, values: [hostile, fc.constant(null), fc.boolean(), fc.double()] }),
);

const rule = fc.oneof(hostile, fc.constantFrom("iso-23894/risk-owned", "integrity/unreadable"));

const finding = fc.record(
  {
    rule,
    level: fc.constantFrom(...findingLevels),
    effect: fc.constantFrom(...effects),
    status: fc.constantFrom(...statuses),
    subject: hostile,
    message: hostile,
    fix: hostile,
    clauses: some(hostile),
    at,
    explanation: some(
      fc.record({
        part: hostile,
        operator: hostile,
        words: hostile,
        values: fc.dictionary(hostile, plain, { maxKeys: 3 }),
        at,
      }),
    ),
    fingerprint: hostile,
    since: day,
    bindsFrom: day,
    waiver: fc.oneof(hostile, fc.constant("W-1")),
    suggestion: fc.record({ text: hostile, line: orNull(hostile) }),
  },
  {
    requiredKeys: [
      ...(["rule", "level", "effect", "status", "subject", "message", "fix", "clauses"] as const),
      ...(["at", "explanation", "fingerprint"] as const),
    ],
  },
);

const estimate = fc.record({ likelihood: plain, consequence: plain, level: orNull(hostile) });
const ids = fc.oneof(hostile, fc.constantFrom("CR-001", "CR-002"));

const evidence = fc.record(
  {
    control: hostile,
    name: hostile,
    kind: hostile,
    outcome: fc.constantFrom(...evidenceOutcomes),
    words: hostile,
    from: fc.constantFrom("repository" as const, "build" as const),
    measuredHere: fc.boolean(),
    provisional: fc.constant(true as const),
    path: hostile,
    digest: hostile,
    value: hostile,
    unit: hostile,
    since: day,
    age: count,
    maxAge: hostile,
  },
  { requiredKeys: ["control", "name", "kind", "outcome", "words", "from", "measuredHere"] },
);

const risk = fc.record(
  {
    id: ids,
    title: hostile,
    owner: orNull(hostile),
    status: fc.constantFrom("open" as const, "closed" as const),
    state: fc.constantFrom(...riskStates),
    inherent: orNull(estimate),
    residual: orNull(estimate),
    effective: fc.record({ level: orNull(hostile), because: hostile }),
    treated: fc.boolean(),
    aboveAppetite: fc.boolean(),
    acceptance: fc.record({
      as: fc.constantFrom("accepted" as const, "self-accepted" as const, "attested" as const),
      by: hostile,
      until: day,
    }),
    treatment: orNull(fc.record({ options: some(hostile), status: orNull(hostile), due: orNull(day) })),
    evidence: some(evidence),
  },
  {
    requiredKeys: [
      "id",
      "title",
      "owner",
      "status",
      "state",
      "inherent",
      "residual",
      "effective",
      "treated",
      "aboveAppetite",
      "treatment",
      "evidence",
    ],
  },
);

const levels = fc.record({ inherent: orNull(hostile), residual: orNull(hostile), effective: orNull(hostile) });
const change = fc.oneof(plain, levels, fc.record({ options: plain, status: plain, due: plain }));

const waiver = fc.record({
  id: fc.oneof(hostile, fc.constant("W-1")),
  rule: hostile,
  subject: hostile,
  reason: orNull(hostile),
  approvedBy: orNull(hostile),
  ticket: orNull(hostile),
  created: orNull(day),
  expires: orNull(day),
  of: orNull(hostile),
  digest: orNull(hostile),
  state: fc.constantFrom(...waiverStates),
  because: hostile,
  proposed: fc.boolean(),
  covers: count,
  at,
});

/** Any report at all, with hostile text wherever text can stand. */
export const arbitraryReport: fc.Arbitrary<Report> = fc.record({
  version: fc.constant(1 as const),
  tool: fc.record({ name: hostile, version: hostile }),
  gate: fc.constantFrom(...gates),
  today: day,
  simulated: fc.boolean(),
  adoption: fc.boolean(),
  holdsUntil: orNull(day),
  rules: fc.constantFrom("base", "head", "given", "shipped"),
  base: orNull(fc.record({ revision: orNull(hostile) })),
  head: fc.record({ revision: orNull(hostile) }),
  policies: some(
    fc.record(
      { id: hostile, title: hostile, source: hostile, digest: hostile, notice: hostile },
      { requiredKeys: ["id", "title", "source", "digest"] },
    ),
  ),
  verdict,
  proposed: orNull(fc.oneof(verdict, fc.record({ error: hostile }))),
  findings: some(finding),
  resolved: some(finding),
  rulesFound: some(fc.record({ rule, title: hostile, why: hostile, fix: hostile })),
  systems: some(
    fc.record({
      id: fc.oneof(hostile, fc.constant("lending")),
      name: hostile,
      path: hostile,
      owner: orNull(hostile),
      lifecycleStage: orNull(hostile),
      defaulted: some(hostile),
      risks: some(risk),
    }),
  ),
  delta: some(
    fc.record(
      {
        system: fc.oneof(hostile, fc.constant("lending")),
        risk: orNull(ids),
        kind: fc.constantFrom(...deltaKinds),
        what: hostile,
        before: change,
        after: change,
        because: hostile,
        at,
      },
      { requiredKeys: ["system", "risk", "kind", "what", "before", "after", "at"] },
    ),
  ),
  heat: some(fc.record({ level: orNull(hostile), before: orNull(fc.nat(9)), after: fc.nat(9) })),
  gateFiles: some(hostile),
  waivers: some(waiver),
  clauses: some(
    fc.record({
      id: hostile,
      title: hostile,
      rules: some(hostile),
      assessed: fc.constantFrom("automated", "attested", "none"),
      grade: fc.constantFrom(...grades),
      met: count,
      notMet: count,
      waived: count,
      notApplicable: count,
    }),
  ),
  notes: some(hostile),
});
