import picomatch from "picomatch";

/** Tests paths against globs, ignoring case and Unicode form, as the file systems do on which a twin would collide. */
export function globTest(globs: readonly string[]): (path: string) => boolean {
  const tests = globs.map((glob) => picomatch(glob.normalize("NFKC"), { nocase: true, dot: true, nonegate: true }));
  return (path) => tests.some((test) => test(path.normalize("NFKC")));
}
