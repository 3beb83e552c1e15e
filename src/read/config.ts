import type { Day } from "../domain/day.ts";
import {
  type Document,
  isList,
  isMap,
  textsIn,
  type Value,
  type ValueMap,
  type ValuePath,
} from "../domain/document.ts";
import type { FindingLevel } from "../domain/finding.ts";
import type { Reading } from "../domain/integrity.ts";
import type { Location } from "../domain/location.ts";
import { type Config, defaultLimits, type Limits } from "../domain/rule-book.ts";
import type { Remainder } from "./cut.ts";
import { type Flaw, placeName, withFlaws } from "./faults.ts";
import { checkShape } from "./schema.ts";

/** Where a policy comes from: shipped with the gate, a file of the repository, or one of another at a full commit. */
export type PolicySource =
  | { readonly kind: "shipped"; readonly id: string }
  | { readonly kind: "path"; readonly path: string }
  | { readonly kind: "remote"; readonly repository: string; readonly path: string; readonly commit: string };

/** One policy in force, with what the configuration changes of it. */
export interface PolicyUse {
  /** As written. */
  readonly name: string;
  readonly source: PolicySource;
  readonly parameters: ValueMap;
  /** By rule: one level for all gates, or a map of levels by gate. */
  readonly levels: ValueMap;
  readonly enforceFrom: Day | null;
  /** Where the configuration says so; `null` where none names the policy. */
  readonly locate: ((path: ValuePath, part?: "key") => Location) | null;
}

/** A configuration as read, defaults filled in. */
export interface ConfigFile {
  readonly config: Config;
  readonly policies: readonly PolicyUse[];
  /** Configurations of the organization that it extends, as written. */
  readonly extends: readonly string[];
}

/** The use of a policy that is only named. */
export const policyNamed = (name: string): PolicyUse => ({
  name,
  source: policySource(name),
  parameters: {},
  levels: {},
  enforceFrom: null,
  locate: null,
});

/** Tells a policy's source by its form: an id has no slash and no ending, a remote one ends in `@` and a commit. */
function policySource(name: string): PolicySource {
  const remote = /^([\w.-]{1,100}\/[\w.-]{1,100})\/([^@]+)@([0-9a-f]{40})$/.exec(name);
  const [, repository, path, commit] = remote ?? [];
  if (repository !== undefined && path !== undefined && commit !== undefined)
    return { kind: "remote", repository, path, commit };
  return /^[a-z0-9][a-z0-9-]{0,63}$/.test(name) ? { kind: "shipped", id: name } : { kind: "path", path: name };
}

/** What holds where a repository has no configuration. */
export const defaultConfig: ConfigFile = {
  config: {
    manifests: ["**/ai-risk.yml", "**/ai-risk.yaml", "**/ai-risk.json"],
    ignore: [],
    manifest: "optional",
    inherited: "warn",
    debtDays: 90,
    gateOwners: [],
    fourEyes: true,
    maxWaivers: null,
    limits: defaultLimits,
  },
  policies: [policyNamed("iso-23894")],
  extends: [],
};

/** Reads config.yml and fills in what it leaves out. */
export function readConfig(document: Document): Reading<ConfigFile> {
  const shape = checkShape(document, "config");
  if (shape.value === null) return { value: null, faults: shape.faults };
  const flaws = policyFlaws(shape.value);
  const read = withFlaws(document, { value: shape.value, faults: shape.faults }, { flaws });
  return { value: configOf(read.value.document), faults: read.faults };
}

function configOf(document: Document): ConfigFile {
  const root: ValueMap = isMap(document.value) ? document.value : {};
  const { config, policies } = defaultConfig;
  return {
    config: {
      manifests: textsIn(root["manifests"]) ?? config.manifests,
      ignore: textsIn(root["ignore"]) ?? config.ignore,
      manifest: root["manifest"] === "required" ? "required" : config.manifest,
      inherited: (root["inherited"] as FindingLevel | undefined) ?? config.inherited,
      debtDays: numberIn(root["debt"], "days") ?? config.debtDays,
      gateOwners: textsIn(root["gate-owners"]) ?? config.gateOwners,
      fourEyes: root["four-eyes"] !== false,
      maxWaivers: numberIn(root["waivers"], "max"),
      limits: limitsOf(root["limits"]),
    },
    policies: isList(root["policies"])
      ? root["policies"].map((one, index) => policyUse(one, document, index))
      : policies,
    extends: textsIn([root["extends"] ?? []].flat()) ?? [],
  };
}

function numberIn(value: Value | undefined, key: string): number | null {
  const number = isMap(value) ? value[key] : undefined;
  return typeof number === "number" ? number : null;
}

const limitsOf = (written: Value | undefined): Limits => ({
  manifestBytes: numberIn(written, "manifest-bytes") ?? defaultLimits.manifestBytes,
  risks: numberIn(written, "risks") ?? defaultLimits.risks,
  cardBytes: numberIn(written, "card-bytes") ?? defaultLimits.cardBytes,
  evidenceBytes: numberIn(written, "evidence-bytes") ?? defaultLimits.evidenceBytes,
  manifests: numberIn(written, "manifests") ?? defaultLimits.manifests,
  files: numberIn(written, "files") ?? defaultLimits.files,
});

const nameOf = (written: Value): string => String(isMap(written) ? written["use"] : written);

function policyUse(written: Value, document: Document, index: number): PolicyUse {
  const locate = (path: ValuePath, part?: "key"): Location => document.locate(["policies", index, ...path], part);
  const plain = { ...policyNamed(nameOf(written)), locate };
  if (!isMap(written)) return plain;
  const { parameters, levels } = written;
  const from = written["enforce-from"];
  return {
    ...plain,
    parameters: isMap(parameters) ? parameters : {},
    levels: isMap(levels) ? levels : {},
    enforceFrom: typeof from === "string" ? from : null,
  };
}

/** Policies named twice, and remote ones that are not bound to one commit. */
function policyFlaws(rest: Remainder): readonly Flaw[] {
  const root = rest.document.value;
  const written = isMap(root) && isList(root["policies"]) ? root["policies"] : [];
  const seen = new Set<string>();
  return written.flatMap((item, index): readonly Flaw[] => {
    const name = nameOf(item);
    const path = ["policies", index, ...(isMap(item) ? ["use"] : [])];
    const cut = ["policies", index];
    const place = placeName(rest, path);
    if (name.includes("@") && policySource(name).kind !== "remote") {
      const message = `${place} is \`${name}\`, which does not name one commit for good.`;
      return [
        { rule: "wrong-shape", message, fix: "Write `owner/repo/path@` and all 40 digits of a commit.", path, cut },
      ];
    }
    if (seen.has(name)) {
      const message = `${place} names \`${name}\` a second time.`;
      return [{ rule: "reused-id", message, fix: "Name each policy once, with all that changes of it.", path, cut }];
    }
    seen.add(name);
    return [];
  });
}
