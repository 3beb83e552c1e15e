import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The licences of the packages that modules come from, each under its package's name and its own. */
export function licences(modules: readonly string[]): string {
  const folders = modules.flatMap(
    (path) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path.replaceAll("\\", "/")) ?? [],
  );
  return [...new Set(folders)]
    .sort()
    .map((folder) => licenceOf(folder))
    .join("\n");
}

function licenceOf(folder: string): string {
  const { name, license }: { name: string; license: string } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  );
  const file = readdirSync(folder).find((one) => /^licen[cs]e(?:\.\w+)?$/i.test(one));
  if (file === undefined) throw new Error(`The package ${name} brings no licence.`);
  return `${name}\n${license}\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
}
