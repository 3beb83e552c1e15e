import { own, type ValueMap } from "../domain/document.ts";
import { startOfFile } from "../domain/location.ts";
import { isArchive, readArchived } from "../read/archive.ts";
import type { EvidenceFile, EvidenceKind, Measured } from "./evidence-kind.ts";
import { weighInFewDigits } from "./few-digits.ts";
import { type InspectMetric, inspectMetric } from "./inspect-scores.ts";
import { earliestDay } from "./produced.ts";
import { type Readable, type Results, resultsJson } from "./results-json.ts";
import { countIn, inconclusive, mapIn, numberIn, specOf, standardInterval, textIn, thresholdIn } from "./spec.ts";
import { show } from "./weigh.ts";

const partsRead = ["version", "status", "eval", "results", "stats"];

/** An evaluation by a log of Inspect, be it JSON or an archive. */
export const inspect: EvidenceKind = {
  name: "inspect",
  summary: "A metric of a scorer is at most or at least what is stated, by a log whose run came to its end.",
  measure(item, file) {
    const spec = specOf(item, "inspect");
    const metric = textIn(spec, "metric");
    if (metric === undefined) return inconclusive("it says nothing to measure", startOfFile(file.path));
    const log = readLog(file);
    if ("unreadable" in log) return log.unreadable;
    const { document } = log;
    const found = inspectMetric(log.results, { scorer: textIn(spec, "scorer"), metric });
    if (typeof found === "string") return inconclusive(found, document.locate(["results"]));
    const [completed, total] = [countIn(log.results, "completed_samples"), countIn(log.results, "total_samples")];
    const { words, ...weighed } = weighInFewDigits({
      value: found.value,
      threshold: thresholdIn(spec),
      samples: found.scored ?? completed ?? datasetSamples(log.eval),
      atLeastN: item["at-least-n"],
      interval: standardInterval(found.value, found.stderr),
    });
    const left = completed === undefined || total === undefined ? 0 : total - completed;
    const doubt = stderrDoubt(found);
    return {
      ...weighed,
      ...(doubt === null ? { words } : { outcome: "inconclusive", words: doubt }),
      ...(doubt === null && left > 0 ? { words: `${words} (${left} of ${total} samples did not complete)` } : {}),
      at: document.locate(found.path),
      ...log.produced,
    };
  },
};

interface Log {
  readonly results: ValueMap;
  readonly eval: ValueMap;
  readonly document: Results["document"];
  readonly produced: ReturnType<typeof earliestDay>;
}

/** A log of a run that came to its end: others may hold results, of a part of the samples. */
function readLog(file: EvidenceFile): Log | { unreadable: Measured } {
  const read = resultsOf(file);
  if ("unreadable" in read) return read;
  const { root, document } = read.results;
  const refuse = (words: string, key: string) => ({ unreadable: inconclusive(words, document.locate([key])) });
  const [status, spec, results] = [textIn(root, "status"), mapIn(root, "eval"), mapIn(root, "results")];
  if (status === undefined || spec === undefined)
    return refuse("it is no log of Inspect: status and eval are missing", "");
  if (status !== "success") return refuse(`its run is no success, its status is ${show(status)}`, "status");
  if (results === undefined) return refuse("it has no results", "eval");
  const ended = textIn(mapIn(root, "stats") ?? {}, "completed_at");
  const produced = earliestDay([own(spec, "created"), ended]);
  return { results, eval: spec, document, produced };
}

/** A JSON log is the log; a `.eval` log is an archive, whose header is a log without its samples. */
function resultsOf(file: EvidenceFile): Readable {
  if (!isArchive(file.bytes)) return resultsJson(file, partsRead);
  const at = startOfFile(file.path);
  const header = readArchived(file.bytes, headerName, mostHeaderBytes);
  if (typeof header === "string")
    return { unreadable: inconclusive(`its archive ${header}; \`inspect log dump\` writes a log as JSON`, at) };
  const read = resultsJson({ ...file, bytes: header }, partsRead);
  if ("unreadable" in read) return { unreadable: { ...read.unreadable, at } };
  // The lines of what is packed are nobody's to see.
  return { results: { ...read.results, document: { ...read.results.document, locate: () => at } } };
}

const headerName = "header.json";
const mostHeaderBytes = 16_777_216;

/** How many samples the data set has; a run that was limited did not take them all. */
function datasetSamples(spec: ValueMap): number | undefined {
  const limited = (own(mapIn(spec, "config") ?? {}, "limit") ?? null) !== null;
  return limited ? undefined : countIn(mapIn(spec, "dataset") ?? {}, "samples");
}

function stderrDoubt({ value, stderr }: InspectMetric): string | null {
  if (stderr === undefined || stderr === null || typeof value !== "number" || !Number.isFinite(value)) return null;
  return (numberIn({ stderr }, "stderr") ?? -1) >= 0 ? null : `its standard error is ${show(stderr)}`;
}
