import { expect, test } from "vitest";
import { formats } from "../../src/render/formats.ts";
import { renderers } from "../../src/render/index.ts";
import { helpDesk } from "./reports/help-desk.ts";
import { hospital } from "./reports/hospital.ts";
import { lender } from "./reports/lender.ts";

const reports = { lender, hospital, "help-desk": helpDesk };

for (const [name, report] of Object.entries(reports)) {
  for (const format of formats) {
    test(`${name} as ${format}`, async () => {
      await expect(renderers[format](report)).toMatchFileSnapshot(`expected/${name}.${format}.txt`);
    });
  }
  test(`${name} as text in colour`, async () => {
    const text = renderers.text(report, { colour: true, width: 72 });
    await expect(text.replaceAll("\u001B", "\u241B")).toMatchFileSnapshot(`expected/${name}.colour.txt`);
  });
}
