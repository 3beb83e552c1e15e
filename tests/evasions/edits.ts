import { isList, isMap, type Value, type ValueMap, valueAt } from "../../src/domain/document.ts";
import { parseIdPath, resolveIdPath } from "../../src/domain/id-path.ts";
import { setValues } from "../../src/examples/set-values.ts";
import type { Desk } from "./desk.ts";

/** One way of making a record less strict; `null` where there is nothing to do it to. `seed` chooses among several. */
export type Edit = (desk: Desk, seed: number) => Desk | null;

/** A manifest with one value put elsewhere, found by id path; `RISK` is one of the risks that have it. */
const change =
  (place: string, to: (before: Value) => Value | undefined): Edit =>
  ({ manifest, files }, seed) => {
    if (manifest === null) return null;
    for (const path of placesOf(manifest, place, seed)) {
      const before = at(manifest, path);
      const after = before === undefined ? undefined : to(before);
      if (after !== undefined) return { files, manifest: setValues(manifest, { [path]: after }) as ValueMap };
    }
    return null;
  };

/** The same for a value that is not there yet. */
const add =
  (place: string, value: Value): Edit =>
  ({ manifest, files }, seed) => {
    if (manifest === null) return null;
    const path = placesOf(manifest, place, seed).find((one) => at(manifest, one) === undefined);
    return path === undefined ? null : { files, manifest: setValues(manifest, { [path]: value }) as ValueMap };
  };

const file =
  (path: string, to: (before: string) => string | null): Edit =>
  (desk) => {
    const after = to(desk.files.get(path) ?? "");
    const files = new Map(desk.files);
    if (after === null) files.delete(path);
    else files.set(path, after);
    return { ...desk, files };
  };

/** A place in each risk, beginning with the one that the seed chooses. */
function placesOf(manifest: ValueMap, place: string, seed: number): readonly string[] {
  const ids = listIn(manifest["risks"]).flatMap((risk) => (isMap(risk) ? [String(risk["id"])] : []));
  const first = seed % Math.max(1, ids.length);
  return [...ids.slice(first), ...ids.slice(0, first)].map((id) => place.replace("RISK", id));
}

function at(root: Value, place: string): Value | undefined {
  const path = resolveIdPath(root, parseIdPath(place) ?? []);
  return path === null ? undefined : valueAt(root, path);
}

const listIn = (value: Value | undefined): readonly Value[] => (isList(value) ? value : []);
const removed = (place: string): Edit => change(place, () => null);
const to = (place: string, value: Value): Edit => change(place, () => value);
const shorter = (place: string): Edit => change(place, (list) => (isList(list) ? list.slice(1) : undefined));
const gate = ".github/ai-risk-gate";
const metric = "risks[RISK].treatment.controls[grounding].evidence[#1]";

const consequence = (before: Value): Value => (isMap(before) ? { ...before, individuals: "negligible" } : "negligible");

const rewritten = (id: string): Edit => change("risks[RISK].id", () => id);

