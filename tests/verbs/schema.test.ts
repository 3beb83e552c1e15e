import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { subjectKinds } from "../../src/domain/subject.ts";
import { temporaryFolder } from "../adapters/repositories.ts";
import { command, noVerdict } from "./command.ts";
import { manifest } from "./lending.ts";

const names = ["config", "criteria", "manifest", "people", "policy", "release-verdict", "report", "waivers"] as const;

const schemaTest = (schema: object) => new Ajv2020({ strict: false, validateFormats: false }).compile(schema);

describe("schema", () => {
  test.each(names)("prints a schema of %s that other tools take", (name) => {
    const { status, stdout, stderr } = command(temporaryFolder(), "schema", name);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const printed = JSON.parse(stdout);
    const { $id, title, description } = JSON.parse(readFileSync(`schemas/${name}.schema.json`, "utf8"));
    expect(printed).toMatchObject({ $id, title, description });
    expect(() => schemaTest(printed)).not.toThrow();
  });

  test("prints the schema of a manifest, by which one is told from another", () => {
    const test = schemaTest(JSON.parse(command(temporaryFolder(), "schema", "manifest").stdout));
    expect(test(parse(manifest))).toBe(true);
    expect(test(parse(manifest.replace("owner:", "ownr:")))).toBe(false);
  });

  test("facts lists what a rule may ask about, path by path", () => {
    const { stdout, status } = command(temporaryFolder(), "schema", "facts", "asset");
    expect(status).toBe(0);
    expect(stdout.slice(0, stdout.indexOf("system.name"))).toBe(
      `A rule \`for: asset\` sees 200 facts, and \`parameters\` of its policy.
Computed facts are the gate's own; what may be missing is asked about by \`present\` or \`absent\`
first. \`[]\` is an item of a list: ask by \`some\`, \`all\` or \`none\`. \`ai-risk-gate schema facts asset\`
with a word behind it lists those that have the word in their path or their meaning.

asset                                    map, written
    One glob of assets.
asset.glob                               text, written
    The glob as written.
gate                                     text, review
    The gate at which the review stands. One of pull-request, release, monitor.
today                                    date, review
    The day of the review.
system                                   map, written
    The AI system that this manifest answers for.
system.id                                text, written
    The system's stable name; findings, waivers and history hang on it. A rename says \`formerly\`.
`.replace("200", /sees (\d+) facts/.exec(stdout)?.[1] ?? ""),
    );
    expect(stdout).toMatch(/\ncriteria\.approved\.by {2,}text, computed, may be missing\n {4}Who approved them\.\n/);
  });

  test("facts are narrowed by a word of their path or their meaning, and say how to see the rest", () => {
    const folder = temporaryFolder();
    const { stdout } = command(folder, "schema", "facts", "asset", "feedback");
    expect(stdout.replace(/Of \d+ facts/, "Of 200 facts")).toBe(
      `Of 200 facts that a rule \`for: asset\` sees, 1 has \`feedback\` in the path or the meaning.
Computed facts are the gate's own; what may be missing is asked about by \`present\` or \`absent\`
first. \`[]\` is an item of a list: ask by \`some\`, \`all\` or \`none\`. \`ai-risk-gate schema facts asset\`
lists all.

system.feedback-channel  text, written, may be missing
    Where people complain and object: a document or an address.
`,
    );
    const json = JSON.parse(command(folder, "schema", "facts", "control", "LOWERED", "--format", "json").stdout);
    expect(Object.keys(json.control)).toEqual([
      "risk.residual.lowered",
      "risk.residual.likelihood-lowered",
      "risk.residual.consequence-lowered",
    ]);
    expect(command(folder, "schema", "facts", "control", "residul")).toEqual(
      noVerdict(
        "No fact that a rule `for: control` sees has `residul` in its path or its meaning.",
        "Did you mean `residual`? `ai-risk-gate schema facts control` lists all of them.",
      ),
    );
  });

  test("facts names the kinds of subjects first, with what each sees", () => {
    const { stdout } = command(temporaryFolder(), "schema", "facts");
    const lines = stdout.split("\n");
    expect(lines.slice(0, 4)).toEqual([
      "What a rule sees, by its `for`:",
      "",
      "  manifest    gate, today, system, criteria, cards, manifest, risks, attestations",
      "  system      gate, today, system, criteria, cards, risks, attestations",
    ]);
    expect(lines.filter((line) => line.startsWith("  ")).map((line) => line.trim().split(" ")[0])).toEqual([
      ...subjectKinds,
    ]);
    expect(lines.at(-2)).toBe("`ai-risk-gate schema facts KIND` lists each with its type and meaning.");
  });

  test("facts are data where data is asked for", () => {
    const json = (...words: readonly string[]) =>
      JSON.parse(command(temporaryFolder(), "schema", "facts", ...words, "--format", "json").stdout);
    const all = json();
    expect(Object.keys(all)).toEqual([...subjectKinds]);
    expect(all.risk["risk.treated"]).toEqual({
      type: "boolean",
      description: "Whether the risk counts as treated at this gate.",
      origin: "computed",
      mayBeMissing: false,
    });
    expect(all.risk.gate.words).toEqual(["pull-request", "release", "monitor"]);
    expect(all.risk["risk.treatment.controls[].role"].words).toEqual(["supporting", "key"]);
    expect(all.system["risks[].inherent.level"]).toMatchObject({
      type: "level",
      origin: "computed",
      mayBeMissing: true,
    });
    expect(json("risk")).toEqual({ risk: all.risk });
  });

  test("names the nearest schema and the nearest kind of subject", () => {
    const folder = temporaryFolder();
    expect(command(folder, "schema", "manifset")).toEqual(
      noVerdict(
        'The name of a schema cannot be "manifset".',
        "Did you mean `manifest`? It is one of config, criteria, manifest, people, policy, release-verdict, report, waivers, facts.",
      ),
    );
    expect(command(folder, "schema", "facts", "risks")).toEqual(
      noVerdict(
        'The kind of subject cannot be "risks".',
        `Did you mean \`risk\`? It is one of ${subjectKinds.join(", ")}.`,
      ),
    );
    expect(command(folder, "schema", "config", "risk")).toEqual(
      noVerdict("`risk` is one word too many.", "`ai-risk-gate schema --help` lists what there is."),
    );
    expect(command(folder, "schema", "config", "--format", "text")).toEqual(
      noVerdict('--format cannot be "text".', "It is one of json."),
    );
    expect(command(folder, "schema")).toEqual(
      noVerdict("`schema` needs the name of a schema.", "`ai-risk-gate schema --help` lists what there is."),
    );
  });
});
