import { expect, test } from "vitest";
import { certainties, crosswalk, frameworks, references } from "./files.ts";

const all = [...crosswalk.clauses, ...crosswalk.risks];
const clausesOf = (id: string): readonly string[] =>
  frameworks.find(([, framework]) => framework.id === id)?.[1].clauses.map((clause) => clause.id) ?? [];

test("every id exists in the file of its framework", () => {
  const unknown = all.flatMap(({ from, to }) => {
    const named = [from, ...to.flatMap(({ framework, ids }) => ids.map((id) => `${framework}:${id}`))];
    return named.filter((reference) => !references.has(reference));
  });
  expect(unknown).toEqual([]);
});

test("every line says who mapped it and how sure that is, and every mapper is introduced", () => {
  const lines = all.flatMap(({ to }) => to);
  expect(lines.filter(({ ids, confidence }) => ids.length === 0 || !certainties.includes(confidence))).toEqual([]);
  expect([...new Set(lines.map(({ by }) => by))].sort()).toEqual(Object.keys(crosswalk["mapped-by"]).sort());
  const relations = lines.flatMap(({ by, relation }) => (by === "ibm" ? [relation] : []));
  expect([...new Set(relations)].sort()).toEqual(["broader", "narrower", "related"]);
});

test("nothing is mapped twice", () => {
  const keys = all.flatMap(({ from, to }) =>
    to.flatMap(({ framework, ids }) => ids.map((id) => [from, framework, id].join(" "))),
  );
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

test("every clause of 4 to 6 and every item of annexes A and B is mapped, in order; so are the agentic risks", () => {
  const general = ["A", "A.1", "B", "B.1"];
  const meant = clausesOf("iso-23894").filter((id) => !general.includes(id) && !id.startsWith("C"));
  expect(crosswalk.clauses.map(({ from }) => from)).toEqual(meant.map((id) => `iso-23894:${id}`));
  expect(crosswalk.risks.map(({ from }) => from)).toEqual(clausesOf("owasp-asi").map((id) => `owasp-asi:${id}`));
});
