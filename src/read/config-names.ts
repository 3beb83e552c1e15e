import { type Document, isList, isMap, type Value, type ValuePath } from "../domain/document.ts";
import type { Location } from "../domain/location.ts";
import { resolvePath } from "../domain/repository-path.ts";
import type { Remainder } from "./cut.ts";
import { type Flaw, placeName } from "./faults.ts";

/** Where a named file is: shipped with the gate, a file of the repository, or one of another at a full commit. */
export type NamedSource =
  | { readonly kind: "shipped"; readonly id: string }
  | { readonly kind: "path"; readonly path: string }
  | { readonly kind: "remote"; readonly repository: string; readonly path: string; readonly commit: string };

/** Tells a source by its form: an id has no slash and no ending, a remote one ends in `@` and a commit. */
export function namedSource(name: string): NamedSource {
  const remote = /^([\w.-]{1,100}\/[\w.-]{1,100})\/([^@]+)@([0-9a-f]{40})$/.exec(name);
  const [, repository, path, commit] = remote ?? [];
  if (repository !== undefined && path !== undefined && commit !== undefined)
    return { kind: "remote", repository, path, commit };
  return /^[a-z0-9][a-z0-9-]{0,63}$/.test(name) ? { kind: "shipped", id: name } : { kind: "path", path: name };
}

/** A file that a configuration names: one that it extends, or its criteria. */
export interface NamedFile {
  /** As written. */
  readonly name: string;
  readonly source: NamedSource;
  /** What its bytes must come to; `null` where nothing is pinned. */
  readonly sha256: string | null;
  /** Where the configuration says so. */
  readonly at: Location | null;
}

/** The name in an entry, which is a text or a map with `use`. */
export const nameOf = (written: Value): string => String(isMap(written) ? written["use"] : written);

export const pinOf = (written: Value): string | null =>
  isMap(written) && typeof written["sha256"] === "string" ? written["sha256"] : null;

/** The configurations that one extends, in its order. */
export const extendedIn = (document: Document): readonly NamedFile[] =>
  placesIn(document.value).map(({ written, path }) => {
    const name = nameOf(written);
    return { name, source: fileSource(name), sha256: pinOf(written), at: document.locate(path) };
  });

/** A configuration or criteria are always a file: none ships. */
export function fileSource(name: string): NamedSource {
  const source = namedSource(name);
  return source.kind === "shipped" ? { kind: "path", path: name } : source;
}

function placesIn(root: Value): readonly { readonly written: Value; readonly path: ValuePath }[] {
  const written = isMap(root) ? root["extends"] : undefined;
  if (written === undefined) return [];
  return isList(written)
    ? written.map((one, index) => ({ written: one, path: ["extends", index] }))
    : [{ written, path: ["extends"] }];
}

/** Names of files that are not bound to one commit, that leave their repository, or that stand there twice. */
export function nameFlaws(rest: Remainder): readonly Flaw[] {
  const root = rest.document.value;
  const seen = new Set<string>();
  const extended = placesIn(root).flatMap(({ written, path }): readonly Flaw[] => {
    const name = nameOf(written);
    const flaw = nameFlaw(rest, name, { path, cut: path });
    if (flaw !== null) return [flaw];
    if (seen.has(name)) return [repeated(rest, name, path)];
    seen.add(name);
    return [];
  });
  const criteria = isMap(root) ? root["criteria"] : undefined;
  const at = { path: ["criteria"], cut: ["criteria"] };
  const flaw = typeof criteria === "string" ? nameFlaw(rest, criteria, at) : null;
  return flaw === null ? extended : [...extended, flaw];
}

const repeated = (rest: Remainder, name: string, path: ValuePath): Flaw => ({
  rule: "reused-id",
  message: `${placeName(rest, path)} names \`${name}\` a second time.`,
  fix: "Name each configuration once.",
  path,
  cut: path,
});

interface Named {
  readonly path: ValuePath;
  readonly cut: ValuePath;
}

/** What is wrong with a name by its form alone. */
export function nameFlaw(rest: Remainder, name: string, { path, cut }: Named): Flaw | null {
  const source = namedSource(name);
  const place = `${placeName(rest, path)} is \`${name}\``;
  if (name.includes("@") && source.kind !== "remote") {
    const message = `${place}, which does not name one commit for good.`;
    return { rule: "wrong-shape", message, fix: "Write `owner/repo/path@` and all 40 digits of a commit.", path, cut };
  }
  if (source.kind !== "remote") return null;
  const resolved = resolvePath("", source.path);
  if ("path" in resolved && resolved.path === source.path) return null;
  const why = "refused" in resolved ? `whose path ${resolved.refused}` : `whose path is \`${resolved.path}\` in short`;
  const fix = "Write the path of the file from the root of its repository.";
  return { rule: "wrong-shape", message: `${place}, ${why}.`, fix, path, cut };
}
