import { bundleBytes, type Extras, type PlaceFigures } from "./extras.ts";
import type { FigureName } from "./goals.ts";
import type { Peer, Peers } from "./peers.ts";
import type { PhaseName } from "./phases.ts";
import type { ProgramName } from "./programs.ts";
import type { Series } from "./series.ts";
import { type Figure, isMeasured, ratiosOf, type Spread, spreadOf } from "./spread.ts";

/** Everything that a run of the bench has found out. */
export interface Measured {
  readonly series: readonly Series[];
  readonly phases: ReadonlyMap<number, Readonly<Record<PhaseName, number>>>;
  readonly peers: Peers;
  /** `null`: not asked for. */
  readonly extras: Extras | null;
  readonly places: PlaceFigures | null;
}

type Kind = "ms" | "peak";

/** The figures that goals are about. */
export function figuresOf(measured: Measured): Readonly<Record<FigureName, Figure>> {
  const { peers, extras, places } = measured;
  const against = (size: number, [one, other]: readonly [ProgramName, ProgramName], kind: Kind = "ms"): Figure =>
    ratio(measured, size, { one, other, kind });
  const peer = (there: Peer, figure: Figure): Figure => ("missing" in there ? there : figure);
  const asked = (figure: Figure | undefined): Figure => figure ?? { missing: "not asked for" };
  return {
    "start-10": against(10, ["ours", "node"]),
    "start-100": against(100, ["ours", "node"]),
    "reading-10000": against(10_000, ["ours", "parse"]),
    "spectral-100": peer(peers.spectral, against(100, ["spectral", "ours"])),
    "spectral-1000": peer(peers.spectral, against(1_000, ["spectral", "ours"])),
    "spectral-10000": peer(peers.spectral, against(10_000, ["spectral", "ours"])),
    "opa-1000": peer(peers.opa, against(1_000, ["opa", "ours"])),
    "opa-10000": peer(peers.opa, against(10_000, ["opa", "ours"])),
    "opa-sixty-10000": peer(peers.opa, against(10_000, ["opaSixty", "oursSixty"])),
    "memory-10000": against(10_000, ["ours", "parse"], "peak"),
    "memory-100000": valuesOf(measured, 100_000, { name: "ours", kind: "peak" }),
    growth: growthOf(measured),
    "places-time": asked(places?.time),
    "places-different": asked(places?.different),
    card: asked(extras?.card),
    history: asked(extras?.history.ratio),
    bundle: spreadOf([bundleBytes("cli").program / 1_000]),
    "action-time": asked(extras?.action.time),
    "action-requests": asked(extras?.action.requests),
  };
}

/** The numbers of one program at one size. */
export function numbersOf(
  { series }: Measured,
  size: number,
  { name, kind }: { name: ProgramName; kind: Kind },
): readonly number[] {
  const samples = series.find((one) => one.size === size)?.samples.get(name) ?? [];
  return samples.map((sample) => sample[kind]).filter((value) => value > 0);
}

const sizeMissing = (size: number): Figure => ({ missing: `${size.toLocaleString("en-US")} risks were not run` });

function valuesOf(measured: Measured, size: number, of: { name: ProgramName; kind: Kind }): Figure {
  const values = numbersOf(measured, size, of);
  return values.length === 0 ? sizeMissing(size) : spreadOf(values);
}

function ratio(
  measured: Measured,
  size: number,
  { one, other, kind }: { one: ProgramName; other: ProgramName; kind: Kind },
): Figure {
  const [some, others] = [one, other].map((name) => numbersOf(measured, size, { name, kind }));
  const figure = ratiosOf(some ?? [], others ?? []);
  return isMeasured(figure) ? figure : sizeMissing(size);
}

/** Ten times the risks take ten to this power as long. */
function growthOf(measured: Measured): Figure {
  const [small, large] = [10_000, 100_000].map((size) => valuesOf(measured, size, { name: "ours", kind: "ms" }));
  if (small === undefined || large === undefined || !isMeasured(small)) return sizeMissing(10_000);
  if (!isMeasured(large)) return large;
  const exponent = (from: Spread, to: number): number => Math.log10(to / from.median);
  return spreadOf([large.min, large.median, large.max].map((ms) => exponent(small, ms)));
}
