import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "./adapters/repositories.ts";
import { type BundleEnd, bundleFile, nodes, root, runBundle } from "./bundle.ts";
import { readStory, wordsOf } from "./stories.ts";

const story = readStory("lender-risk-loses-its-treatment");
interface Package {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
}
const { version, dependencies }: Package = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const bundles = ["cli", "action"] as const;
const codeOf = (bundle: (typeof bundles)[number], isMeant = (_file: string): boolean => true): string => {
  const folder = dirname(bundleFile(bundle));
  const files = readdirSync(folder).filter((file) => file.endsWith(".js") && isMeant(file));
  return files.map((file) => readFileSync(join(folder, file), "utf8")).join("\n");
};

const prints = (stdout: string, status = 0): BundleEnd => ({ status, stdout, stderr: "" });

for (const node of nodes)
  describe.skipIf(node.skip !== null)(`the command line on ${node.name}${node.skip ? ` (${node.skip})` : ""}`, () => {
    const run = (...args: readonly string[]): BundleEnd => runBundle(node.path, { file: bundleFile("cli"), args });

    test.each([...story.files])("prints the expected bytes of a review as %s", (format, file) => {
      const expected = readFileSync(join(story.folder, "expected", file), "utf8");
      expect(run("check", ...wordsOf(story), "--format", format)).toEqual(prints(expected, 1));
    });

    test("tells its version and its verbs", () => {
      expect(run("--version")).toEqual(prints(`${version}\n`));
      const help = run("--help");
      expect(help).toEqual(prints(help.stdout));
      expect(help.stdout).toMatch(/^ai-risk-gate VERB .*\n/);
      expect(help.stdout).toContain("\n  check [DIR] ");
    });

    test("keeps its bytes alone in another folder, time zone and language", () => {
      const [installed, folder] = [temporaryFolder(), temporaryFolder()];
      cpSync(dirname(bundleFile("cli")), installed, { recursive: true });
      const environment = { TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8", FORCE_COLOR: "1" };
      const args = ["check", ...wordsOf(story), "--format", "json"];
      const expected = readFileSync(join(story.folder, "expected/report.json"), "utf8");
      const alone = { file: join(installed, "index.js"), folder, args, environment };
      expect(runBundle(node.path, alone)).toEqual(prints(expected, 1));
    });

    test("without a verdict ends with 2 and prints no report", () => {
      const ended = run("check", "--head", "no-such-branch", "--frobnicate");
      expect({ ...ended, stderr: "" }).toEqual(prints("", 2));
      expect(ended.stderr).toMatch(/^no verdict: .+\n/);
    });
  });

describe("the command line with letters of all scripts, which stand in a file of their own", () => {
  const titled = (pattern: string): BundleEnd => {
    const folder = temporaryFolder();
    const rule = { id: "titled", title: "A title", clauses: ["iso-23894:6.4.2"], level: "block", for: "risk" };
    const told = { at: "risk.title", message: "{risk.title} is no title.", fix: "Write one." };
    const examples = { pass: [{ why: "as it stands" }], fail: [{ why: "without one" }] };
    const rules = [{ ...rule, require: [{ matches: ["risk.title", pattern] }], ...told, examples }];
    writeFileSync(join(folder, "titles.yml"), JSON.stringify({ version: 1, id: "titles", title: "Titles", rules }));
    const system = { id: "scoring", name: "Scoring", owner: "@acme/lending" };
    const manifest = { version: 1, system, risks: [{ id: "R-1", title: "Ωδή στον ΚΊΝΔΥΝΟ", status: "closed" }] };
    writeFileSync(join(folder, "ai-risk.yml"), JSON.stringify(manifest));
    const args = ["check", "--policy", "./titles.yml", "--format", "github"];
    return runBundle(process.execPath, { file: bundleFile("cli"), folder, args });
  };

  test.each(["^\\p{Lu}[\\p{L} ]+$", "^[\\p{Greek} ]+$", "(?i)^ωδή στον κίνδυνο$", "^Ω"])("%s is met", (pattern) => {
    expect(titled(pattern)).toEqual(titled("."));
  });

  test.each(["^\\p{Ll}", "\\p{Han}", "^ωδή"])("%s is not met", (pattern) => {
    expect(titled(pattern).stdout).toContain("is no title");
  });
});

describe.each(bundles)("dist/%s", (bundle) => {
  const text = codeOf(bundle);

  test("starts alone in a folder, from another one", () => {
    const [installed, folder] = [temporaryFolder(), temporaryFolder()];
    cpSync(dirname(bundleFile(bundle)), installed, { recursive: true });
    const { status, stdout, stderr } = runBundle(process.execPath, { file: join(installed, "index.js"), folder });
    expect(status).toBe(2);
    expect(`${stdout}${stderr}`).toMatch(bundle === "cli" ? /^ai-risk-gate VERB/ : /^::error title=No verdict%3A /);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("says in what form it is written, and needs no other folder for it", () => {
    expect(JSON.parse(readFileSync(join(root, "dist", bundle, "package.json"), "utf8"))).toEqual({ type: "commonjs" });
  });

  test("ships the licence of every package in it, and of no other", () => {
    const licences = readFileSync(join(root, "dist", bundle, "licenses.txt"), "utf8");
    const shipped = Object.keys(dependencies).filter((name) => bundle === "action" || !isForGitHub(name));
    const bundled = [...withDependencies(shipped)].filter((name) => !typesAlone.has(name)).sort();
    // A package's name stands alone on a line after an empty one, and the name of its licence under it.
    const named = [...`\n\n${licences}`.matchAll(/\n\n([@\w./-]+)\n[\w.-]+\n/g)].map(([, found = ""]) => found);
    expect(bundled).toContain("re2js");
    expect(named.sort()).toEqual(bundled);
  });

  test("takes of Node only what it needs, and no way to a network but to GitHub, in files of its own", () => {
    const modules = [...text.matchAll(/(?:\brequire|\))\(["`'](\.\/[\w-]+\.js|[\w:/]+)["`']\)/g)].map(
      ([, found = ""]) => found,
    );
    expect(modules).toContain("node:child_process");
    // A proxy and waiting are Node's own.
    const network = ["node:http", "node:timers/promises"];
    expect(
      modules.filter((found) => !needed.has(found) && !network.includes(found) && !/^\.\/[\w-]+\.js$/.test(found)),
    ).toEqual([]);
    const offline = codeOf(bundle, (file) => file !== "github.js" && file !== "remote.js");
    expect(offline.match(/undici|\bfetch\(|WebSocket|XMLHttpRequest|EventSource|sendBeacon/g)).toBeNull();
    expect(text.match(/(?<!\{)\bimport\(|\brequire\((?!["`'])/g)).toBeNull();
  });

  test("makes no code of text", () => {
    expect(text.match(/(?<![.\w] *)eval\((?!\w+,\w+\)\{)|\bnew Function\b|\bFunction\(|\bvm\b.*runIn/g)).toBeNull();
  });

  test("names no path of the machine that built it", () => {
    for (const path of [root, `${homedir()}/`, "file:///"]) expect(text).not.toContain(path);
  });
});

/** What talks to GitHub is not for the command line. */
const isForGitHub = (name: string): boolean => name.startsWith("@octokit/") || name === "bottleneck";

/** Packages that are gone once the types are. */
const typesAlone: ReadonlySet<string> = new Set(["@octokit/openapi-types", "@octokit/types"]);

const needed: ReadonlySet<string> = new Set([
  // Names of digests, which stand as a module's does.
  "sha1",
  "sha256",
  "node:child_process",
  "node:crypto",
  "node:fs",
  "node:fs/promises",
  "node:module",
  "node:path",
  "node:util",
  "node:zlib",
  "url",
]);

/** The packages and all that they need at run time. */
function withDependencies(names: readonly string[], found: Set<string> = new Set()): ReadonlySet<string> {
  for (const one of names.filter((candidate) => !found.has(candidate))) {
    found.add(one);
    const { dependencies = {} } = JSON.parse(readFileSync(join(root, "node_modules", one, "package.json"), "utf8"));
    withDependencies(Object.keys(dependencies), found);
  }
  return found;
}
