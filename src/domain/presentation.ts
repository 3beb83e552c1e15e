import type { Day } from "./day.ts";
import type { Position } from "./location.ts";
import type { Commits } from "./ports.ts";

/** What is shown on a line of the head. */
export interface CheckAnnotation {
  readonly path: string;
  readonly start: Position;
  readonly end: Position;
  readonly level: "notice" | "warning" | "failure";
  readonly title: string;
  readonly message: string;
}

/** What a check run says. There is no neutral: GitHub counts it as success. */
export interface CheckText {
  readonly conclusion: "success" | "failure";
  readonly title: string;
  /** Markdown within 65,535 characters. */
  readonly summary: string;
  readonly annotations: readonly CheckAnnotation[];
}

/** How the pull request stands while the verdict is shown. */
export interface Standing {
  /** The head by now; `null` where GitHub does not tell. */
  readonly headNow: string | null;
  readonly enforced: BranchStanding["enforced"];
}

/** An edit of one line that mends a finding, as a review comment on that line. */
export interface SuggestedEdit {
  readonly path: string;
  readonly line: number;
  /** Of the finding and of what is to stand there: 16 hexadecimal digits. */
  readonly digest: string;
  /** Markdown below the marker. */
  readonly body: string;
}

/** What is shown on GitHub of a verdict, or of there being none. */
export interface Presentation {
  readonly check: CheckText;
  /** Markdown for one comment, without its marker. */
  readonly comment: (standing: Standing) => string;
  /** Whether anything is to be said at all to one who asks to hear of changes only, or of failures only. */
  readonly worth: { readonly change: boolean; readonly failure: boolean };
  /** Edits that mend findings, the gravest first; `null` where nothing is known of them. */
  readonly suggestions: readonly SuggestedEdit[] | null;
}

/** When a comment may be made; one that stands there is brought up to date in every mode. */
export const commentModes = ["always", "on-change", "on-failure", "never"] as const;
export type CommentMode = (typeof commentModes)[number];

/** Where a verdict is shown: the run that came to it, and what it is about. */
export interface Occasion {
  /** 40 hexadecimal digits. */
  readonly head: string;
  readonly pullRequest: number | null;
  readonly checkName: string;
  /** Folder under review, from the repository's root. */
  readonly folder: string;
  readonly commentMode: CommentMode;
  /** Whether edits are suggested on their lines. */
  readonly suggest: boolean;
  /** The branch that a pull request is for, and the repository's default; `null` without a pull request. */
  readonly base: { readonly branch: string; readonly defaultBranch: string } | null;
  /** Names under which the gate shows itself beside its check run, and the path of its workflow. */
  readonly job: string | null;
  readonly workflow: string | null;
  readonly run: { readonly id: number; readonly attempt: number; readonly url: string | null };
}

/** What was shown, and what could not be, in words. */
export interface Shown {
  /** Whether findings stand on their lines by the check run, so that the log need not put them there. */
  readonly annotated: boolean;
  readonly said: readonly string[];
  readonly missing: readonly string[];
  readonly requests: number;
}

/** A review that approves, by somebody who is no author of the pull request. */
export interface ApprovingReview {
  readonly login: string;
  /** What it looked at: 40 hexadecimal digits. */
  readonly commit: string;
}

export interface Reviews {
  readonly approving: readonly ApprovingReview[];
  /** Why reviews do not count that may be there; `null` where all were read. */
  readonly missing: string | null;
  /** Logins of everybody who had a hand in the pull request, in lower case; only asked for where a review approves. */
  readonly authors?: readonly string[];
}

/** An open pull request, as GitHub holds it now. */
export interface OpenPullRequest {
  readonly number: number;
  readonly head: string;
  readonly base: { readonly branch: string; readonly commit: string };
}

/** A branch, and the account that holds the repository it is in. */
export interface HeadBranch {
  readonly owner: string;
  readonly branch: string;
}

/**
 * A repository on GitHub, as far as a review asks it and is shown there. Nothing here changes a verdict, and nothing
 * throws but what there can be no review without.
 */
export interface GitHubSide {
  /** Open pull requests from a branch; a `ReviewError` where GitHub does not tell all of them. */
  pullRequests(head: HeadBranch): Promise<readonly OpenPullRequest[]>;
  /** Its commits; a `ReviewError` for what cannot be read of them. */
  commits(today: Day): Promise<Commits>;
  reviews(pullRequest: number): Promise<Reviews>;
  /** Pull requests that became this commit when they were merged. */
  mergedAs(commit: string): Promise<readonly number[]>;
  /** Asked once, however often. */
  standing(occasion: Occasion): Promise<BranchStanding>;
  /** Shows a verdict as far as the token goes. */
  show(occasion: Occasion, presentation: Presentation): Promise<Shown>;
}

/** What holds a branch; `null` and `unknown` where GitHub does not tell. */
export interface BranchStanding {
  readonly protected: boolean | null;
  /** Whether something is only merged into it when this gate has run. */
  readonly enforced: "yes" | "no" | "unknown";
  readonly missing: readonly string[];
}
