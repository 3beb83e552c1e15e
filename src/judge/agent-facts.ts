import { isMap, type Value, type ValueMap, valueAt } from "../domain/document.ts";
import type { SystemRecord } from "../domain/snapshot.ts";
import { widenings } from "./agent-widening.ts";

/** What a manifest says of its agent; nothing where it has none. */
export function agentIn(manifest: Value): ValueMap {
  const agent = valueAt(manifest, ["system", "agent"]);
  return isMap(agent) ? agent : {};
}

/**
 * The agent as it was when its system was last assessed as a whole: as history tells it, or where there is a base, as
 * that stood, unless the change dates the assessment anew. Nothing where nobody knows, or it is just being assessed.
 */
export function agentWhenAssessed(record: SystemRecord, base: SystemRecord | undefined): ValueMap | undefined {
  if (base === undefined) return record.agentAssessed;
  const [was, is] = [assessedOn(base), assessedOn(record)];
  const isAnew = is !== null && (was === null || is > was);
  return isAnew ? undefined : (base.agentAssessed ?? agentIn(base.manifest.document.value));
}

const assessedOn = ({ manifest }: SystemRecord): string | null => {
  const date = valueAt(manifest.document.value, ["system", "assessment", "date"]);
  return typeof date === "string" ? date : null;
};

/** What the agent may do and could not when the system was last assessed. */
export function agentFacts({ manifest }: SystemRecord, assessed: ValueMap | undefined): ValueMap {
  if (assessed === undefined) return {};
  const wider = widenings(manifest.document.value, assessed);
  if (wider.length === 0) return {};
  return {
    "agent-widened": wider.map(({ what, before, after }) =>
      before === null
        ? after === "new"
          ? `${what} is new`
          : `${what} is new (${after})`
        : `${what}: ${before} became ${after}`,
    ),
  };
}
