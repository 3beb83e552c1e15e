import { digestOf } from "../domain/digest.ts";
import type { Location } from "../domain/location.ts";
import type { RemoteFiles, RemoteName, Repository } from "../domain/ports.ts";
import { resolvePath } from "../domain/repository-path.ts";
import type { ReviewErrorCode } from "../domain/review-error.ts";
import type { NamedSource } from "../read/config-names.ts";
import { placedError } from "./required.ts";

/** Where the names of a configuration are looked up. */
export interface Names {
  /** The repository of the rules; `null` where there is none. */
  readonly repository: Repository | null;
  /** `null`: there is no way to other repositories. */
  readonly remote: RemoteFiles | null;
  /** The repository and commit in which bare paths are meant; `null`: the one of the rules. */
  readonly within: Pick<RemoteName, "repository" | "commit"> | null;
}

/** What is looked for, and how it is told that it is not to be had. */
export interface Wanted {
  readonly name: string;
  readonly source: NamedSource;
  readonly sha256: string | null;
  readonly at: Location | null;
  readonly code: ReviewErrorCode;
}

export interface FoundFile {
  /** A path, or `owner/repo/path@commit`. */
  readonly source: string;
  readonly content: Uint8Array;
  /** `sha256:…` of its bytes. */
  readonly digest: string;
  /** Where the names in it are looked up. */
  readonly names: Names;
}

/** One name of a file, whatever it is called by: what is read twice is named once. */
export function sourceOf(source: NamedSource, { within }: Names): string {
  const meant = remoteName(source, within);
  if (meant !== null) return `${meant.repository}/${meant.path}@${meant.commit}`;
  const resolved = source.kind === "path" ? resolvePath("", source.path) : { refused: "" };
  return "path" in resolved ? resolved.path : "shipped";
}

function remoteName(source: NamedSource, within: Names["within"]): RemoteName | null {
  if (source.kind === "remote") return source;
  if (within === null || source.kind !== "path") return null;
  const resolved = resolvePath("", source.path);
  return "path" in resolved ? { ...within, path: resolved.path } : null;
}

/** Reads a named file and holds it to its digest; `null` where the repository of the rules has none of that path. */
export async function findFile(wanted: Wanted, names: Names): Promise<FoundFile | null> {
  const remote = remoteName(wanted.source, names.within);
  const content = remote === null ? await ownFile(wanted, names) : await remoteFile(wanted, remote, names);
  if (content === null) return null;
  const digest = digestOf(content);
  holdToPin(wanted, digest);
  const within = remote === null ? null : { repository: remote.repository, commit: remote.commit };
  return { source: sourceOf(wanted.source, names), content, digest, names: { ...names, within } };
}

/** No verdict where the bytes are not those that are pinned. */
export function holdToPin(wanted: Omit<Wanted, "source">, digest: string): void {
  if (wanted.sha256 === null || wanted.sha256 === digest) return;
  throw refused(wanted, {
    message: `\`${wanted.name}\` comes to ${digest}, and ${wanted.sha256} is pinned.`,
    fix: "Look at what it says by now; pin the new digest only where that is meant.",
  });
}

async function ownFile(wanted: Wanted, { repository }: Names): Promise<Uint8Array | null> {
  const resolved = wanted.source.kind === "path" ? resolvePath("", wanted.source.path) : { refused: "is no path" };
  if (repository === null || "refused" in resolved) return null;
  const content = (await repository.read([resolved.path])).get(resolved.path);
  if (content !== undefined) return content;
  const entry = (await repository.list()).find(({ path }) => path === resolved.path);
  if (entry === undefined || entry.kind === "blob") return null;
  throw refused(wanted, {
    message: `\`${wanted.name}\` is a ${entry.kind === "link" ? "symbolic link" : "submodule"}, which is not followed.`,
    fix: "Name the file itself.",
  });
}

async function remoteFile(wanted: Wanted, name: RemoteName, { remote }: Names): Promise<Uint8Array> {
  const told = wanted.source.kind === "remote" ? wanted.name : `${wanted.name} of ${name.repository}`;
  if (remote === null)
    throw refused(wanted, {
      message: `\`${told}\` is in another repository, and there is no token to read it with.`,
      fix: `Give the Action a \`policy-token\`, or the command line AI_RISK_GATE_POLICY_TOKEN, with \`contents: read\` of ${name.repository}.`,
    });
  const answer = await remote.read(name);
  if ("content" in answer) return answer.content;
  throw refused(wanted, { message: `\`${told}\` ${answer.refused}.`, fix: answer.fix });
}

const refused = ({ code, at }: Omit<Wanted, "source">, words: { readonly message: string; readonly fix: string }) =>
  placedError(code, { ...words, at });
