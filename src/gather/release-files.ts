import { digestOf, digestOfValue } from "../domain/digest.ts";
import type { Repository } from "../domain/ports.ts";
import type { ReleaseFiles } from "../domain/release.ts";
import type { RuleBook } from "../domain/rule-book.ts";
import type { Snapshot } from "../domain/snapshot.ts";

interface Judged {
  readonly head: { readonly repository: Repository; readonly snapshot: Snapshot };
  readonly rules: { readonly repository: Repository | null; readonly book: RuleBook };
}

/** The digests of the files that a verdict rests on: the manifests and registers as released, and what steers the gate. */
export async function releaseFiles({ head, rules }: Judged): Promise<ReleaseFiles> {
  const paths = rules.book.gateFiles.map(({ document }) => document.path).sort();
  const steering = await digestsOf(rules.repository, paths);
  const { systems } = head.snapshot;
  const written = await digestsOf(
    head.repository,
    systems.flatMap(({ manifest: { path, register } }) => [path, ...(register === undefined ? [] : [register.path])]),
  );
  return {
    gateFiles: paths.map((path) => ({ path, digest: steering.get(path) ?? "" })),
    extended: rules.book.extended.map(({ source, digest }) => ({ source, digest })),
    manifests: new Map(
      systems.map(({ manifest: { path, criteria, register } }) => [
        path,
        {
          digest: written.get(path) ?? "",
          criteria: digestOfValue(criteria),
          ...(register === undefined
            ? {}
            : { register: { path: register.path, digest: written.get(register.path) ?? "" } }),
        },
      ]),
    ),
  };
}

async function digestsOf(
  repository: Repository | null,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (repository === null || paths.length === 0) return new Map();
  const contents = await repository.read(paths);
  return new Map([...contents].map(([path, bytes]) => [path, digestOf(bytes)]));
}
