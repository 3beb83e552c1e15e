import { ReviewError } from "../../src/domain/review-error.ts";
import { memoryRepository } from "../../src/examples/memory.ts";
import { product } from "../../src/product.ts";
import { type Asked, run } from "../../src/run.ts";

/** A museum's guide: its one risk is above appetite and nobody treats it. */
const manifest = `version: 1
system: { id: guide, owner: "@rosa", purpose: Tells visitors what they see. }
criteria: { acceptance-authority: { critical: [head-of-visits] } }
risks:
  - id: GD-1
    title: A date is told wrong
    owner: "@ida"
    inherent: { likelihood: likely, consequence: { individuals: major, organization: major } }
`;

const path = ".github/ai-risk-gate/waivers.yml";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const museum = (waivers: string | null) =>
  memoryRepository(
    new Map([["ai-risk.yml", bytes(manifest)], ...(waivers === null ? [] : [[path, bytes(waivers)] as const])]),
  );

/** What is said of a file of waivers: on the rules' side, and where a pull request brings it. */
export async function saidOf(waivers: string): Promise<{ readonly rules: string; readonly head: string }> {
  return { rules: await reviewed(waivers, waivers), head: await reviewed(null, waivers) };
}

type Keys = "id" | "rule" | "subject" | "reason" | "approved-by" | "created" | "expires" | "of";

/** A file with one sound waiver, changed; a key that is `null` is left out. */
export function fileWith(changes: Partial<Record<Keys, string | null>>): string {
  const waiver = {
    id: "W-1",
    rule: "iso-23894/above-appetite-treated",
    subject: "risk:guide/GD-1",
    reason: "The archive opens in May.",
    "approved-by": "head-of-visits",
    created: "2026-11-02",
    expires: "2027-05-31",
    ...changes,
  };
  const lines = Object.entries(waiver).flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}`]));
  return `version: 1\nwaivers:\n${lines.map((line, index) => `${index === 0 ? "  - " : "    "}${line}\n`).join("")}`;
}

async function reviewed(before: string | null, after: string): Promise<string> {
  const [base, head] = [museum(before), museum(after)];
  const rules = { repository: base, source: "base", config: null, policies: null } as const;
  const asked: Asked = { base, head, rules, gate: "pull-request", today: "2026-11-21", simulated: true };
  try {
    const { findings } = await run(asked, product);
    const told = findings.filter(({ at, rule }) => at.path === path && rule !== "integrity/loosened");
    return told
      .filter(({ rule }) => rule !== "iso-23894/waiver-bound")
      .map(({ rule, effect, message, at }) => `${effect} ${at.start.line}:${at.start.column} ${rule}: ${message}`)
      .join("\n");
  } catch (error) {
    if (!(error instanceof ReviewError)) throw error;
    return `no verdict, ${error.code}: ${error.message}`;
  }
}
