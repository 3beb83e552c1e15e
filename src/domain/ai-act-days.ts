/** Days from which parts of the EU AI Act apply, as `catalogue/eu-ai-act.yaml` lists them under `dates`. */
export const actDays = {
  literacy: "2025-02-02",
  prohibited: "2025-02-02",
  "general-purpose": "2025-08-02",
  transparency: "2026-08-02",
  "prohibited-added": "2026-12-02",
  "marking-legacy": "2026-12-02",
  "general-purpose-legacy": "2027-08-02",
  "annex-iii": "2027-12-02",
  "annex-i": "2028-08-02",
  "public-body-legacy": "2030-08-02",
} as const;
