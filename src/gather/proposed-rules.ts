import type { RemoteFiles, Repository } from "../domain/ports.ts";
import { ReviewError } from "../domain/review-error.ts";
import type { GateFile, RuleBook } from "../domain/rule-book.ts";
import type { Snapshot } from "../domain/snapshot.ts";
import type { Product } from "./product.ts";
import { gatherRules } from "./rule-book.ts";

/** The rules that the head would bring, if they differ from those in force; why not, where they cannot be read. */
export async function proposedRules(
  repository: Repository,
  now: { head: Snapshot; rules: RuleBook; remote: RemoteFiles | null },
  product: Product,
): Promise<RuleBook | { error: string } | null> {
  if (now.rules.source === "given" || same(now.head.gateFiles, now.rules.gateFiles)) return null;
  try {
    return await gatherRules({ repository, source: "head", config: null, policies: null, remote: now.remote }, product);
  } catch (error) {
    if (error instanceof ReviewError) return { error: error.message };
    throw error;
  }
}

const same = (one: readonly GateFile[], other: readonly GateFile[]): boolean => text(one) === text(other);

const text = (files: readonly GateFile[]): string =>
  JSON.stringify(files.map(({ document }) => [document.path, document.value]));
