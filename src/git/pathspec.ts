import { rawName } from "./names.ts";
import { wildmatch } from "./wildmatch.ts";

/** What pathspecs mean, asked of raw paths. */
export interface Pathspecs {
  /** Whether a file, by its folder (empty or ended by `/`) and its name, is meant. */
  readonly means: (base: string, name: string) => boolean;
  /** Whether a file may be meant somewhere below a folder. */
  readonly reach: (folder: string) => boolean;
}

/** Whether a pathspec is taken for a glob as well as for a path. */
export const looksLikeGlob = (pathspec: string): boolean => /[*?[\\]/.test(pathspec);

/** The meaning that git gives to `:(top,literal)` and, where a pathspec looks like a glob, to `:(top,glob)`. */
export function pathspecsOf(written: readonly string[]): Pathspecs {
  const raw = [...new Set(written)].map(rawName);
  const exact = exactPaths(raw);
  const globs = raw.filter(looksLikeGlob).map(globOf);
  return {
    means: (base, name) => exact.means(base, name) || globs.some((glob) => glob.means(base, name)),
    reach: (folder) => exact.reach(folder) || globs.some((glob) => glob.reach(folder)),
  };
}

/** A path means itself and, where it is a folder, everything below it. */
function exactPaths(pathspecs: readonly string[]): Pathspecs {
  const whole = pathspecs.includes("");
  // What ends by a slash means a folder's content alone.
  const paths = new Set(pathspecs);
  const onTheWay = new Set(pathspecs.flatMap((path) => foldersOf(path)));
  const isBelow = (folder: string): boolean =>
    whole || [folder, ...foldersOf(folder)].some((above) => paths.has(above) || paths.has(above.slice(0, -1)));
  return {
    means: (base, name) => paths.has(base + name) || isBelow(base),
    reach: (folder) => onTheWay.has(folder) || isBelow(folder),
  };
}

/** `a/` and `a/b/` of `a/b/c`. */
function foldersOf(path: string): readonly string[] {
  const folders: string[] = [];
  for (let at = path.indexOf("/"); at >= 0 && at < path.length; at = path.indexOf("/", at + 1))
    folders.push(path.slice(0, at + 1));
  return folders;
}

function globOf(glob: string): Pathspecs {
  const fixed = glob.search(/[*?[\\]/);
  const prefix = glob.slice(0, fixed);
  const rest = wildmatch(glob.slice(fixed));
  return {
    means: (base, name) => {
      // Git takes a folder that is called like the glob's own beginning for that beginning.
      if (base.length > fixed && glob.startsWith(base)) return wildmatch(glob.slice(base.length))(name);
      const path = base + name;
      return path.startsWith(prefix) && rest(path.slice(fixed));
    },
    reach: (folder) => folder.startsWith(prefix) || prefix.startsWith(folder),
  };
}
