import { evidenceFile } from "../domain/evidence-item.ts";
import { folderOf, resolvePath } from "../domain/repository-path.ts";
import type { SystemRecord } from "../domain/snapshot.ts";

/** The files of a system: its manifest, its register, and the cards and evidence that it names, there or not. */
export function filesOfSystem({ manifest, cards, registers = [] }: SystemRecord): ReadonlySet<string> {
  const folder = folderOf(manifest.path);
  const controls = manifest.risks.flatMap((risk) => risk.treatment?.controls ?? []);
  const evidence = controls.flatMap((control) => (control.evidence ?? []).flatMap((item) => evidenceFile(item) ?? []));
  const named = [...(manifest.system["model-cards"] ?? []), ...evidence].flatMap((written) => {
    const resolved = resolvePath(folder, written);
    return "path" in resolved ? [resolved.path] : [];
  });
  return new Set([manifest.path, ...registers, ...cards.map(({ path }) => path), ...named]);
}
