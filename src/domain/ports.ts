import type { Day } from "./day.ts";
import type { Report } from "./report.ts";

/** `blob` is a regular file; links and submodules are listed so that they can be named, never followed. */
export interface FileEntry {
  readonly path: string;
  readonly kind: "blob" | "link" | "submodule";
  readonly size: number;
  /** The content's object id; a folder has none. */
  readonly oid?: string;
}

/** One content of a path along first parents; `day` is `null` where history is cut there and the day is unknown. */
export interface Version {
  readonly day: Day | null;
  /** The content's object id; `null` where the path was deleted. */
  readonly oid: string | null;
}

/** The files of one revision, or of one directory. */
export interface Repository {
  /** 40 hexadecimal digits; `null` for a directory, which has no history. */
  readonly revision: string | null;
  /** Every file, sorted by path in UTF-16 order. */
  list(): Promise<readonly FileEntry[]>;
  /** Contents of regular files by path; a path that is none is left out. */
  read(paths: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
  /**
   * The ids that git would give to contents, links included, where `list` tells none, or `sha256:…` of what Git LFS
   * would keep of it. Only a folder is asked.
   */
  contentIds?(paths: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** For each path under the pathspecs (exact paths or globs) that ever changed: its versions, newest first. */
  history(pathspecs: readonly string[]): Promise<History>;
  /** Contents by object id, as `history` names them. */
  readVersions(oids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
}

export interface History {
  /** `none` for a directory; `cut` where a shallow clone ends before the first commit. */
  readonly extent: "whole" | "cut" | "none";
  readonly versions: ReadonlyMap<string, readonly Version[]>;
}

/** A tag and the commit that it leads to, by way of the tag's own object where it has one. */
export interface Tag {
  readonly name: string;
  /** 40 hexadecimal digits. */
  readonly commit: string;
}

/** A commit and its first parents, newest first; `cut` where a shallow clone ends before the first commit. */
export interface CommitLine {
  readonly extent: "whole" | "cut";
  readonly commits: readonly string[];
}

/** Where commits are looked up: a clone, or GitHub. A revision is 40 hexadecimal digits once `resolve` has named it. */
export interface Commits {
  /** Whether history ends early here. */
  readonly shallow: boolean;
  /** The commit that a branch, tag or id names; annotated tags lead to their commit. */
  resolve(revision: string): Promise<string>;
  /** As `resolve`, `null` where there is no such commit. */
  find(revision: string): Promise<string | null>;
  /** Where a branch of the repository on GitHub stands; `null` where that is not known. */
  tip(branch: string): Promise<string | null>;
  /** The commit from which two went apart. Fails where that cannot be told. */
  mergeBase(one: string, other: string): Promise<string>;
  /** Every tag that leads to a commit, in no order. */
  tags(): Promise<readonly Tag[]>;
  /** A resolved revision and its first parents. */
  line(revision: string): Promise<CommitLine>;
  /** The files of a resolved revision. */
  at(revision: string): Repository;
}

/** A file of another repository on GitHub, at one commit. */
export interface RemoteName {
  /** `owner/repo`. */
  readonly repository: string;
  readonly path: string;
  readonly commit: string;
}

/** Files of other repositories. What is not to be had is said with its reason; only a bug is thrown. */
export interface RemoteFiles {
  read(name: RemoteName): Promise<RemoteAnswer>;
}

export type RemoteAnswer =
  | { readonly content: Uint8Array }
  /** Why, after the name: `is a symbolic link`; and what to do. */
  | { readonly refused: string; readonly fix: string };

export type Publisher = (report: Report) => Promise<void>;
