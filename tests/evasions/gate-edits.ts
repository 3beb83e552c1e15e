import { type Edit, file } from "./edit.ts";

const gate = ".github/ai-risk-gate";

/** Ways of making what steers the gate less strict. */
export const gateEdits: Readonly<Record<string, Edit>> = {
  "no policies": file(`${gate}/config.yml`, (text) => text.replace("policies:\n  - iso-23894", "policies: []")),
  "other policies": file(`${gate}/config.yml`, (text) => text.replace("- iso-23894", "- house.yml")),
  "a rule is off": file(`${gate}/config.yml`, (text) =>
    text.replace("- iso-23894", "- { use: iso-23894, levels: { risk-estimated: off } }"),
  ),
  "a rule is off for releases": file(`${gate}/config.yml`, (text) =>
    text.replace("- iso-23894", "- { use: iso-23894, levels: { risk-estimated: { release: note } } }"),
  ),
  "a parameter is laxer": file(`${gate}/config.yml`, (text) =>
    text.replace("- iso-23894", "- { use: iso-23894, parameters: { review-notice: 1d } }"),
  ),
  "rules count later": file(`${gate}/config.yml`, (text) =>
    text.replace("- iso-23894", "- { use: iso-23894, enforce-from: 2030-01-01 }"),
  ),
  "inherited findings are notes": file(`${gate}/config.yml`, (text) =>
    text.replace("inherited: warn", "inherited: note"),
  ),
  "manifests are optional": file(`${gate}/config.yml`, (text) => text.replace("required", "optional")),
  "manifests are looked for elsewhere": file(`${gate}/config.yml`, (text) => `${text}manifests: ["systems/**"]\n`),
  "manifests are ignored": file(`${gate}/config.yml`, (text) => `${text}ignore: ["*.json"]\n`),
  "one's own gate owner": file(`${gate}/config.yml`, (text) =>
    text.includes("gate-owners")
      ? text.replace('["@mira"]', '["@mira", "@jonas"]')
      : `${text}gate-owners: ["@jonas"]\n`,
  ),
  "one pair of eyes": file(`${gate}/config.yml`, (text) => `${text}four-eyes: false\n`),
  "the config goes": file(`${gate}/config.yml`, () => null),
  "the config cannot be read": file(`${gate}/config.yml`, (text) => `${text}polices: []\n`),
  "one's own person": file(`${gate}/people.yml`, (text) => text.replace('"@odile"', '"@odile", "@jonas"')),
  "the people go": file(`${gate}/people.yml`, () => null),
  "a waiver is written": file(`${gate}/waivers.yml`, () =>
    JSON.stringify({
      version: 1,
      waivers: [
        {
          id: "W-1",
          rule: "iso-23894/above-appetite-treated",
          subject: "risk:desk-answers/HD-9",
          reason: "Spring cannot wait.",
          "approved-by": "@mira",
          ticket: "DESK-1",
          created: "2026-11-20",
          expires: "2027-11-20",
        },
      ],
    }),
  ),
};
