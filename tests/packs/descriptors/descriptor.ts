import { readFileSync } from "node:fs";
import { parse, stringify } from "yaml";
import type { Files } from "../../systems/files.ts";

/** What another tool's file says of its class, in our words, and where. */
export interface Stated {
  /** `null`: none. */
  readonly class: string | null;
  readonly basis?: readonly string[];
  /** A JSON Pointer in the first file, and what stands there. */
  readonly at?: string;
  readonly reads?: string | number;
  /** A pattern that the first file holds. */
  readonly text?: string;
  /** A part of its name. */
  readonly "file-name"?: string;
  /** Where else it is told. */
  readonly "told-in"?: string;
}

interface ActPlace {
  readonly class: string;
  readonly basis?: readonly string[];
}

/** A system that another tool describes, as we would write it down. */
export interface Descriptor {
  readonly name: string;
  readonly repository: string;
  readonly files: readonly string[];
  readonly states: Stated;
  /** What a difference comes from. */
  readonly because?: string;
  readonly system: { readonly "eu-ai-act"?: ActPlace } & Readonly<Record<string, unknown>>;
  readonly "not-applicable"?: readonly { readonly id: string; readonly reason: string }[];
}

interface Descriptors {
  readonly licences: Readonly<Record<string, string>>;
  readonly descriptors: readonly Descriptor[];
}

export const { licences, descriptors }: Descriptors = parse(
  readFileSync(new URL("descriptors.yml", import.meta.url), "utf8"),
);

/** A repository that holds nothing but the system, with the policy for the Act in force. */
export function repositoryOf({ name, system, ...others }: Descriptor): Files {
  const id = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
  const risks = [{ id: "R-1", title: "It errs", inherent: { likelihood: "possible", consequence: "minor" } }];
  return new Map([
    ["ai-risk.yml", stringify({ version: 1, system: { id, name, ...system }, risks, ...ruledOut(others) })],
    [".github/ai-risk-gate/config.yml", stringify({ version: 1, policies: ["eu-ai-act"] })],
  ]);
}

const ruledOut = ({ "not-applicable": entries }: Pick<Descriptor, "not-applicable">) =>
  entries === undefined ? {} : { "not-applicable": entries };

/** The same system with another class on the same basis. */
export function classedAs(descriptor: Descriptor, other: string): Descriptor {
  const { system } = descriptor;
  return { ...descriptor, system: { ...system, "eu-ai-act": { ...system["eu-ai-act"], class: other } } };
}

export type Beside = "same" | "same class" | "different" | "not compared";

/** Their class and basis beside ours. */
export function beside({ states, system }: Descriptor): Beside {
  if (states.class === null) return "not compared";
  const ours = system["eu-ai-act"];
  if (ours?.class !== states.class) return "different";
  const basis = ours.basis ?? [];
  return (states.basis ?? basis).every((one) => basis.includes(one)) ? "same" : "same class";
}
