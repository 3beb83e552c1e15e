/** The policy that asks about management systems; with it in force a report has a register for each of them. */
export const managementPolicy = "management-systems";

/** The standards by which an organization may run a management system that risks are tied into, by their catalogue ids. */
export const managementStandards: readonly string[] = [
  "iso-42001",
  "iso-31000",
  "iso-27001",
  "iso-27005",
  "iso-27701",
  "iso-27017",
  "iso-27018",
  "iso-38500",
  "iso-22301",
  "iso-9001",
  "iso-14001",
  "iso-45001",
  "iso-21001",
  "iso-28000",
  "iso-50001",
];
