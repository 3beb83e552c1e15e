const sources: Readonly<Record<string, readonly string[]>> = {
  concerned: ["", "context.jurisdictions"],
  roles: ["roles"],
  class: ["class"],
  points: ["basis"],
  articles: ["basis"],
  "basis-unknown": ["basis"],
  "annex-i": ["basis"],
  "high-risk": ["class"],
  exempted: ["exemption", "basis", "class"],
  misclassed: ["class", "basis", "exemption"],
  "areas-open": ["context.sectors", "basis"],
  "logs-kept-days": ["logging.kept"],
  legacy: ["on-market", "changed", "basis"],
  "general-purpose": ["general-purpose-model"],
  "systemic-risk": ["systemic-risk", "training-compute"],
  "marking-from": ["on-market"],
  "general-purpose-from": ["on-market"],
  "high-risk-from": ["basis", "on-market", "changed", "public-body"],
};

const written = (key: string): string => {
  if (key.includes(".")) return `system.${key}`;
  return key === "" ? "system.eu-ai-act" : `system.eu-ai-act.${key}`;
};

/** What people write from which each fact of `system.act` comes. */
export const actSources: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(sources).map(([fact, keys]) => [`system.act.${fact}`, keys.map(written)]),
);
