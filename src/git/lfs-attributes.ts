import { rawName } from "./names.ts";
import { wildmatch } from "./wildmatch.ts";

/** One line of attributes that says something of the filter of a file. */
interface Line {
  readonly isLfs: boolean;
  means(path: string): boolean;
}

/** Whether Git LFS keeps a path, by the attributes of the folders above it: the deepest speak last, and so do the last. */
export function trackedByLfs(attributes: ReadonlyMap<string, string>): (path: string) => boolean {
  const folders = [...attributes].sort(([a], [b]) => a.length - b.length);
  const lines = folders.flatMap(([folder, text]) => linesOf(folder, text));
  return (path) => lines.findLast((line) => line.means(path))?.isLfs === true;
}

function linesOf(folder: string, text: string): readonly Line[] {
  const base = folder === "" ? "" : `${folder}/`;
  return text.split(/\r?\n/).flatMap((line) => {
    const [pattern = "", ...words] = line.trim().split(/\s+/);
    const filter = words.findLast((word) => /^[-!]?filter(?:=|$)/.test(word));
    if (pattern.startsWith("#") || filter === undefined) return [];
    const matches = patternTest(pattern);
    const means = (path: string): boolean => path.startsWith(base) && matches(path.slice(base.length));
    return [{ isLfs: filter === "filter=lfs", means }];
  });
}

/** As git reads a pattern of attributes: without a slash it means names in every folder below. */
function patternTest(pattern: string): (path: string) => boolean {
  const hasFolder = pattern.includes("/");
  const test = wildmatch(rawName(pattern.replace(/^\//, "")));
  return (path) => test(rawName(hasFolder ? path : path.slice(path.lastIndexOf("/") + 1)));
}
