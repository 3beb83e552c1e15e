/** Which run of which gate wrote a comment, about which commit. */
export interface Marker {
  /** What tells this gate from others on the same pull request: 16 hexadecimal digits. */
  readonly key: string;
  /** 40 hexadecimal digits. */
  readonly head: string;
  /** Grows with every run on GitHub. */
  readonly run: number;
  readonly attempt: number;
}

/** The first line of a comment of ours: nobody sees it, and the next run finds it again. */
export const markerLine = ({ key, head, run, attempt }: Marker): string =>
  `<!-- ai-risk-gate ${key} ${head} ${run}.${attempt} -->`;

const written = /^<!-- ai-risk-gate ([0-9a-f]{16}) ([0-9a-f]{40}) (\d{1,15})\.(\d{1,6}) -->$/;

/** The marker in a comment's first line; `null` where there is none. */
export function readMarker(body: string): Marker | null {
  const [line = ""] = body.split(/\r?\n/, 1);
  const [, key = "", head = "", run, attempt] = written.exec(line) ?? [];
  return key === "" ? null : { key, head, run: Number(run), attempt: Number(attempt) };
}

/** Whether what stands there was written later than by this run: an older run never overwrites a newer. */
export const isNewer = (there: Marker, ours: Marker): boolean =>
  there.run > ours.run || (there.run === ours.run && there.attempt > ours.attempt);
