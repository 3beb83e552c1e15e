import { findReference } from "../read/resolve-reference.ts";

/** Whether the catalogue has what a reference points at, with its edition or without. */
export const isKnownReference = (reference: string): boolean => findReference(reference).kind === "entry";
