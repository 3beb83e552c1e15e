import type { Gate } from "../domain/policy.ts";
import { ReviewError } from "../domain/review-error.ts";

// The event's own gate first. Release is the strictest: every finding counts, so that it may be asked for anywhere.
const gatesByEvent: Readonly<Record<string, readonly [Gate, ...Gate[]]>> = {
  pull_request: ["pull-request", "release"],
  pull_request_target: ["pull-request", "release"],
  pull_request_review: ["pull-request", "release"],
  merge_group: ["pull-request", "release"],
  push: ["pull-request", "release"],
  "push of a tag": ["release"],
  release: ["release"],
  schedule: ["monitor", "release"],
  workflow_run: ["pull-request", "release"],
  workflow_dispatch: ["monitor", "pull-request", "release"],
};

/** The gate of an event, or the one that an input asks for if that is no way around the event's own. */
export function gateFor(event: string, asked: Gate | null): Gate {
  const allowed = gatesByEvent[event] ?? ["release"];
  if (asked === null) return allowed[0];
  if (allowed.includes(asked)) return asked;
  throw new ReviewError(
    "bad-input",
    `The gate cannot be ${asked} on ${event}.`,
    `Leave \`gate\` out, or write one of ${allowed.join(", ")}.`,
  );
}
