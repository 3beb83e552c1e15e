import { check } from "./check.ts";
import { diff } from "./diff.ts";
import { explain } from "./explain.ts";
import { policyVerbs } from "./policy.ts";
import { schema } from "./schema.ts";
import type { Verb } from "./verb.ts";

/** Every verb of the command line, in the order of its help. */
export const verbs: readonly Verb[] = [check, diff, explain, ...policyVerbs, schema];
