import { expect, test } from "vitest";
import { fileWith, saidOf } from "./museum.ts";

const sound = fileWith({});

/** Each kind of broken waiver, and a sound one. */
const kinds: Readonly<Record<string, string>> = {
  "nothing is wrong": sound,
  "it is no YAML": "version: 1\nwaivers:\n\t- id: W-1\n",
  "it is no list": "version: 1\nwaivers: { id: W-1 }\n",
  "it has no version": "waivers: []\n",
  "a key is misspelt": sound.replace("reason:", "raeson:"),
  "it has no id": sound.replace("id: W-1\n    ", ""),
  "it names no rule": fileWith({ rule: null }),
  "it names no subject": fileWith({ subject: null }),
  "an id is used twice": `${sound}${sound.slice(sound.indexOf("  - "))}`,
  "the rule stands without its policy": fileWith({ rule: "above-appetite-treated" }),
  "its end is no day": fileWith({ expires: "next spring" }),
  "its digest is none": fileWith({ of: "sha256:abc" }),
  "it gives no reason": fileWith({ reason: null }),
  "its reason is a placeholder": fileWith({ reason: "TBD" }),
  "nobody approved it": fileWith({ "approved-by": null }),
  "its approver is a placeholder": fileWith({ "approved-by": "TBD" }),
  "it has no beginning": fileWith({ created: null }),
  "it has no end": fileWith({ expires: null }),
  "it ends before it begins": fileWith({ expires: "2026-11-01" }),
  "it waives integrity": fileWith({ rule: "integrity/loosened", subject: "file:ai-risk.yml" }),
  "it waives a waiver": fileWith({ rule: "iso-23894/waiver-bound", subject: "waiver:W-2" }),
  "its rule is a wildcard": fileWith({ rule: '"iso-23894/*"' }),
  "its subject is a wildcard": fileWith({ subject: '"risk:guide/*"' }),
  "its rule is misspelt": fileWith({ rule: "iso-23894/above-apetite-treated" }),
  "its policy is not in force": fileWith({ rule: "house/visits-kept" }),
  "its subject is not there": fileWith({ subject: "risk:guide/GD-2" }),
  "its rule is not asked of such a subject": fileWith({ subject: "system:guide" }),
  "it has lapsed": fileWith({ expires: "2026-11-20" }),
  "its risk is in another state": fileWith({ of: `sha256:${"0".repeat(64)}` }),
  "nothing needs it": fileWith({ rule: "iso-23894/risk-owned" }),
  "the owner of the risk approved it": fileWith({ "approved-by": '"@ida"' }),
  "a stranger approved it": fileWith({ "approved-by": '"@nadia"' }),
  "it lasts too long": fileWith({ expires: "2028-05-31" }),
};

test("each kind of broken waiver has its message at its line, on the rules' side and in a pull request", async () => {
  const told: string[] = [];
  for (const [kind, file] of Object.entries(kinds)) {
    const { rules, head } = await saidOf(file);
    told.push(`${kind}\n  rules ${rules || "nothing"}\n  head  ${head.replaceAll("\n", "\n        ") || "nothing"}\n`);
  }
  await expect(told.join("\n")).toMatchFileSnapshot("broken.txt");
}, 60_000);
