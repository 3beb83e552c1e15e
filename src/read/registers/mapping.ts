import { isList, isMap, own, textsIn, type Value, type ValueMap } from "../../domain/document.ts";

/** What a manifest says of the register that holds its risks; its shape has been checked. */
export interface Mapping {
  /** Headings or numbers of tables; empty where the file is to hold one table. */
  readonly tables: readonly (string | number)[];
  /** Headings by field (`inherent.likelihood`). */
  readonly columns: ReadonlyMap<string, string>;
  /** Whether numbers count the steps of the scales. */
  readonly numbers: boolean;
  readonly drop: string;
  readonly prefix: string;
  readonly skip: ReadonlySet<string>;
  readonly defaults: ValueMap;
  readonly also: ValueMap;
  /** Our words by those of the register, for the words of one key (`likelihood`). */
  words(key: string): ValueMap;
}

export function mappingOf(written: ValueMap): Mapping {
  const { table } = written;
  const ids = mapOf(written["ids"]);
  const columns = Object.entries(mapOf(written["columns"])).flatMap(([field, heading]) =>
    typeof heading === "string" ? [[field, heading.trim()] as const] : [],
  );
  return {
    tables: (isList(table) ? table : [table]).filter((one) => typeof one === "string" || typeof one === "number"),
    columns: new Map(columns),
    numbers: written["numbers"] === true,
    drop: textIn(ids, "drop"),
    prefix: textIn(ids, "prefix"),
    skip: new Set(textsIn(written["skip"]) ?? []),
    defaults: mapOf(written["defaults"]),
    also: mapOf(written["also"]),
    words: (key) => mapOf(own(written, key)),
  };
}

const mapOf = (value: Value | undefined): ValueMap => (isMap(value) ? value : {});

const textIn = (map: ValueMap, key: string): string => {
  const text = own(map, key);
  return typeof text === "string" ? text : "";
};
