import type { ReportFinding } from "../../domain/report.ts";
import { plain } from "../escape.ts";

interface ArtifactLocation {
  readonly uri: string;
  readonly uriBaseId: string;
}

/** The edit that mends a finding, as SARIF has it; nothing where none is suggested. */
export function fixesOf({ suggestion, at, fix }: ReportFinding, artifactLocation: ArtifactLocation) {
  if (suggestion === undefined) return {};
  const { start, end } = at;
  const replacement =
    suggestion.line === null
      ? { deletedRegion: { startLine: start.line, startColumn: 1, endLine: start.line + 1, endColumn: 1 } }
      : {
          deletedRegion: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
          insertedContent: { text: suggestion.text },
        };
  const description = { text: plain(fix, 1_000) };
  return { fixes: [{ description, artifactChanges: [{ artifactLocation, replacements: [replacement] }] }] };
}
