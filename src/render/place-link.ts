import type { Report, ReportFinding } from "../domain/report.ts";
import { code, link, type MarkdownText } from "./escape.ts";
import { placeOf } from "./finding-groups.ts";

/** A place as a link to its line in the reviewed commit; as code alone where GitHub has no page for it. */
export function placeLink(
  at: ReportFinding["at"],
  { head }: Pick<Report, "head">,
  runUrl: string | null,
): MarkdownText {
  const place = code(placeOf(at));
  // A run's page lies below its repository's.
  const repository = /^(.+)\/actions\/runs\/\d+$/.exec(runUrl ?? "")?.[1];
  if (repository === undefined || head.revision === null || at.side !== "head" || at.path === "") return place;
  return link(place, `${repository}/blob/${head.revision}/${encodedPath(at.path)}?plain=1#L${at.start.line}`);
}

const encodedPath = (path: string): string =>
  path
    .replace(/\p{Surrogate}/gu, "\uFFFD")
    .split("/")
    .map((step) => encodeURIComponent(step).replace(/[!'()*]/g, hexOf))
    .join("/");

const hexOf = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
