import { type Day, parseDuration } from "../domain/day.ts";
import {
  type Document,
  isList,
  isMap,
  textsIn,
  type Value,
  type ValueMap,
  type ValuePath,
  withoutAbsent,
} from "../domain/document.ts";
import { fourEyesIn } from "../domain/four-eyes.ts";
import type { Reading } from "../domain/integrity.ts";
import type { Location } from "../domain/location.ts";
import { type Config, configWith, type StatedConfig } from "../domain/rule-book.ts";
import {
  extendedIn,
  fileSource,
  type NamedFile,
  type NamedSource,
  namedSource,
  nameFlaw,
  nameFlaws,
  nameOf,
  pinOf,
} from "./config-names.ts";
import type { Remainder } from "./cut.ts";
import { type Flaw, placeName, withFlaws } from "./faults.ts";
import { checkShape } from "./schema.ts";

/** One policy in force, with what the configuration changes of it. */
export interface PolicyUse {
  /** As written. */
  readonly name: string;
  readonly source: NamedSource;
  /** What its text must come to; `null` where nothing is pinned. */
  readonly sha256: string | null;
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
  /** What it says itself of these. */
  readonly stated: StatedConfig;
  readonly policies: readonly PolicyUse[];
  /** Whether it says itself which policies are in force. */
  readonly namesPolicies: boolean;
  /** Configurations that it may only tighten. */
  readonly extends: readonly NamedFile[];
  /** Criteria that manifests may only tighten. */
  readonly criteria: NamedFile | null;
}

/** The use of a policy that is only named. */
export const policyNamed = (name: string): PolicyUse => ({
  name,
  source: namedSource(name),
  sha256: null,
  parameters: {},
  levels: {},
  enforceFrom: null,
  locate: null,
});

/** What holds where a repository has no configuration. */
export const defaultConfig: ConfigFile = {
  config: configWith({}),
  stated: {},
  policies: [policyNamed("iso-23894")],
  namesPolicies: false,
  extends: [],
  criteria: null,
};

/** Reads config.yml and fills in what it leaves out. */
export function readConfig(document: Document): Reading<ConfigFile> {
  const shape = checkShape(document, "config");
  if (shape.value === null) return { value: null, faults: shape.faults };
  const flaws = [...policyFlaws(shape.value), ...nameFlaws(shape.value)];
  const read = withFlaws(document, { value: shape.value, faults: shape.faults }, { flaws });
  return { value: configOf(read.value.document), faults: read.faults };
}

function configOf(document: Document): ConfigFile {
  const root: ValueMap = isMap(document.value) ? document.value : {};
  const stated = statedIn(root);
  const { policies, criteria } = root;
  return {
    config: configWith(stated),
    stated,
    policies: isList(policies) ? policies.map((one, index) => policyUse(one, document, index)) : defaultConfig.policies,
    namesPolicies: isList(policies),
    extends: extendedIn(document),
    criteria:
      typeof criteria === "string"
        ? { name: criteria, source: fileSource(criteria), sha256: null, at: document.locate(["criteria"]) }
        : null,
  };
}

/** What a configuration says, in the words of the program; the shape has been checked. */
function statedIn(root: ValueMap): StatedConfig {
  const [waivers, debt, evidence] = [root["waivers"], root["debt"], root["evidence"]];
  const grace = isMap(evidence) ? evidence["grace"] : undefined;
  const stated = {
    manifests: textsIn(root["manifests"]),
    ignore: textsIn(root["ignore"]),
    manifest: root["manifest"],
    inherited: root["inherited"],
    debtDays: isMap(debt) ? debt["days"] : undefined,
    gateOwners: textsIn(root["gate-owners"]),
    fourEyes: fourEyesIn(root["four-eyes"]),
    maxWaivers: isMap(waivers) ? waivers["max"] : undefined,
    evidenceGrace: typeof grace === "string" ? (parseDuration(grace) ?? undefined) : undefined,
    limits: isMap(root["limits"]) ? limitsOf(root["limits"]) : undefined,
  };
  return withoutAbsent(stated) as StatedConfig;
}

const limitsOf = (written: ValueMap): ValueMap =>
  withoutAbsent({
    manifestBytes: written["manifest-bytes"],
    risks: written["risks"],
    cardBytes: written["card-bytes"],
    evidenceBytes: written["evidence-bytes"],
    manifests: written["manifests"],
    files: written["files"],
  });

function policyUse(written: Value, document: Document, index: number): PolicyUse {
  const locate = (path: ValuePath, part?: "key"): Location => document.locate(["policies", index, ...path], part);
  const plain = { ...policyNamed(nameOf(written)), sha256: pinOf(written), locate };
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
    const flaw = nameFlaw(rest, name, { path, cut });
    if (flaw !== null) return [flaw];
    if (seen.has(name)) {
      const message = `${placeName(rest, path)} names \`${name}\` a second time.`;
      return [{ rule: "reused-id", message, fix: "Name each policy once, with all that changes of it.", path, cut }];
    }
    seen.add(name);
    return [];
  });
}
