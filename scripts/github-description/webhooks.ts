import { componentsOf, type Description, type Plain } from "./trim.ts";

/** What GitHub hands over when a workflow starts, by its names for it: an event, and what happened. */
export const webhooks: readonly string[] = [
  "pull-request-opened",
  "pull-request-reopened",
  "pull-request-synchronize",
  "pull-request-edited",
  "pull-request-labeled",
  "pull-request-ready-for-review",
  "pull-request-converted-to-draft",
  "pull-request-closed",
  "pull-request-review-submitted",
  "merge-group-checks-requested",
  "merge-group-destroyed",
  "push",
  "release-created",
  "release-published",
  "release-edited",
  "release-deleted",
  "workflow-dispatch",
  "workflow-run-completed",
];

/** The schemas of payloads, what stands in several of them told once. */
export function webhookSchemas(whole: Description): Readonly<Record<string, Plain>> {
  const wanted = webhooks.map((name): Plain => ({ $ref: `#/components/schemas/webhook-${name}` }));
  return toldOnce(componentsOf(whole, wanted)["schemas"] ?? {});
}

/** Long enough to be worth a name. */
const longest = 250;

function toldOnce(schemas: Readonly<Record<string, Plain>>): Readonly<Record<string, Plain>> {
  const seen = new Map<string, number>();
  visit(Object.values(schemas), (text) => seen.set(text, (seen.get(text) ?? 0) + 1));
  const names = new Map<string, string>();
  const shared: Record<string, Plain> = {};
  const replaced = (value: Plain, isNamed: boolean): Plain => {
    if (Array.isArray(value)) return value.map((item: Plain) => replaced(item, false));
    if (value === null || typeof value !== "object") return value;
    const text = JSON.stringify(value);
    const inner = (): Plain =>
      Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaced(item, false)]));
    if (isNamed || !isSchema(value) || text.length < longest || (seen.get(text) ?? 0) < 2) return inner();
    const known = names.get(text) ?? `shared-${names.size + 1}`;
    if (!names.has(text)) {
      names.set(text, known);
      shared[known] = inner();
    }
    return { $ref: `#/components/schemas/${known}` };
  };
  const own = Object.entries(schemas).map(([name, schema]) => [name, replaced(schema, true)] as const);
  return { ...Object.fromEntries(own), ...shared };
}

const isSchema = (value: object): boolean => "properties" in value && ("type" in value || "title" in value);

function visit(value: Plain, tell: (text: string) => void): void {
  if (Array.isArray(value)) for (const item of value) visit(item, tell);
  else if (value !== null && typeof value === "object") {
    if (isSchema(value)) tell(JSON.stringify(value));
    for (const inner of Object.values(value)) visit(inner, tell);
  }
}
