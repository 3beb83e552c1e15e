import { isList, isMap, own, textsIn, type Value, type ValueMap } from "../../domain/document.ts";
import type { CardFile, CardFormat } from "./format.ts";
import { unread } from "./unread.ts";

/** An SPDX document: version 3 names its context, version 2 its version. */
const recognises = ({ data }: CardFile): boolean =>
  data !== null && isMap(data.value) && (Object.hasOwn(data.value, "spdxVersion") || namesContext(data.value));

function namesContext(root: ValueMap): boolean {
  const context = own(root, "@context");
  const names = typeof context === "string" ? [context] : (textsIn(context) ?? []);
  return names.some((name) => /^https?:\/\/spdx\.org\//iu.test(name));
}

/** Whether the graph holds a package of the AI profile. */
function holdsModel(graph: Value | undefined): boolean {
  return isList(graph) && graph.some((element) => isMap(element) && /^ai_?:?AIPackage$/iu.test(typeOf(element)));
}

const typeOf = (element: ValueMap): string => String(own(element, "type") ?? own(element, "@type") ?? "");

export const spdx: CardFormat = {
  name: "spdx",
  summary: null,
  recognises,
  read({ path, data }) {
    const root = isMap(data?.value) ? data.value : {};
    if (holdsModel(own(root, "@graph")) || holdsModel([root]))
      return unread(path, "is a model card in SPDX, which this version does not read yet", fix);
    return unread(path, "is no model card: it is an SPDX document without an `AIPackage`", fix);
  },
};

const fix = "Write what it says about the model as a card in Markdown, YAML or JSON, and name that one.";
