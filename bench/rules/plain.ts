import { isList, isMap, type Value, type ValueMap, valueAt } from "../../src/domain/document.ts";
import type { BenchRule, RiskTest } from "./table.ts";

/** The table read word by word, without any engine: what each of them has to find, as `RULE RISK`. */
export function expectedFindings(risks: readonly ValueMap[], rules: readonly BenchRule[]): readonly string[] {
  const found = risks.flatMap((risk) =>
    rules.filter(({ test }) => !holds(test, risk)).map(({ id }) => `${id} ${String(risk["id"])}`),
  );
  return found.sort();
}

const at = (risk: ValueMap, field: string): Value | undefined => valueAt(risk, field.split("."));

function isStated(value: Value | undefined): boolean {
  if (value === undefined || value === null || value === "") return false;
  return isList(value) ? value.length > 0 : !isMap(value) || Object.keys(value).length > 0;
}

function itemsOf(value: Value | undefined): readonly Value[] {
  return isList(value) ? value : [];
}

const inItem = (item: Value, key: string): Value | undefined => (isMap(item) ? item[key] : undefined);

function holds(test: RiskTest, risk: ValueMap): boolean {
  const value = at(risk, test.field);
  if (test.kind === "present") return isStated(value);
  if (test.kind === "count") return itemsOf(value).length >= test.least;
  if (!isStated(value)) return true;
  switch (test.kind) {
    case "matches":
      return new RegExp(test.pattern, "u").test(String(value));
    case "one-of":
      return test.words.includes(String(value));
    case "with":
      return value !== test.word || isStated(at(risk, test.needs));
    case "some":
      return itemsOf(value).some((item) => inItem(item, test.key) === test.word);
    case "each":
      return itemsOf(value).every((item) => isStated(inItem(item, test.key)));
  }
}
