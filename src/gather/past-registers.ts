import type { Manifest } from "../domain/manifest.ts";
import type { Repository, Version } from "../domain/ports.ts";
import { folderOf, resolvePath } from "../domain/repository-path.ts";
import { idsInRegister } from "../read/registers/ids.ts";

/** `from:` with the name of a file that can be a register, as a manifest writes it. */
const named = /\bfrom["']?[ \t]*:[ \t]*(?:"([^"\n]{1,1024})"|'([^'\n]{1,1024})'|([^\s"'#,}\]]{1,1024}))/gu;

/** The registers that a text of a manifest may name. A name that was no register holds none of its risks. */
export const registersIn = (text: string, manifest: string): readonly string[] =>
  [...text.matchAll(named)].flatMap(([, double, single, plain]) => {
    const written = double ?? single ?? plain ?? "";
    const resolved = resolvePath(folderOf(manifest), written);
    return "path" in resolved && /\.(?:md|markdown|csv|tsv)$/iu.test(written) ? [resolved.path] : [];
  });

/** A version of a register, and the ids of the risks that it held. */
export type HeldVersion = Version & { readonly words: ReadonlySet<string> };

/** What stood in registers, version by version. */
export async function registerVersions(
  paths: readonly string[],
  { register }: Pick<Manifest, "register">,
  repository: Repository,
): Promise<readonly HeldVersion[]> {
  if (paths.length === 0) return [];
  const { versions } = await repository.history(paths);
  const all = paths.flatMap((path) => (versions.get(path) ?? []).map((version) => ({ path, version })));
  const contents = await repository.readVersions([...new Set(all.flatMap(({ version }) => version.oid ?? []))]);
  const idsOf = new Map<string, ReadonlySet<string>>();
  return all.map(({ path, version }) => {
    const bytes = contents.get(version.oid ?? "");
    const known = idsOf.get(version.oid ?? "");
    const words =
      known ?? (bytes === undefined ? new Set<string>() : idsInRegister(path, bytes, register?.mapping ?? {}));
    idsOf.set(version.oid ?? "", words);
    return { ...version, words };
  });
}
