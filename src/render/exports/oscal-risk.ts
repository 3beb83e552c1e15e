import { nameUuid } from "../../domain/digest.ts";
import { textsIn, type ValueMap, valueAt } from "../../domain/document.ts";
import type { RegisteredRisk, RegisteredSystem } from "../../domain/registered.ts";
import { characterizations } from "./oscal-characterization.ts";
import { ownerOf, responsible } from "./oscal-parties.ts";
import { endOfDay, markup, prop } from "./oscal-words.ts";
import { controlName, controlsOf, filled, lineAt, linesAt } from "./record-words.ts";

/** A risk of the plan, with what keeps it down already and what is still to be done. */
export function riskOf(system: RegisteredSystem, risk: RegisteredRisk): object {
  const { judged, written } = risk;
  const id = system.judged.id;
  const title = markup(`${judged.id}: ${judged.title}`);
  const event = lineAt(written, "event");
  const due = judged.treatment?.due ?? null;
  return {
    uuid: nameUuid("risk", id, judged.id),
    title,
    description: markup(event) || title,
    statement: markup(lineAt(written, "outcome") || event) || title,
    props: [
      ...prop("system", id),
      ...prop("risk", judged.id),
      ...prop("state", judged.state),
      ...prop("owner", judged.owner ?? ""),
      ...prop("tracker", lineAt(written, "tracker")),
      ...["objectives", "sources", "affected", "links"].flatMap((key) =>
        linesAt(written, key).flatMap((value) => prop(singular[key] ?? key, value)),
      ),
    ],
    status: statusOf(risk),
    ...characterizations(risk, ownerOf(system, risk)),
    ...filled(
      "mitigating-factors",
      controlsOf(risk)
        .filter((one) => isThere(risk, one))
        .map((one) => factor(id, risk, one)),
    ),
    ...(due === null ? {} : { deadline: endOfDay(due) }),
    ...filled("remediations", [...treatment(system, risk), ...acceptance(id, risk)]),
  };
}

const singular: Readonly<Record<string, string>> = { objectives: "objective", sources: "source", links: "link" };

function statusOf({ judged }: RegisteredRisk): string {
  if (judged.status === "closed") return "closed";
  if (judged.acceptance !== undefined) return "deviation-approved";
  return judged.treatment?.status === "in-progress" ? "remediating" : "open";
}

/** Whether a control is in place: it says so, or says nothing and the treatment is done. */
function isThere({ judged }: RegisteredRisk, control: ValueMap): boolean {
  const state = lineAt(control, "state");
  return state === "existing" || (state === "" && isDone(judged.treatment?.status));
}

const isDone = (status: string | null | undefined): boolean => status === "implemented" || status === "verified";

const factor = (system: string, { judged }: RegisteredRisk, control: ValueMap): object => {
  const id = lineAt(control, "id");
  return {
    uuid: nameUuid("control", system, judged.id, id),
    description: markup([controlName(control), lineAt(control, "how")].filter((text) => text !== "").join(". ")),
    props: [
      ...prop("control", id),
      ...prop("role", lineAt(control, "role") || "supporting"),
      ...prop("owner", lineAt(control, "owner")),
      ...linesAt(control, "links").flatMap((value) => prop("link", value)),
      ...judged.evidence
        .filter((item) => item.control === id)
        .flatMap(({ name, outcome, words }) => prop("evidence", `${name}: ${outcome}, ${words}`)),
    ],
  };
};

/** What OSCAL calls the ways to treat a risk. */
const responses: Readonly<Record<string, string>> = {
  avoid: "avoid",
  "remove-source": "mitigate",
  "change-likelihood": "mitigate",
  "change-consequences": "mitigate",
  share: "share",
  retain: "accept",
  pursue: "accept",
};

function treatment(system: RegisteredSystem, risk: RegisteredRisk): readonly object[] {
  const { judged, written } = risk;
  if (judged.treatment === null) return [];
  const { options, status, due } = judged.treatment;
  const name = [system.judged.id, judged.id] as const;
  const who = lineAt(written, "treatment", "owner") || ownerOf(system, risk);
  const types = [...new Set(options.flatMap((option) => responses[option] ?? []))];
  const end =
    due === null ? [] : [milestone(nameUuid("due", ...name), `The treatment of ${judged.id} is finished`, due)];
  const open = controlsOf(risk).filter((control) => !isThere(risk, control));
  return [
    {
      uuid: nameUuid("treatment", ...name),
      lifecycle: isDone(status) ? "completed" : "planned",
      title: markup(`Treatment of ${judged.id}`),
      description: markup(lineAt(written, "treatment", "plan") || options.join(", ") || "Nothing is written yet."),
      ...filled("props", [
        ...types.map((value) => ({ name: "type", value })),
        ...options.flatMap((option) => prop("option", option)),
        ...prop("status", status ?? ""),
      ]),
      ...filled("tasks", [
        ...open.map((control) => ({
          uuid: nameUuid("task", ...name, lineAt(control, "id")),
          type: "action",
          title: markup(controlName(control)),
          props: [...prop("control", lineAt(control, "id")), ...prop("state", lineAt(control, "state"))],
          ...responsible(lineAt(control, "owner") || who),
        })),
        ...end.map((task) => ({ ...task, ...responsible(who) })),
      ]),
    },
  ];
}

const milestone = (uuid: string, title: string, day: string): object => ({
  uuid,
  type: "milestone",
  title: markup(title),
  timing: { "on-date": { date: endOfDay(day) } },
});

/** An acceptance in force, with the day on which it ends. */
function acceptance(system: string, { judged, written }: RegisteredRisk): readonly object[] {
  const { acceptance: held } = judged;
  if (held === undefined) return [];
  const conditions = textsIn(valueAt(written, ["acceptance", "conditions"])) ?? [];
  return [
    {
      uuid: nameUuid("acceptance", system, judged.id),
      lifecycle: "completed",
      title: markup(`Acceptance of ${judged.id}`),
      description: markup(lineAt(written, "acceptance", "reason") || `Accepted by ${held.by}.`),
      props: [
        { name: "type", value: "accept" },
        ...prop("accepted-as", held.as),
        ...prop("accepted-by", held.by),
        ...conditions.flatMap((condition) => prop("condition", condition)),
      ],
      tasks: [
        {
          ...milestone(nameUuid("expiry", system, judged.id), "The acceptance ends", held.until),
          ...responsible(held.by),
        },
      ],
    },
  ];
}
