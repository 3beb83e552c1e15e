/** What a worker is to do. */
export interface Order {
  readonly target: string;
  readonly seed: number;
  /** The first input, and how many inputs there are at most. */
  readonly from: number;
  readonly count: number;
  /** When to stop, counted from the first input: the thread itself takes a while to come up. */
  readonly milliseconds: number;
  /** Shared with the watch: see `marks`. */
  readonly progress: SharedArrayBuffer;
}

/** An input that broke a law. */
export interface Broken {
  readonly index: number;
  readonly broken: string;
}

/** What stands where in the shared progress of a worker. */
export const marks = { index: 0, busy: 1, done: 2, slowest: 3, slowestIndex: 4, begun: 5 } as const;
