import { boolean, date, list, map, text } from "./fact-makers.ts";

const roles = [
  "provider",
  "deployer",
  "importer",
  "distributor",
  "authorised-representative",
  "product-manufacturer",
] as const;

const classes = ["minimal", "limited", "high-risk", "prohibited"] as const;

/** What is computed of a system about its place under the EU AI Act. */
export const systemActFacts = map("The system's place under the EU AI Act, from what it says of itself.", {
  concerned: boolean("Whether it speaks of the Act, or the law of the Union or of one of its states applies to it."),
  roles: list("The organization's roles; empty where none is said.", text("A role.", roles)),
  class: text("The class it says it falls into; absent where none is said.", classes),
  points: list("Points of Annex III that its basis names, such as 5(b).", text("A point.")),
  articles: list("Articles that its basis names, such as 50 or 5(1)(c).", text("An article.")),
  "basis-unknown": list("Entries of its basis that lead to nothing; absent where there are none.", text("An entry.")),
  "annex-i": boolean("Whether its basis names Annex I or Article 6(1)."),
  "high-risk": boolean("Whether its class is high-risk."),
  exempted: boolean("Whether it is named in Annex III, of a lower class, and claims the way out of Article 6(3)."),
  "areas-open": list(
    "Areas of Annex III that its sectors suggest and of which nobody has spoken; absent where there are none.",
    text("An area."),
  ),
  "logs-kept-days": { kind: "number", description: "How many days its logs are kept; absent where nobody says so." },
  misclassed: text("Why its class and its basis contradict each other, in words; absent where they do not."),
  legacy: boolean("Whether it came on the market before the duties of its class applied and has not changed since."),
  "general-purpose": boolean("Whether it is a general-purpose model that the organization provides."),
  "systemic-risk": boolean("Whether that model has systemic risk: as declared, or by the compute spent on training."),
  "literacy-from": date("From when Article 4 applies."),
  "prohibited-from": date("From when the first prohibitions of Article 5 apply."),
  "prohibited-added-from": date("From when the prohibitions of Article 5 that were added in 2026 apply."),
  "transparency-from": date("From when Article 50 applies, the marking of outputs aside."),
  "marking-from": date("From when outputs have to be marked under Article 50(2)."),
  "general-purpose-from": date("From when the duties for general-purpose models apply to this one."),
  "high-risk-from": date(
    "From when the duties for high-risk systems apply to it; absent for a legacy one with no such day.",
  ),
});
