import { existsSync, lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { type Gate, gates } from "../../src/domain/policy.ts";
import { pages } from "../docs/pages.ts";
import { textOf } from "./bytes.ts";

/** A small repository: texts by path (see bytesOf). */
export type Files = Readonly<Record<string, string>>;

/** A pull request that the product understands, to make worse ones from. */
export interface Scene {
  readonly gate: Gate;
  readonly today: string;
  readonly base: Files;
  readonly head: Files;
}

const root = join(import.meta.dirname, "../..");
const config = ".github/ai-risk-gate/config.yml";

/** Every regular file under a folder. */
function filesIn(folder: string, inside = ""): Files {
  const entries = readdirSync(join(folder, inside)).sort();
  return Object.assign(
    {},
    ...entries.map((name) => {
      const path = inside === "" ? name : `${inside}/${name}`;
      const found = lstatSync(join(folder, path));
      if (found.isDirectory()) return filesIn(folder, path);
      return found.isFile() ? { [path]: textOf(readFileSync(join(folder, path))) } : {};
    }),
  );
}

/** Every story, the example and the policies' sample, as pull requests. */
export const scenes: readonly Scene[] = [...stories(), ...plainScenes()];

function stories(): readonly Scene[] {
  const folder = join(root, "fixtures/reviews");
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, "story.yml")))
    .sort()
    .map((name) => {
      const told = parse(readFileSync(join(folder, name, "story.yml"), "utf8"));
      const head = filesIn(join(folder, name, "head"));
      const before = join(folder, name, "base");
      const base = existsSync(before) ? filesIn(before) : head;
      return {
        gate: gates.find((gate) => gate === told.gate) ?? "pull-request",
        today: String(told.today),
        base,
        head,
      };
    });
}

/** Repositories as somebody adopts them; with the shipped policy as one of their own, so that it is mutated too. */
function plainScenes(): readonly Scene[] {
  const shipped = readFileSync(join(root, "policies/iso-23894.yml"), "utf8");
  const house = ".github/ai-risk-gate/policies/house.yml";
  const own = { [house]: shipped, [config]: `version: 1\npolicies: [${house}]\n` };
  const plain = [filesIn(join(root, "examples/lender")), filesIn(join(root, "policies/samples/lender"))];
  const days = { gate: "pull-request", today: "2026-11-21" } as const;
  return plain.flatMap((files) => [
    { ...days, base: {}, head: files },
    { ...days, base: { ...files, ...own }, head: { ...files, ...own } },
  ]);
}

/** One document that the product reads by itself, and as what. */
export interface SeedDocument {
  readonly path: string;
  readonly kind: DocumentKind;
  readonly text: string;
}

export const documentKinds = ["manifest", "config", "criteria", "people", "policy", "waivers", "card"] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** What a file of a repository is read as; `null` for those that nothing reads as a document of ours. */
export function kindOf(path: string): DocumentKind | null {
  if (/(?:^|\/)ai-risk\.(?:ya?ml|json)$/u.test(path)) return "manifest";
  if (/(?:^|\/)(?:MODEL_CARD|README|model-card)\.md$/iu.test(path)) return "card";
  if (path.startsWith(".github/ai-risk-gate/policies/")) return path.endsWith(".yml") ? "policy" : null;
  const named = /^\.github\/ai-risk-gate\/(config|criteria|people|waivers)\.yml$/u.exec(path)?.[1];
  return documentKinds.find((kind) => kind === named) ?? null;
}

/** Each document once: of the scenes, and of the snippets that the documentation shows. */
export const documents: readonly SeedDocument[] = [...new Map([...ofScenes(), ...ofPages()]).values()];

function ofScenes(): readonly (readonly [string, SeedDocument])[] {
  return scenes.flatMap(({ base, head }) =>
    [...Object.entries(base), ...Object.entries(head)].flatMap(([path, text]) => {
      const kind = kindOf(path);
      return kind === null ? [] : [[`${kind}${text}`, { path, kind, text }] as const];
    }),
  );
}

function ofPages(): readonly (readonly [string, SeedDocument])[] {
  const blocks = pages().flatMap((page) => page.blocks.filter(({ language }) => language === "yaml"));
  return blocks.flatMap((block) => {
    const kind = documentKinds.find((one) => one === block.kind);
    return kind === undefined
      ? []
      : [[`${kind}${block.text}`, { path: `${kind}.yml`, kind, text: block.text }] as const];
  });
}
