import { holdsControl } from "./late-pattern.ts";

/** A path that a document names, resolved from the repository's root, or why it is refused. */
export type ResolvedPath = { readonly path: string } | { readonly refused: string };

/** The folder of a path, "" for the root. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf("/")));

export const baseName = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

export const joinPath = (folder: string, name: string): string => (folder === "" ? name : `${folder}/${name}`);

/**
 * Resolves a path as a manifest writes it: relative to the manifest's folder, `/x` from the repository's root.
 * What would leave the repository, or reads otherwise on another machine, is refused.
 */
export function resolvePath(folder: string, written: string): ResolvedPath {
  const reason = refusal(written);
  if (reason !== null) return { refused: reason };
  const steps = written.startsWith("/") || folder === "" ? [] : folder.split("/");
  for (const step of written.split("/")) {
    if (step === "" || step === ".") continue;
    if (step === "..") {
      if (steps.length === 0) return { refused: "leaves the repository" };
      steps.pop();
    } else steps.push(step);
  }
  if (steps.length === 0) return { refused: "names no file" };
  return steps.some(isGitFolder) ? { refused: "points into git's own folder" } : { path: steps.join("/") };
}

// Windows and macOS read `.GIT`, `.git.` and `.git ` as `.git`.
const isGitFolder = (step: string): boolean => step.toLowerCase().replace(/[. ]+$/u, "") === ".git";

function refusal(written: string): string | null {
  if (written === "") return "is empty";
  if (written.length > 1024) return "is longer than 1,024 characters";
  if (holdsControl(written)) return "holds a control character";
  if (written.includes("\\")) return "holds a backslash; write `/`";
  if (/^[A-Za-z]:/u.test(written)) return "begins with a drive letter or a scheme";
  return null;
}
