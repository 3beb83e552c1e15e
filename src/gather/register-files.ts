import type { Document } from "../domain/document.ts";
import type { Fault } from "../domain/integrity.ts";
import type { Repository } from "../domain/ports.ts";
import { folderOf } from "../domain/repository-path.ts";
import type { Config } from "../domain/rule-book.ts";
import { type RegisterFile, registerNamed } from "../read/registers/index.ts";
import { readText } from "../read/text.ts";
import { isLargeFilePointer } from "./large-file.ts";
import { type FileIndex, findNamed } from "./named-files.ts";

/** The side on which a manifest stands: its register is read there and nowhere else. */
export interface RegisterSide {
  readonly files: FileIndex;
  readonly repository: Repository;
  readonly config: Config;
}

/** A register with the bytes by which a reading of it is known again. */
export interface FoundRegister {
  readonly file: RegisterFile;
  readonly known: Uint8Array;
}

/** The registers that manifests name, by the path of the manifest. */
export async function namedRegisters(
  manifests: readonly Document[],
  { files, repository, config }: RegisterSide,
): Promise<ReadonlyMap<string, FoundRegister>> {
  const named = manifests.flatMap((manifest) => {
    const written = registerNamed(manifest);
    return written === null ? [] : [{ manifest: manifest.path, ...found(written, manifest.path, { files, config }) }];
  });
  const paths = named.flatMap((one) => ("path" in one ? [one.path] : []));
  const contents = paths.length === 0 ? new Map() : await repository.read([...new Set(paths)]);
  return new Map(
    named.map((one) => [
      one.manifest,
      "path" in one ? readFound(one.path, contents.get(one.path)) : refused(one.refused),
    ]),
  );
}

type Refusal = Pick<Fault, "rule" | "message" | "fix">;

function found(
  written: string,
  manifest: string,
  { files, config }: Pick<RegisterSide, "files" | "config">,
): { readonly path: string } | { readonly refused: Refusal } {
  const named = findNamed(written, folderOf(manifest), files);
  if ("wrong" in named) {
    const rule = named.wrong === "absent" ? "absent-file" : "refused-path";
    const fix =
      named.wrong === "absent"
        ? "Put the register back; after a rename, name its new path here."
        : "Name a regular file of this repository that holds the risks.";
    return { refused: { rule, message: `\`risks.from\` names ${written}, which ${named.why}.`, fix } };
  }
  const size = files.entry(named.path)?.size ?? 0;
  const most = config.limits.manifestBytes;
  if (size <= most) return named;
  const message = `${named.path} has ${size} bytes; at most ${most} are read.`;
  const fix = "Split the register, or raise `limits` in the base's config.";
  return { refused: { rule: "limit-reached", message, fix } };
}

function readFound(path: string, bytes: Uint8Array | undefined): FoundRegister {
  if (bytes === undefined)
    return refused({
      rule: "unreadable",
      message: `${path} could not be read.`,
      fix: "Check the file in as plain text.",
    });
  if (isLargeFilePointer(bytes)) {
    const message = `${path} is a Git LFS pointer, not the register itself.`;
    return refused({
      rule: "unreadable",
      message,
      fix: "Keep the register as plain text, so that changes to it are reviewed.",
    });
  }
  const { value, faults } = readText(path, bytes);
  return value === null ? { file: { faults }, known: bytes } : { file: { path, text: value }, known: bytes };
}

const refused = (refusal: Refusal): FoundRegister => ({
  file: { faults: [refusal] },
  known: new TextEncoder().encode(refusal.message),
});
