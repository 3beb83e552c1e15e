import { isMap, own, textsIn, type ValueMap } from "../../domain/document.ts";
import type { CardFile, CardFormat } from "./format.ts";
import { cardOfModels } from "./models.ts";
import { graphOf, typeOf } from "./spdx-graph.ts";
import { spdxModel } from "./spdx-model.ts";
import { unread } from "./unread.ts";

const name = "spdx";

/** An SPDX document: version 3 names its context, version 2 its version. */
const recognises = ({ data }: CardFile): boolean =>
  data !== null && isMap(data.value) && (Object.hasOwn(data.value, "spdxVersion") || namesContext(data.value));

function namesContext(root: ValueMap): boolean {
  const context = own(root, "@context");
  const names = typeof context === "string" ? [context] : (textsIn(context) ?? []);
  return names.some((one) => /^https?:\/\/spdx\.org\//iu.test(one));
}

export const spdx: CardFormat = {
  name,
  summary: "SPDX 3 (JSON) with an `ai_AIPackage`",
  recognises,
  read({ path, data }) {
    if (data === null) return { value: null, faults: [] };
    const graph = graphOf(data);
    const models = graph.elements.filter(({ value }) => /^ai_?:?AIPackage$/iu.test(typeOf(value)));
    if (models.length === 0)
      return unread(path, "is no model card: it is an SPDX document without an `AIPackage`", fix);
    return {
      value: cardOfModels(
        path,
        name,
        models.map((model) => spdxModel(graph, model)),
      ),
      faults: [],
    };
  },
};

const fix =
  "Describe the model by an `ai_AIPackage` of the AI profile, or name a card in Markdown, YAML or JSON that says what it is for.";
