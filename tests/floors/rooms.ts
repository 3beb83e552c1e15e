/** One room of src/: a folder, or a file that stands alone. */
export interface Room {
  /** Rooms it may import from, types included; itself aside. */
  readonly imports: readonly string[];
  /** Packages and parts of Node it may import. */
  readonly packages: readonly string[];
  /** Nothing of the world: no process, console, clock, network or file system. */
  readonly pure: boolean;
}

/** Where something stands in src/, and what it may reach. docs/architecture.md shows the same table. */
export const rooms: Readonly<Record<string, Room>> = {
  domain: { imports: [], packages: ["canonicalize", "node:crypto", "node:module"], pure: true },
  operators: { imports: ["domain"], packages: ["re2js"], pure: true },
  read: {
    imports: ["domain", "operators", "generated"],
    packages: ["@rgrove/parse-xml", "fastest-levenshtein", "node:zlib", "smol-toml"],
    pure: true,
  },
  evidence: { imports: ["domain", "read"], packages: [], pure: true },
  judge: { imports: ["domain"], packages: [], pure: true },
  evaluate: { imports: ["domain", "judge"], packages: [], pure: true },
  compare: { imports: ["domain", "judge", "evaluate"], packages: ["fastest-levenshtein"], pure: true },
  "review.ts": { imports: ["domain", "judge", "evaluate", "compare"], packages: [], pure: true },
  lint: { imports: ["domain", "read", "evaluate"], packages: [], pure: true },
  floor: { imports: ["domain"], packages: [], pure: true },
  import: { imports: ["domain", "read", "generated"], packages: [], pure: true },
  gather: { imports: ["domain", "read", "evidence", "floor"], packages: ["picomatch"], pure: true },
  "run.ts": { imports: ["domain", "gather", "review.ts"], packages: [], pure: true },
  examples: {
    imports: ["domain", "read", "evaluate", "lint", "gather", "review.ts"],
    packages: [],
    pure: true,
  },
  start: { imports: ["domain", "read", "generated"], packages: [], pure: true },
  render: { imports: ["domain"], packages: ["node:zlib"], pure: true },
  release: { imports: ["domain"], packages: ["canonicalize"], pure: true },
  git: { imports: ["domain"], packages: ["node:crypto"], pure: true },
  adapters: { imports: ["domain", "render", "git"], packages: ["fastest-levenshtein", "node:*"], pure: false },
  github: {
    imports: ["domain", "git"],
    packages: [
      "@octokit/core",
      "@octokit/plugin-retry",
      "@octokit/plugin-throttling",
      "@octokit/request-error",
      "bottleneck/light.js",
      "node:crypto",
      "node:http",
      "node:timers/promises",
    ],
    pure: false,
  },
  "product.ts": { imports: ["gather", "generated"], packages: [], pure: true },
  verbs: {
    imports: [
      "domain",
      "read",
      "judge",
      "evaluate",
      "lint",
      "review.ts",
      "gather",
      "run.ts",
      "examples",
      "import",
      "start",
      "render",
      "release",
      "adapters",
      "generated",
    ],
    packages: ["node:*"],
    pure: false,
  },
  "action.ts": {
    imports: ["product.ts", "run.ts", "render", "release", "adapters", "github"],
    packages: [],
    pure: false,
  },
  "cli.ts": { imports: ["domain", "product.ts", "verbs", "adapters", "github"], packages: [], pure: false },
  generated: { imports: ["domain"], packages: [], pure: true },
};
