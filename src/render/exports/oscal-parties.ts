import { nameUuid } from "../../domain/digest.ts";
import type { RegisteredRisk, RegisteredSystem } from "../../domain/registered.ts";
import { word } from "./oscal-words.ts";
import { controlsOf, filled, lineAt } from "./record-words.ts";

export const ownerRole = { id: "owner", title: "Owner" };

export const partyUuid = (who: string): string => nameUuid("party", who);

/** Who does something, where somebody is named. */
export const responsible = (who: string): object =>
  filled("responsible-roles", who === "" ? [] : [{ "role-id": ownerRole.id, "party-uuids": [partyUuid(who)] }]);

/** Whoever answers for a risk: its owner, else the system's; "" where nobody does. */
export const ownerOf = ({ judged }: RegisteredSystem, risk: RegisteredRisk): string =>
  word(risk.judged.owner ?? "") || word(judged.owner ?? "");

/** Everybody who is named, once. */
export function partiesIn(systems: readonly RegisteredSystem[]): readonly object[] {
  const named = systems.flatMap((system) =>
    system.risks.flatMap((risk) => [
      ownerOf(system, risk),
      lineAt(risk.written, "treatment", "owner"),
      risk.judged.acceptance?.by ?? "",
      ...controlsOf(risk).map((control) => lineAt(control, "owner")),
    ]),
  );
  return [...new Set(named.map(word).filter((who) => who !== ""))].map((who) => ({
    uuid: partyUuid(who),
    type: /^@[^/]+$|^[^@\s]+@[^@\s]+$/u.test(who) ? "person" : "organization",
    name: who,
  }));
}
