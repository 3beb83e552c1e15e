import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { subjectKinds } from "../../src/domain/subject.ts";
import { temporaryFolder } from "../adapters/repositories.ts";
import { command, noVerdict } from "./command.ts";
import { manifest } from "./lending.ts";

const names = ["config", "criteria", "manifest", "people", "policy", "report", "waivers"] as const;

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

  test("facts prints what a rule may ask about, path by path", () => {
    const all = JSON.parse(command(temporaryFolder(), "schema", "facts").stdout);
    expect(Object.keys(all)).toEqual([...subjectKinds]);
    expect(all.risk["risk.treated"]).toEqual({
      type: "boolean",
      description: "Whether the risk counts as treated at this gate.",
    });
    expect(all.risk.gate.words).toEqual(["pull-request", "release", "monitor"]);
    expect(all.risk["risk.treatment.controls[].role"].words).toEqual(["supporting", "key"]);
    expect(all.system["risks[].inherent.level"].type).toBe("level");
    expect(JSON.parse(command(temporaryFolder(), "schema", "facts", "risk").stdout)).toEqual({ risk: all.risk });
  });

  test("names the nearest schema and the nearest kind of subject", () => {
    const folder = temporaryFolder();
    expect(command(folder, "schema", "manifset")).toEqual(
      noVerdict(
        'The name of a schema cannot be "manifset".',
        "Did you mean `manifest`? It is one of config, criteria, manifest, people, policy, report, waivers, facts.",
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
    expect(command(folder, "schema")).toEqual(
      noVerdict("`schema` needs the name of a schema.", "`ai-risk-gate schema --help` lists what there is."),
    );
  });
});
