import { addDays, type Day, dayOf, parseDay } from "../domain/day.ts";
import { valueAt } from "../domain/document.ts";
import type { EvidenceItem } from "../domain/manifest.ts";
import type { RecordedDay } from "../domain/snapshot.ts";
import type { EvidenceFile } from "../evidence/evidence-kind.ts";
import { resolvePointer } from "../evidence/pointer.ts";

interface Days {
  /** What the file's format says of its day, where it has a place for that. */
  readonly produced: Day | undefined;
  /** Since when the content is on record. */
  readonly recorded: RecordedDay;
  /** Whether a day that nobody keeps is unknown. */
  readonly needsDay?: boolean;
}

interface Since {
  readonly since: RecordedDay;
  /** What is wrong with the day that the file states. */
  readonly wrong?: string;
}

/** Since when a measurement speaks: the older of the day of the record and the file's own. */
export function sinceWhen(item: EvidenceItem, file: EvidenceFile, days: Days): Since {
  const { produced = null, needsDay = false } = days;
  const day = item.dated === undefined ? produced : dayAt(item.dated, file);
  if (day === null && item.dated !== undefined) return { since: "unknown", wrong: `${item.dated} holds no day` };
  const recorded = needsDay && days.recorded === "unrecorded" && day === null ? "unknown" : days.recorded;
  if (day === null) return { since: recorded };
  if (typeof recorded !== "object") return { since: recorded === "unrecorded" ? { day } : recorded };
  // A clock east of Greenwich may already have written the next day.
  if (day > addDays(recorded.day, 1))
    return { since: "unknown", wrong: `it is dated ${day} and was committed by ${recorded.day}` };
  return { since: day < recorded.day ? { day } : recorded };
}

function dayAt(pointer: string, file: EvidenceFile): Day | null {
  const document = file.document().value;
  const path = document === null ? null : resolvePointer(document.value, pointer);
  const written = document === null || path === null ? undefined : valueAt(document.value, path);
  return typeof written === "string" ? dayIn(written) : null;
}

/** The day of a text in UTC where it tells its zone, else as it is written. */
function dayIn(text: string): Day | null {
  const zoned = /^\d{4}-\d{2}-\d{2}T[\d:.]{5,18}(?:Z|[+-]\d{2}:\d{2})$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(zoned) ? parseDay(text.slice(0, 10)) : dayOf(zoned);
}
