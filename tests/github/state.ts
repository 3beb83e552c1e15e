/** A comment on the pull request's page. */
export interface StoredComment {
  readonly id: number;
  readonly login: string;
  readonly edits: number;
  readonly body: string;
}

/** A conversation on a line of the pull request, by its first comment. */
export interface StoredThread {
  readonly id: number;
  readonly login: string;
  readonly path: string;
  readonly line: number;
  readonly body: string;
  readonly edits: number;
  /** Login of who resolved it. */
  readonly resolvedBy: string | null;
  readonly isOutdated?: boolean;
}

export interface StoredCheckRun {
  readonly id: number;
  readonly name: string;
  readonly head: string;
  readonly conclusion: string;
  readonly title: string;
  readonly summary: string;
  readonly detailsUrl: string | null;
  readonly annotations: readonly Readonly<Record<string, unknown>>[];
}

export interface StoredReview {
  readonly login: string;
  readonly state: "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED" | "DISMISSED";
  readonly commit: string;
}

/** Who had a hand in a commit, by login. */
export interface StoredCommit {
  readonly author: string | null;
  readonly message: string;
}

export interface StoredBranch {
  readonly protected: boolean;
  /** Contexts that its protection asks for. */
  readonly contexts?: readonly string[];
  /** Rules of rulesets, as GitHub gives them. */
  readonly rules?: readonly unknown[];
}

/** A pull request by where it comes from and where it goes. */
export interface StoredPull {
  readonly number: number;
  readonly state: "open" | "closed";
  readonly from: { readonly owner: string; readonly branch: string; readonly commit: string };
  readonly to: { readonly branch: string; readonly commit: string };
}

/** What GitHub remembers between requests. */
export interface GitHubState {
  readonly comments: StoredComment[];
  readonly threads: StoredThread[];
  readonly checkRuns: StoredCheckRun[];
  readonly reviews: readonly StoredReview[];
  /** What a list of pull requests is made of. */
  readonly pulls: readonly StoredPull[];
  /** Commits that a pull request became when it was merged, with its number. */
  readonly merged: Readonly<Record<string, number>>;
  /** Login of who opened the pull request, and its commits. */
  readonly opened: { readonly by: string; readonly commits: readonly StoredCommit[] };
  /** Branches by name; one that is not named is protected and asks for nothing. */
  readonly branches: Readonly<Record<string, StoredBranch>>;
  /** Where the pull request's head is by now; `null`: wherever a check run was made. */
  readonly headNow: string | null;
  /** Commits that the repository holds; `null`: whatever is named. */
  readonly commits: ReadonlySet<string> | null;
  /** Folder of a real repository that is read; `null`: there is none. */
  readonly repository: string | null;
  /** Folders of real repositories beside it, by `owner/repo`. */
  readonly others: Readonly<Record<string, string>>;
  /** How much GitHub gives at once: entries of a tree's listing, bytes of a text, commits of a history. */
  readonly most: { readonly listed: number; readonly text: number; readonly commits: number };
}

const opened = { by: "erik", commits: [{ author: "erik", message: "Reweigh" }] };

export const emptyState = (): GitHubState => ({
  comments: [],
  threads: [],
  checkRuns: [],
  reviews: [],
  pulls: [],
  merged: {},
  opened,
  branches: {},
  headNow: null,
  commits: null,
  repository: null,
  others: {},
  most: { listed: 100_000, text: 512_000, commits: 100 },
});
