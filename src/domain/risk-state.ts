export const riskStates = [
  "identified",
  "analysed",
  "evaluated",
  "treated",
  "verified",
  "monitored",
  "closed",
] as const;
/** How far a risk has come, in this order; derived from its record, never written. */
export type RiskState = (typeof riskStates)[number];
