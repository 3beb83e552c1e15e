import { policyList } from "./policy-list.ts";
import { policyShow } from "./policy-show.ts";
import { policyTest } from "./policy-test.ts";
import type { Verb } from "./verb.ts";

/** What can be done with policies, a verb of two words each. */
export const policyVerbs: readonly Verb[] = [policyList, policyShow, policyTest];
