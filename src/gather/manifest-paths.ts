import type { Config } from "../domain/rule-book.ts";
import { globTest } from "./globs.ts";

/** The one folder in which GitHub looks for workflows: one that is called `ai-risk.yml` there is no manifest. */
export const isWorkflow = (path: string): boolean => path.startsWith(".github/workflows/");

/** Tests whether a path is a manifest's, by the configuration. */
export async function manifestTest({ manifests }: Pick<Config, "manifests">): Promise<(path: string) => boolean> {
  const isNamed = await globTest(manifests);
  return (path) => isNamed(path) && !isWorkflow(path);
}
