import { expect, test } from "vitest";
import { subjectKinds } from "../../src/domain/subject.ts";
import { facts } from "../../src/generated/facts.ts";
import { examplesFor } from "../../src/read/examples-to-paste.ts";
import { readPolicy } from "../../src/read/policy.ts";
import { readYaml } from "../../src/read/yaml.ts";

const before = (kind: string) => `version: 1
id: lending
title: What we ask of lending models
rules:
  - id: asked
    title: Something is there
    clauses: [iso-23894:6.7]
    level: note
    for: ${kind}
    require: [{ present: [today] }]
    message: "Something is missing."
    fix: "Write it."
`;

test.each(subjectKinds)("a rule for: %s takes the examples that are shown to be pasted", (kind) => {
  const faults = (text: string) => {
    const { value } = readYaml("lending.yml", text);
    return value === null ? null : readPolicy(value, { source: "lending.yml", digest: "", facts: facts() }).faults;
  };
  const shown = examplesFor(kind);
  expect(faults(before(kind))?.map(({ fix }) => fix)).toEqual([`Write \`${shown}\`, with the ids of your own sample.`]);
  expect(faults(`${before(kind)}    ${shown}\n`)).toEqual([]);
});
