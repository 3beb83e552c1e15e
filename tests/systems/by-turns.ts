/** Runs works a few at a time, for most of each is waiting for git, and gives their ends in order. */
export async function byTurns<T>(works: readonly (() => Promise<T>)[], atOnce = 4): Promise<readonly T[]> {
  const ends: T[] = [];
  let next = 0;
  const turn = async (): Promise<void> => {
    for (let mine = next++; mine < works.length; mine = next++) {
      const work = works[mine];
      if (work !== undefined) ends[mine] = await work();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, turn));
  return ends;
}
