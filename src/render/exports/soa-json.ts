import { harmlessJson } from "../json.ts";
import type { Exporter } from "./formats.ts";

/** The statement of applicability as data; docs/packs/iso-42001.md shows the shape. */
export const soaJson: Exporter = ({ statements, today, simulated, revision }) =>
  harmlessJson({
    version: 1,
    framework: "iso-42001@2023",
    today,
    simulated,
    head: { revision },
    systems: statements(),
  });
