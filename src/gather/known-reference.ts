import type { FrameworkIndex } from "../domain/catalogue.ts";
import { findReference, frameworkIndex } from "../read/resolve-reference.ts";

/** Whether the catalogue has what a reference points at, with its edition or without. */
export const isKnownReference = (reference: string): boolean => findReference(reference).kind === "entry";

/** What the catalogue says of a framework; `undefined` where it does not have it. */
export const frameworkOf = (framework: string): FrameworkIndex | undefined => frameworkIndex(framework);
