import { isList, isMap, mapAt, own, type Value, type ValuePath } from "../../domain/document.ts";
import { type Component, cyclonedxModel } from "./cyclonedx-model.ts";
import type { CardFile, CardFormat } from "./format.ts";
import { cardOfModels } from "./models.ts";
import { unread } from "./unread.ts";

const name = "cyclonedx";

/** A CycloneDX bill of materials, by the mark that its specification requires. */
const recognises = ({ data }: CardFile): boolean =>
  data !== null && isMap(data.value) && own(data.value, "bomFormat") === "CycloneDX";

/** The places of a bill's components: the one it describes, its others, and those within them. */
function componentPaths(root: Value): readonly ValuePath[] {
  const found: ValuePath[] = [];
  const add = (value: Value | undefined, path: ValuePath): void => {
    if (isList(value)) for (const [index, item] of value.entries()) add(item, [...path, index]);
    if (!isMap(value)) return;
    found.push(path);
    add(own(value, "components"), [...path, "components"]);
  };
  if (!isMap(root)) return found;
  const metadata = own(root, "metadata");
  if (isMap(metadata)) add(own(metadata, "component"), ["metadata", "component"]);
  add(own(root, "components"), ["components"]);
  return found;
}

/** Components by the mark that others refer to them by; the first of two with the same one counts. */
function byMark(components: readonly Component[]): ReadonlyMap<string, Component> {
  const marked = new Map<string, Component>();
  for (const component of components) {
    const mark = own(component.value, "bom-ref");
    if (typeof mark === "string" && !marked.has(mark)) marked.set(mark, component);
  }
  return marked;
}

export const cyclonedx: CardFormat = {
  name,
  summary: "CycloneDX (JSON) with a `modelCard`",
  recognises,
  read({ path, data }) {
    if (data === null) return { value: null, faults: [] };
    const paths = componentPaths(data.value);
    const components = paths.map((at) => ({ path: at, value: mapAt(data.value, at) }));
    const models = components.filter(({ value }) => Object.hasOwn(value, "modelCard"));
    if (models.length === 0)
      return unread(path, "is no model card: it is a CycloneDX bill of materials without a `modelCard`", fix);
    const marked = byMark(components);
    const read = models.map((model) => cyclonedxModel(data, model, marked));
    return { value: cardOfModels(path, name, read), faults: [] };
  },
};

const fix =
  "Give the component that is the model a `modelCard`, or name a card in Markdown, YAML or JSON that says what it is for.";
