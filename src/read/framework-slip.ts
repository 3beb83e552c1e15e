import { distance } from "fastest-levenshtein";
import { knownFrameworks } from "./resolve-reference.ts";

/** Documents that there are, whose names are one letter away from one in the catalogue. */
const neighbours: ReadonlySet<string> = new Set([
  "iso-9000",
  "iso-9002",
  "iso-9004",
  "iso-14002",
  "iso-14004",
  "iso-14005",
  "iso-14006",
  "iso-14007",
  "iso-14008",
  "iso-14009",
  "iso-14031",
  "iso-14051",
  "iso-14071",
  "iso-14091",
  "iso-20000",
  "iso-22300",
  "iso-22331",
  "iso-22341",
  "iso-22361",
  "iso-27000",
  "iso-27002",
  "iso-27003",
  "iso-27004",
  "iso-27006",
  "iso-27007",
  "iso-27008",
  "iso-27009",
  "iso-27010",
  "iso-27011",
  "iso-27013",
  "iso-27014",
  "iso-27016",
  "iso-27019",
  "iso-27021",
  "iso-27031",
  "iso-27035",
  "iso-27037",
  "iso-27706",
  "iso-28001",
  "iso-28002",
  "iso-28004",
  "iso-38501",
  "iso-38502",
  "iso-38503",
  "iso-38505",
  "iso-38506",
  "iso-38507",
  "iso-38508",
  "iso-45002",
  "iso-45003",
  "iso-45004",
  "iso-45005",
  "iso-45006",
  "iso-50002",
  "iso-50003",
  "iso-50004",
  "iso-50005",
  "iso-50006",
  "iso-50009",
  "iso-31010",
  "iso-31030",
  "iso-31050",
  "iso-42006",
  "iso-42007",
  "nist-ai-100-1",
  "nist-ai-800-1",
  "owasp-api",
]);

/** Of shorter names each is near to another one. */
const shortestSlip = 5;

/** Whether a framework's name is one letter away from one in the catalogue, and no other document's. */
export const isSlip = (framework: string): boolean =>
  framework.length <= 64 &&
  !neighbours.has(framework) &&
  knownFrameworks().some((one) => one.length >= shortestSlip && distance(framework.toLowerCase(), one) <= 1);

/** A standard that is called by its number: numbers are near to each other without meaning the same. */
export const isNumbered = (framework: string): boolean => /^[a-z]{2,8}-\d{2,6}$/.test(framework);
