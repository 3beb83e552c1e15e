import type { Verb } from "./verb.ts";

/** A verb by name, loaded where it is asked for. */
export interface NamedVerb {
  readonly name: string;
  load(): Promise<Verb>;
}

/** Every verb of the command line, in the order of its help. */
export const verbs: readonly NamedVerb[] = [
  { name: "check", load: async () => (await import("./check.ts")).check },
  { name: "diff", load: async () => (await import("./diff.ts")).diff },
  { name: "explain", load: async () => (await import("./explain.ts")).explain },
  { name: "policy list", load: async () => (await import("./policy-list.ts")).policyList },
  { name: "policy show", load: async () => (await import("./policy-show.ts")).policyShow },
  { name: "policy lint", load: async () => (await import("./policy-lint.ts")).policyLint },
  { name: "policy test", load: async () => (await import("./policy-test.ts")).policyTest },
  { name: "policy try", load: async () => (await import("./policy-try.ts")).policyTry },
  { name: "init", load: async () => (await import("./init.ts")).init },
  { name: "accept", load: async () => (await import("./accept.ts")).accept },
  { name: "verify", load: async () => (await import("./verify.ts")).verify },
  { name: "export", load: async () => (await import("./export.ts")).exportRecord },
  { name: "import", load: async () => (await import("./import.ts")).importRegister },
  { name: "schema", load: async () => (await import("./schema.ts")).schema },
];

/** Verbs with all that their help says. */
export const loadVerbs = (named: readonly NamedVerb[] = verbs): Promise<readonly Verb[]> =>
  Promise.all(named.map((one) => one.load()));
