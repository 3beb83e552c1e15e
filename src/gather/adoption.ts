import type { Repository } from "../domain/ports.ts";
import { ReviewError } from "../domain/review-error.ts";
import type { RuleBook } from "../domain/rule-book.ts";
import { gateFolder, gateSchemaOf } from "./gate-files.ts";
import { manifestEntries } from "./manifest-files.ts";
import { isWorkflow } from "./manifest-paths.ts";

/**
 * A first adoption: the rules' side holds no manifest and no gate file, and its history never did. A folder has no
 * history to ask. A history that is cut cannot say `never`.
 */
export async function isAdoption(repository: Repository, { config }: Pick<RuleBook, "config">): Promise<boolean> {
  const entries = await repository.list();
  const gated = entries.some(({ path }) => gateSchemaOf(path) !== null);
  if (gated || (await manifestEntries(entries, config)).length > 0) return false;
  const globs = [...config.manifests, `${gateFolder}/**`];
  const history = await repository.history(globs);
  if ([...history.versions.keys()].some((path) => !isWorkflow(path))) return false;
  if (history.extent !== "cut") return true;
  throw new ReviewError(
    "history-cut",
    "Whether this repository ever held a manifest or a gate file cannot be told from a shallow clone.",
    "Fetch the whole history: `fetch-depth: 0` for actions/checkout, or `git fetch --unshallow`.",
  );
}
