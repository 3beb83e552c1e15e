import { characterClass } from "./wildmatch-class.ts";

/** A step of a glob: what it takes of a text, one byte a character. */
type Step =
  | { readonly kind: "one"; readonly takes: (byte: string) => boolean }
  /** Any bytes but `/`. */
  | { readonly kind: "star" }
  /** Any bytes. */
  | { readonly kind: "all" }
  /** Any bytes up to a `/`, and this one too; it comes after a `maybe`, which may go round it. */
  | { readonly kind: "folders" }
  | { readonly kind: "maybe" };

/** A glob as git reads it with `:(glob)`, asked of raw names; `null` where it is written so that nothing matches. */
export function wildmatch(glob: string): (text: string) => boolean {
  const steps = stepsOf(glob);
  return steps === null ? () => false : (text) => matches(steps, text);
}

function stepsOf(glob: string): readonly Step[] | null {
  const steps: Step[] = [];
  let at = 0;
  while (at < glob.length) {
    const read = readStep(glob, at);
    if (read === null) return null;
    steps.push(...(read.step.kind === "folders" ? [{ kind: "maybe" } as const] : []), read.step);
    at = read.end;
  }
  return steps;
}

interface ReadStep {
  readonly step: Step;
  readonly end: number;
}

function readStep(glob: string, at: number): ReadStep | null {
  const byte = glob.charAt(at);
  if (byte === "*") return readStars(glob, at);
  if (byte === "[") {
    const found = characterClass(glob, at);
    return found === null ? null : { step: { kind: "one", takes: found.takes }, end: found.end };
  }
  if (byte === "?") return { step: { kind: "one", takes: (one) => one !== "/" }, end: at + 1 };
  const escaped = byte === "\\";
  // A backslash at the end escapes nothing, and nothing matches.
  if (escaped && at + 1 === glob.length) return null;
  const literal = escaped ? glob.charAt(at + 1) : byte;
  return { step: { kind: "one", takes: (one) => one === literal }, end: at + (escaped ? 2 : 1) };
}

/** `**` crosses folders where it stands for whole ones, between slashes or ends; elsewhere it is a `*`. */
function readStars(glob: string, at: number): ReadStep {
  let end = at;
  while (glob[end] === "*") end += 1;
  const wholeFolders = end - at > 1 && (at === 0 || glob[at - 1] === "/");
  if (wholeFolders && glob[end] === "/") return { step: { kind: "folders" }, end: end + 1 };
  const crosses = wholeFolders && (end === glob.length || glob.startsWith("\\/", end));
  return { step: { kind: crosses ? "all" : "star" }, end };
}

/** Follows all ways through the steps at once, so that no glob takes longer than its length times the text's. */
function matches(steps: readonly Step[], text: string): boolean {
  let here = closed(steps, new Set([0]));
  for (const byte of text) {
    const next = new Set<number>();
    for (const at of here) for (const to of after(steps[at], at, byte)) next.add(to);
    if (next.size === 0) return false;
    here = closed(steps, next);
  }
  return here.has(steps.length);
}

/** Where a step leads by a byte. */
function after(step: Step | undefined, at: number, byte: string): readonly number[] {
  switch (step?.kind) {
    case "one":
      return step.takes(byte) ? [at + 1] : [];
    case "star":
      return byte === "/" ? [] : [at];
    case "all":
      return [at];
    case "folders":
      return byte === "/" ? [at, at + 1] : [at];
    default:
      return [];
  }
}

/** With all that is reached without a byte: past a star, and past or into folders. */
function closed(steps: readonly Step[], positions: ReadonlySet<number>): ReadonlySet<number> {
  const reached = new Set(positions);
  for (const at of reached) {
    const kind = steps[at]?.kind;
    if (kind === "star" || kind === "all" || kind === "maybe") reached.add(at + 1);
    if (kind === "maybe") reached.add(at + 2);
  }
  return reached;
}
