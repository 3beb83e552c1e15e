import picomatch from "picomatch";

/** Tests paths against globs, ignoring case and Unicode form, as the file systems do on which a twin would collide. */
export function globTest(globs: readonly string[]): (path: string) => boolean {
  const tests = globs.map((glob) => picomatch(glob.normalize("NFKC"), { nocase: true, dot: true, nonegate: true }));
  // A line break is a character of a name like any other; to a pattern it would be where the name ends.
  return (path) => tests.some((test) => test(path.normalize("NFKC").replace(/[\n\r\u2028\u2029]/g, "_")));
}
