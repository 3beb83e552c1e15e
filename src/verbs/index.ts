import { check } from "./check.ts";
import type { Verb } from "./verb.ts";

/** Every verb of the command line, in the order of its help. */
export const verbs: readonly Verb[] = [check];
