import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Report } from "../../src/domain/report.ts";
import type { StandardRegister } from "../../src/domain/report-register.ts";
import { renderComment } from "../../src/render/comment.ts";
import { renderMarkdown } from "../../src/render/markdown.ts";
import { renderText } from "../../src/render/text.ts";
import { reviewFolders } from "../systems/reviewed.ts";

const college = readFileSync("policies/samples/crane-college/ai-risk.yml", "utf8");
const run = "[iso-22301, iso-50001, iso-38500]";

/** The crane college with fewer management systems, by the policies named. */
function review(policies: string, manifest: string): Promise<Report> {
  const files = new Map([
    ["ai-risk.yml", manifest.replace(/management-systems: .*/, `management-systems: ${run}`)],
    [".github/ai-risk-gate/config.yml", `version: 1\npolicies: ${policies}\n`],
  ]);
  return reviewFolders(null, files, { gate: "pull-request", today: "2026-11-21" });
}

const [pack, core] = ["[management-systems]", "[iso-23894]"];
const untied = college.replace("iso-50001:6.3]", "iso-27001:8.2]");

const short = ({ standard, edition, statedBy, risks }: StandardRegister): string =>
  `${standard}@${edition} of ${statedBy.join(", ") || "nobody"}: ${risks.map(({ risk, level, links, unmet }) => [risk, level, ...links, ...unmet].join(" ")).join("; ")}`;

const told = (report: Report): readonly string[] => [
  renderText(report),
  renderMarkdown(report),
  renderComment(report, { runUrl: null, enforced: "yes", headNow: null }),
];

test("a register holds the open risks that link to its standard, and those that a rule asks to", async () => {
  const { registers = [] } = await review(pack, untied);
  expect(registers.map(short)).toEqual([
    "iso-42001@2023 of nobody: LT-1 high iso-42001:A.5.4; LT-2 medium iso-42001:A.7.4; LT-3 medium iso-42001:A.5.4; LT-4 medium iso-42001:A.10.3; LT-5 low iso-42001:A.4.5; LT-6 high iso-42001:A.7.4",
    "iso-31000@2018 of nobody: LT-1 high iso-31000:6.4; LT-6 high iso-31000:6.5.3",
    "iso-27001@2022 of nobody: LT-2 medium iso-27001:A.5.23; LT-5 low iso-27001:8.2",
    "iso-27005@2022 of nobody: LT-2 medium iso-27005:7.2",
    "iso-27701@2025 of nobody: LT-2 medium iso-27701:6",
    "iso-27017@2015 of nobody: LT-2 medium iso-27017:CLD.6.3.1",
    "iso-27018@2025 of nobody: LT-2 medium iso-27018:A",
    "iso-38500@2024 of lift-tutor: LT-6 high iso-38500:principles",
    "iso-22301@2019 of lift-tutor: LT-4 medium iso-22301:8.3",
    "iso-9001@2015 of nobody: LT-4 medium iso-9001:9.1; LT-6 high iso-9001:9.1",
    "iso-14001@2026 of nobody: LT-5 low iso-14001:6.1.2",
    "iso-45001@2018 of nobody: LT-3 medium iso-45001:6.1.2.1",
    "iso-21001@2025 of nobody: LT-1 high iso-21001:6.1; LT-2 medium iso-21001:6.1",
    "iso-28000@2022 of nobody: LT-2 medium iso-28000:8.4",
    "iso-50001@2018 of lift-tutor: LT-5 low management-systems/energy",
  ]);
  expect(registers.at(-1)).toEqual({
    standard: "iso-50001",
    title: "ISO 50001:2018, Energy management systems",
    edition: "2018",
    editions: "Amendment 1 of 2024 asks for climate change in clauses 4.1 and 4.2; no number here moved.",
    statedBy: ["lift-tutor"],
    risks: [
      {
        system: "lift-tutor",
        risk: "LT-5",
        title: "Seats draw the harbour all night",
        owner: "@hemi",
        level: "low",
        links: [],
        unmet: ["management-systems/energy"],
      },
    ],
  });
});

const row =
  "| ISO 50001:2018, Energy management systems | 1 risk, 1 not tied in |  | LT-5 | Amendment 1 of 2024 asks for climate change in clauses 4.1 and 4.2; no number here moved. |";

test("text, Markdown and the comment show registers, and what is not tied in", async () => {
  const lines = told(await review(pack, untied)).map((text) =>
    text.split("\n").filter((line) => line.includes("ISO 50001:2018, Energy")),
  );
  expect(lines).toEqual([["- ISO 50001:2018, Energy management systems: 1 risk; not tied in: LT-5"], [row], [row]]);
});

test("a risk that is over stands in no register, and without the policy there is none", async () => {
  const over = college.replace("  - id: LT-5\n", "  - id: LT-5\n    status: closed\n");
  const { registers = [] } = await review(pack, over);
  expect(registers.filter(({ standard }) => standard === "iso-50001").map(short)).toEqual([
    "iso-50001@2018 of lift-tutor: ",
  ]);
  const quiet = await review(core, untied);
  expect([quiet.registers, ...told(quiet).map((text) => /registers by/i.test(text))]).toEqual([
    undefined,
    false,
    false,
    false,
  ]);
});

test("a sheet is shown of each framework that something was asked of; others that rules cite are named", async () => {
  const report = await review(pack, college);
  const text = renderText(report);
  const sheet = report.clauses.filter(({ id }) => id.startsWith("iso-22301:"));
  expect(sheet.map(({ id, met }) => `${id} ${met}`)).toEqual([
    "iso-22301:6.1 0",
    "iso-22301:8.2.2 0",
    "iso-22301:8.2.3 1",
    "iso-22301:8.3 1",
    "iso-22301:8.4 1",
    "iso-22301:8.5 0",
  ]);
  expect(text).toContain("  ISO 22301: 3 met, 3 not assessed\n");
  expect(text.replace(/\n\s+/g, " ")).toContain("Cited, and nothing here is asked about at this gate: ISO 14001,");
  expect(renderMarkdown(report)).toContain("<details><summary>ISO 22301: 3 met, 3 not assessed</summary>");
});
