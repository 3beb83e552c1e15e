import { type Day, dayOf } from "../domain/day.ts";

/** The calendar day in UTC by the machine's clock. */
export const currentDay = (): Day => dayOf(Date.now());
