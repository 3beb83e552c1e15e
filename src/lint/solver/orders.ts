/** `to` is at most so much greater than `from`. */
export interface Apart {
  readonly from: string;
  readonly to: string;
  readonly most: number;
}

/**
 * Whether values can be given to all names so that everything holds: there is no circle in which each is smaller than
 * the one before (Bellman and Ford).
 */
export function canBeOrdered(all: readonly Apart[]): boolean {
  const names = new Set(all.flatMap(({ from, to }) => [from, to]));
  const least = new Map([...names].map((name) => [name, 0]));
  for (let round = 0; round <= names.size; round += 1) {
    if (!relax(all, least)) return true;
  }
  return false;
}

/** Lowers what has to be lower; says whether anything was. */
function relax(all: readonly Apart[], least: Map<string, number>): boolean {
  let lowered = false;
  for (const { from, to, most } of all) {
    const limit = (least.get(from) ?? 0) + most;
    if (limit >= (least.get(to) ?? 0)) continue;
    least.set(to, limit);
    lowered = true;
  }
  return lowered;
}
