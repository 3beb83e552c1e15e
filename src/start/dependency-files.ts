import { baseName } from "../domain/repository-path.ts";
import { composeFile, dockerfile } from "./container-files.ts";
import type { Dependency } from "./dependency.ts";
import { knownPackage } from "./known-packages.ts";
import { cargo, dotnetProject, goModule, gradleBuild, mavenProject, packageJson } from "./other-files.ts";
import {
  condaEnvironment,
  pipfile,
  pyproject,
  requirementsFile,
  setupConfiguration,
  setupProgram,
} from "./python-files.ts";
import { assistantSign, type SeenFile, type Sign, signOf } from "./sign.ts";

type Reader = (path: string, text: string) => readonly Dependency[];

/** Files that name packages, by their names. */
const readers: readonly (readonly [RegExp, Reader])[] = [
  [/^(?:.*[-_.])?(?:requirements|constraints)(?:[-_.].*)?\.(?:txt|in)$/u, requirementsFile],
  [/^pyproject\.toml$/u, pyproject],
  [/^pipfile$/u, pipfile],
  [/^setup\.cfg$/u, setupConfiguration],
  [/^setup\.py$/u, setupProgram],
  [/^(?:.*[-_.])?(?:environment|conda)(?:[-_.].*)?\.ya?ml$/u, condaEnvironment],
  [/^package\.json$/u, packageJson],
  [/^cargo\.toml$/u, cargo],
  [/^go\.mod$/u, goModule],
  [/^pom\.xml$/u, mavenProject],
  [/^build\.gradle(?:\.kts)?$/u, gradleBuild],
  [/^.*\.(?:csproj|fsproj)$|^directory\.packages\.props$/u, dotnetProject],
  [/^(?:.*[-_.])?(?:dockerfile|containerfile)(?:\..*)?$/u, dockerfile],
  [/^(?:docker-)?compose(?:[-_.].*)?\.ya?ml$/u, composeFile],
];

const readerOf = (path: string): Reader | undefined => {
  const name = baseName(path).toLowerCase();
  // In a folder called `requirements` each list is one of requirements.
  if (/(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/iu.test(path)) return requirementsFile;
  return readers.find(([pattern]) => name.length <= 200 && pattern.test(name))?.[1];
};

export const isDependencyFile = (path: string): boolean => readerOf(path) !== undefined;

/** What the packages that a file names show. */
export function dependencySigns({ path, text }: SeenFile): readonly Sign[] {
  const read = text === null ? undefined : readerOf(path);
  if (read === undefined || text === null) return [];
  const signs = new Map<string, Sign>();
  for (const { registry, name } of read(path, text)) {
    const says = knownPackage(registry, name);
    if (says === "assistant") signs.set(name, assistantSign(path, name));
    else if (says !== null) signs.set(name, signOf(path, name, ...(says === "any" ? [] : [says])));
  }
  return [...signs.values()];
}
