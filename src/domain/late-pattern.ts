/**
 * A pattern that is compiled when it is first asked for. A class of all scripts (`\p{L}`) costs an engine up to two
 * milliseconds, written as a literal even where it is never used; most texts are plain ASCII and need none.
 */
export function latePattern(source: string, flags: string): () => RegExp {
  let compiled: RegExp | undefined;
  return () => {
    compiled ??= new RegExp(source, flags);
    return compiled;
  };
}

/** Printable ASCII alone: nothing in it is a mark, a control character or invisible. */
export const isPlainAscii = (text: string): boolean => !/[^ -~]/.test(text);

const controls = latePattern("\\p{Cc}", "u");

/** Whether a text holds a control character, a line's end among them. */
export const holdsControl = (text: string): boolean => !isPlainAscii(text) && controls().test(text);
