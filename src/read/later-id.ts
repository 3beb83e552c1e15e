/** Ids that end in a number: what stands before it, and the number. */
const numbered = /^(.*\D)(\d+)$/su;

const shapes: Readonly<Record<string, RegExp>> = { "mitre-atlas": /^AML\.(?:T\d{4}(?:\.\d{3})?|(?:TA|M|CS)\d{4})$/u };

const highest = new WeakMap<object, ReadonlyMap<string, number>>();

/**
 * Whether an id that a framework does not have may come from a later release of it: ATLAS has one every month and counts
 * on, so an id of the right shape beyond the last one is no slip.
 */
export function mayBeLater(framework: string, id: string, titles: Readonly<Record<string, string>>): boolean {
  const shape = Object.hasOwn(shapes, framework) ? shapes[framework] : undefined;
  if (shape === undefined || !shape.test(id)) return false;
  const last = highest.get(titles) ?? lastNumbers(Object.keys(titles));
  highest.set(titles, last);
  const [, stem = "", number = ""] = numbered.exec(id) ?? [];
  if (Number(number) <= (last.get(stem) ?? -1)) return false;
  const parent = stem.endsWith(".") ? stem.slice(0, -1) : null;
  return parent === null || Object.hasOwn(titles, parent) || mayBeLater(framework, parent, titles);
}

function lastNumbers(ids: readonly string[]): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  for (const id of ids) {
    const [, stem, number] = numbered.exec(id) ?? [];
    if (stem !== undefined) last.set(stem, Math.max(Number(number), last.get(stem) ?? -1));
  }
  return last;
}
