import type { GitHubState } from "../github/state.ts";
import type { Job } from "./job.ts";
import type { PullRequest } from "./story-repository.ts";

/** A step that an event starts, and what GitHub holds then. */
export interface EventOccasion {
  readonly name: string;
  readonly job: Job;
  readonly state: Partial<GitHubState>;
  /** Whether it is run with every kind of token, with some, or with one and none: where it comes to no verdict. */
  readonly tokens: "every" | "some" | "one";
  /** Commits by what they are called in the table. */
  readonly commits: Readonly<Record<string, string>>;
}

export type Changes = Readonly<Record<string, unknown>>;

/** A payload of fixtures/events with some of its members replaced. */
export function changedPayload(text: string, changes: Changes): string {
  return JSON.stringify({ ...JSON.parse(text), ...changes });
}

export const occasion = (
  name: string,
  { origin, base, head, merge }: PullRequest,
  { tokens = "some", ...given }: Partial<EventOccasion> & Pick<EventOccasion, "job">,
): EventOccasion => ({
  name,
  state: { repository: origin.folder, headNow: head },
  tokens,
  commits: { base, head, merge },
  ...given,
});
