import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import ajvFormats from "ajv-formats";
import { nullableBesideReference } from "./description.ts";

/** GitHub's own description of the events that start a workflow (scripts/github-description.ts). */
const schemas: unknown = JSON.parse(readFileSync(new URL("webhooks.json", import.meta.url), "utf8"));

const ajv = new Ajv({ strict: false, unicodeRegExp: false, allErrors: true });
ajvFormats.default(ajv);
ajv.addSchema(nullableBesideReference({ components: { schemas } }) as Record<string, unknown>, "github");

const validators = new Map<string, ValidateFunction>();

/** What is wrong with a payload by GitHub's description of a webhook, such as `pull-request-opened`. */
export function payloadFaults(webhook: string, payload: unknown): readonly string[] {
  const validate = validators.get(webhook) ?? ajv.compile({ $ref: `github#/components/schemas/webhook-${webhook}` });
  validators.set(webhook, validate);
  if (validate(payload)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${webhook}${instancePath}: ${message}`);
}