/** Everything that this test knows how to make less strict, by what it is called. */
export const edits: Readonly<Record<string, Edit>> = {
  "the manifest is deleted": (desk) => ({ ...desk, manifest: null }),
  "the manifest is renamed": ({ manifest, files }) => ({
    manifest: null,
    files: new Map([...files, ["register.json", JSON.stringify(manifest)]]),
  }),
  "a milder manifest is put beside it": ({ manifest, files }) => ({
    manifest,
    files: new Map([...files, ["ai-risk.yml", JSON.stringify({ version: 1, system: { id: "lite" }, risks: [] })]]),
  }),
  "the risks are emptied": to("risks", []),
  "the risks are taken out": removed("risks"),
  "a risk is deleted": removed("risks[RISK]"),
  "a risk takes another id": rewritten("HD-77"),
  "an id changes its case": change("risks[RISK].id", (id) => String(id).toLowerCase()),
  "the system is renamed": to("system.id", "desk-assistant"),
  "the system is renamed with a word": change("system", (it) =>
    isMap(it) ? { ...it, id: "desk", formerly: String(it["id"]) } : undefined,
  ),
  "an event is rewritten": to("risks[RISK].event", "A draft is long."),
  "an outcome is rewritten": to("risks[RISK].outcome", "Agents wait."),
  "a risk is closed": add("risks[RISK].status", "closed"),
  "a risk is closed with a record": change("risks[RISK]", (risk) =>
    isMap(risk)
      ? { ...risk, status: "closed", closing: { date: "2026-11-20", by: "@ines", reason: "It is over." } }
      : undefined,
  ),
  "a likelihood is lowered": to("risks[RISK].inherent.likelihood", "rare"),
  "a likelihood is misspelt": to("risks[RISK].inherent.likelihood", "likley"),
  "a likelihood is taken out": removed("risks[RISK].inherent.likelihood"),
  "a likelihood is below its scale": to("risks[RISK].inherent.likelihood", 0),
  "a consequence is lowered": change("risks[RISK].inherent.consequence", consequence),
  "an estimate is taken out": removed("risks[RISK].inherent"),
  "a residual is lowered": to("risks[RISK].residual.likelihood", "rare"),
  "a level is written": add("risks[RISK].risk-level", "low"),
  "a key is misspelt": add("risks[RISK].residul", { likelihood: "rare", consequence: "minor" }),
  "a risk is younger": to("risks[RISK].identified", "2026-11-19"),
  "a risk has no age": removed("risks[RISK].identified"),
  "a review is dated ahead": to("risks[RISK].review.date", "2036-11-10"),
  "an owner goes": removed("risks[RISK].owner"),
  "an owner changes": to("risks[RISK].owner", "@nobody-in-particular"),
  "fewer people are affected": removed("risks[RISK].affected"),
  "fewer sources": shorter("risks[RISK].sources"),
  "a treatment goes": removed("risks[RISK].treatment"),
  "a treatment becomes another": to("risks[RISK].treatment.options", ["pursue"]),
  "a plan goes": removed("risks[RISK].treatment.plan"),
  "a due day moves": to("risks[RISK].treatment.due", "2027-06-30"),
  "a control is supporting only": to("risks[RISK].treatment.controls[grounding].role", "supporting"),
  "a control goes": removed("risks[RISK].treatment.controls[grounding]"),
  "evidence goes": removed("risks[RISK].treatment.controls[grounding].evidence"),
  "evidence may be older": to(`${metric}.max-age`, "900d"),
  "evidence may be of any age": removed(`${metric}.max-age`),
  "evidence does not say when": removed(`${metric}.dated`),
  "a threshold is loosened": to(`${metric}.metric.at-most`, 0.9),
  "evidence is read elsewhere": to(`${metric}.metric.pointer`, "/measured"),
  "evidence leaves the repository": to(`${metric}.metric.file`, "../../grounding.json"),
  "evidence fails": file("evals/grounding.json", (text) => text.replace("0.03", "0.9")),
  "evidence is deleted": file("evals/grounding.json", () => null),
  "an acceptance is written": add("risks[RISK].acceptance", {
    by: "quality-board",
    level: "high",
    date: "2026-11-20",
    expires: "2028-11-20",
    reason: "We said so.",
  }),
  "an acceptance lasts longer": to("risks[RISK].acceptance.expires", "2029-01-01"),
  "an acceptance covers more": to("risks[RISK].acceptance.level", "critical"),
  "appetite rises": to("criteria.appetite", "critical"),
  "appetite rises for people": to("criteria.appetite", { default: "medium", individuals: "high" }),
  "tolerance rises": to("criteria.tolerance", "critical"),
  "the matrix is bent": to("criteria.matrix[#2]", ["low", "low", "low", "low", "low"]),
  "the scale is turned around": change("criteria.likelihood", (list) =>
    isList(list) ? [...list].reverse() : undefined,
  ),
  "the levels are turned around": change("criteria.levels", (list) => (isList(list) ? [...list].reverse() : undefined)),
  "a level is taken out": to("criteria.levels", ["low", "medium", "critical"]),
  "times are longer": to("criteria.times.high.treat", "600d"),
  "times go": removed("criteria.times.high"),
  "criteria go": removed("criteria"),
  "another authority": to("criteria.acceptance-authority.high", ["@jonas"]),
  "one more authority": to("criteria.acceptance-authority.high", ["quality-board", "@jonas"]),
  "no authority": removed("criteria.acceptance-authority"),
  "another approver": to("criteria.approved.by", "@jonas"),
  "criteria are reviewed later": to("criteria.approved.next-review", "2031-02-10"),
  "fewer kinds": shorter("system.kinds"),
  "a lower class": to("system.eu-ai-act.class", "minimal"),
  "fewer roles": shorter("system.eu-ai-act.roles"),
  "less automation": to("system.automation", "human-in-the-loop"),
  "less exposure": to("system.context.exposure", "internal"),
  "no personal data": to("system.context.personal-data", false),
  "fewer jurisdictions": shorter("system.context.jurisdictions"),
  "no context": removed("system.context"),
  "an earlier stage": to("system.lifecycle-stage", "inception"),
  "fewer assets": shorter("system.assets"),
  "no cards": removed("system.model-cards"),
  "the card goes": file("MODEL_CARD.md", () => null),
  "the card says nothing": file(
    "MODEL_CARD.md",
    () => "# Answers\n\n## Intended use\n\nTBD\n\n## Limitations\n\nTBD\n",
  ),
  "a party goes": removed("system.interested-parties[customers]"),
  "a party is a user only": to("system.interested-parties[customers].kind", "user"),
  "fewer signals": shorter("system.monitoring.signals"),
  "nobody watches": removed("system.monitoring"),
  "no runbook": removed("system.incident-response"),
  "no owner of the system": removed("system.owner"),
  "something is said not to apply": add("not-applicable", [{ id: "iso-23894:A.8", reason: "No." }]),
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
