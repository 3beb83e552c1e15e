import type { Approval, RuleBook } from "../domain/rule-book.ts";
import type { Snapshot } from "../domain/snapshot.ts";

/** What decides who guards a loosening: all of it from the base. */
export interface GuardScope {
  readonly rules: RuleBook;
  readonly base: Snapshot;
  readonly approvals: readonly Approval[];
  readonly adoption: boolean;
  /** Logins of those who had a hand in the change; absent where nobody knows. */
  readonly authors?: readonly string[];
  /** Whether a file that a manifest at head names, as written, is not there. */
  isAbsent?(manifest: string, file: string): boolean;
}
