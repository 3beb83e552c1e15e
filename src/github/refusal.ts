import { RequestError } from "@octokit/request-error";

/**
 * Why GitHub did not do what it was asked, in words that name what is missing; never with the token. An answer by
 * GraphQL does not name the permission that it misses.
 */
export function refusalWords(error: unknown, permission = "contents: read"): string {
  const told = graphqlErrors(error);
  if (told.length > 0) return byType(told, permission);
  if (!(error instanceof RequestError)) return error instanceof Error ? error.message : String(error);
  if (error.response === undefined) return `GitHub cannot be reached (${error.message})`;
  return byStatus(error);
}

/** Whether the answer says that what was sent is wrong, so that something smaller may be taken. */
export const isUnprocessable = (error: unknown): boolean => error instanceof RequestError && error.status === 422;

/** Whether the server failed or was not to be reached; what was asked may have been done all the same. */
export const isServerFault = (error: unknown): boolean => error instanceof RequestError && error.status >= 500;

/** Whether GitHub answers that there is no such thing, or nothing that the token may see. */
export const isMissing = (error: unknown): boolean => error instanceof RequestError && error.status === 404;

interface GraphqlError {
  readonly type: string;
  readonly message: string;
}

/** The errors of an answer by GraphQL, whose status is 200 all the same. */
function graphqlErrors(error: unknown): readonly GraphqlError[] {
  const data = error instanceof Error && "data" in error && isRecord(error.data) ? error.data : {};
  const told = error instanceof Error && "errors" in error ? error.errors : data["errors"];
  if (error instanceof RequestError || !Array.isArray(told)) return [];
  const records: readonly unknown[] = told;
  return records.filter(isRecord).map(({ type, message }) => ({ type: String(type), message: String(message) }));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

function byType(errors: readonly GraphqlError[], permission: string): string {
  const types = new Set(errors.map(({ type }) => type));
  if (types.has("RATE_LIMITED")) return "a limit on requests is reached";
  if (types.has("FORBIDDEN")) return `the token may not: it lacks \`${permission}\``;
  if (types.has("NOT_FOUND")) return "there is nothing there that the token may see";
  return `GitHub answers ${shortened(errors[0]?.message ?? "")}`;
}

function byStatus(error: RequestError): string {
  const { status } = error;
  const headers = error.response?.headers ?? {};
  if (status === 401) return "the token is not valid, or no more (401)";
  const isLimited = headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== undefined;
  // A secondary limit may come without a word in its headers.
  if (status === 429 || isLimited || (status === 403 && /\bsecondary rate\b/i.test(error.message)))
    return `a limit on requests is reached (${status})`;
  if (status === 403) return `the token may not (403)${wanted(headers["x-accepted-github-permissions"])}`;
  if (status === 404) return "there is nothing there that the token may see (404)";
  if (status === 422) return `GitHub does not take it (422: ${shortened(error.message)})`;
  return status >= 500 ? `GitHub failed (${status})` : `GitHub answered ${status}: ${shortened(error.message)}`;
}

/** `checks=write` as a workflow writes it. */
function wanted(header: string | number | undefined): string {
  const permissions = String(header ?? "").match(/[a-z_]+=[a-z]+/g) ?? [];
  if (permissions.length === 0) return "";
  const written = permissions.map((one) => `\`${one.replaceAll("_", "-").replace("=", ": ")}\``);
  const never = written.some((one) => one.endsWith("write`"))
    ? ", which runs for forks and by Dependabot never have"
    : "";
  return `: it lacks ${written.join(" or ")}${never}`;
}

const shortened = (words: string): string => words.replace(/ - https:\S+$/u, "").slice(0, 200);
