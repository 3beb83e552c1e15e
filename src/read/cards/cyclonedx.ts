import { isList, isMap, own, type Value } from "../../domain/document.ts";
import type { CardFile, CardFormat } from "./format.ts";
import { unread } from "./unread.ts";

/** A CycloneDX bill of materials, by the mark that its specification requires. */
const recognises = ({ data }: CardFile): boolean =>
  data !== null && isMap(data.value) && own(data.value, "bomFormat") === "CycloneDX";

/** Whether a component, or one within it, has a `modelCard`. */
function holdsCard(value: Value | undefined): boolean {
  if (isList(value)) return value.some(holdsCard);
  if (!isMap(value)) return false;
  return isMap(own(value, "modelCard")) || holdsCard(own(value, "components"));
}

export const cyclonedx: CardFormat = {
  name: "cyclonedx",
  summary: null,
  recognises,
  read({ path, data }) {
    const root = isMap(data?.value) ? data.value : {};
    const metadata = own(root, "metadata");
    const main = isMap(metadata) ? own(metadata, "component") : undefined;
    if (holdsCard(own(root, "components")) || holdsCard(main))
      return unread(path, "is a model card in CycloneDX, which this version does not read yet", fix);
    return unread(path, "is no model card: it is a CycloneDX bill of materials without a `modelCard`", fix);
  },
};

const fix = "Write what it says about the model as a card in Markdown, YAML or JSON, and name that one.";
