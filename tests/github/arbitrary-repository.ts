import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { makeRepository, type TestRepository } from "../adapters/repositories.ts";

type Mode = "100644" | "100755" | "120000" | "160000";

/** What a commit makes of a path; `null` deletes it. */
interface Edit {
  readonly path: Buffer;
  readonly file: { readonly mode: Mode; readonly content: Buffer } | null;
}

interface ArbitraryCommit {
  readonly edits: readonly Edit[];
  /** How many commits back its parents stand; 0 for none. */
  readonly parent: number;
  readonly merged: number;
  readonly seconds: number;
}

/** Commits with merges, deletions, changed modes, folders in the place of files, odd names and odd contents. */
export type ArbitraryRepository = readonly ArbitraryCommit[];

const names = ["ai-risk.yml", "docs", "a", "b c", "ä", "new\nline", 'q"\\', "[a]", "*", "-x", "a.b", "a-b"].map(
  (name) => Buffer.from(name),
);
const segment = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...names) },
  { weight: 1, arbitrary: fc.constant(Buffer.from([0x61, 0xff, 0x62])) },
);
const anyPath = fc
  .array(segment, { minLength: 1, maxLength: 3 })
  .map((steps) => Buffer.concat(steps.flatMap((step, index) => (index === 0 ? [step] : [Buffer.from("/"), step]))));

const content = fc.constantFrom(
  ...["", "one\n", "two\n", "one\r\ntwo\r\n", "\uFEFFversion: 1\n", "nul\0", "模型\n", `${"long ".repeat(30)}\n`].map(
    (text) => Buffer.from(text),
  ),
  Buffer.from([0x63, 0xe4, 0x72, 0x64]),
);

/** Edits of few paths, so that they meet; of one of them a folder as well. */
const editsOf = (paths: readonly Buffer[]): fc.Arbitrary<Edit> =>
  fc.record({
    path: fc.constantFrom(...paths, Buffer.concat([paths[0] ?? Buffer.from("a"), Buffer.from("/deep")])),
    file: fc.option(
      fc.record({ mode: fc.constantFrom<Mode>("100644", "100644", "100644", "100755", "120000", "160000"), content }),
      { freq: 3 },
    ),
  });

const days = 86_400;
const noon = Date.parse("2026-11-01T12:00:00Z") / 1000;

const often = <T>(usual: fc.Arbitrary<T>, other: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 8, arbitrary: usual }, { weight: 1, arbitrary: other });

const commitsOf = (edit: fc.Arbitrary<Edit>): fc.Arbitrary<ArbitraryRepository> =>
  fc.array(
    fc.record({
      edits: fc.array(edit, { maxLength: 3 }),
      parent: often(fc.constant(1), fc.constantFrom(0, 2, 3)),
      merged: fc.constantFrom(0, 0, 0, 2, 3),
      seconds: often(fc.integer({ min: noon - 60 * days, max: noon }), fc.constantFrom(0, noon + 400 * days)),
    }),
    { minLength: 3, maxLength: 14 },
  );

export const anyRepository: fc.Arbitrary<ArbitraryRepository> = fc
  .array(anyPath, { minLength: 2, maxLength: 5 })
  .chain((paths) => commitsOf(editsOf(paths)));

/** Paths and globs as configurations and manifests name them. */
export const anyPathspec = fc.oneof(
  fc.constant("**"),
  fc.constantFrom(
    "**",
    "**/ai-risk.yml",
    "docs",
    "docs/",
    "docs/**",
    "docs/*",
    "*",
    "a*",
    "[a-b]*",
    "?",
    "**/a",
    "a**",
  ),
  fc.constantFrom(
    "[a]",
    "\\[a]/*",
    "[a]/**",
    "*/a",
    "**/*.b",
    "doc?/**/a",
    "[!a]*",
    "./docs//a",
    "docs/../a",
    "[[:alpha:]]",
  ),
  anyPath.filter((bytes) => bytes.equals(Buffer.from(bytes.toString("utf8")))).map((bytes) => bytes.toString("utf8")),
);

/** Makes it real, each commit under a branch of its own: `c0`, `c1` … Gives the commits' ids. */
export function madeRepository(commits: ArbitraryRepository): { origin: TestRepository; ids: readonly string[] } {
  const origin = makeRepository();
  execFileSync("git", ["fast-import", "--quiet", "--force"], {
    cwd: origin.folder,
    input: Buffer.concat(commits.flatMap(commitLines)),
    stdio: "pipe",
  });
  const refs = commits.map((_, index) => `refs/heads/c${index}`);
  return { origin, ids: origin.git("rev-parse", ...refs).split("\n") };
}

function commitLines({ edits, parent, merged, seconds }: ArbitraryCommit, index: number): readonly Buffer[] {
  const from = index - parent;
  const other = index - merged;
  const head = [
    `commit refs/heads/c${index}`,
    `mark :${index + 1}`,
    `committer Ada <ada@lender.example> ${seconds} +0000`,
    "data 0",
    ...(parent > 0 && from >= 0 ? [`from :${from + 1}`] : []),
    ...(merged > 0 && other >= 0 && other !== from && parent > 0 && from >= 0 ? [`merge :${other + 1}`] : []),
  ];
  return [Buffer.from(`${head.join("\n")}\n`), ...edits.map(editLine), Buffer.from("\n")];
}

function editLine({ path, file }: Edit): Buffer {
  if (file === null) return Buffer.from(`D ${quoted(path)}\n`);
  if (file.mode === "160000")
    return Buffer.from(`M 160000 ${"1".repeat(39)}${file.content.length % 10} ${quoted(path)}\n`);
  const head = `M ${file.mode} inline ${quoted(path)}\ndata ${file.content.length}\n`;
  return Buffer.concat([Buffer.from(head), file.content, Buffer.from("\n")]);
}

const quoted = (path: Buffer): string =>
  `"${[...path].map((byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("")}"`;
