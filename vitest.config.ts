import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

// A test must not see where it runs: a workflow's variables and the machine's git settings change what is reviewed.
const foreign = /^(?:GITHUB_|RUNNER_|INPUT_|GIT_|LC_|CI$|NO_COLOR$|FORCE_COLOR$|(?:HTTPS?|NO|ALL)_PROXY$)/i;
for (const name of Object.keys(process.env)) if (foreign.test(name)) Reflect.deleteProperty(process.env, name);
Object.assign(process.env, { TZ: "UTC", LANG: "C.UTF-8" });

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    // Most tests wait for programs they have started, on machines that may be busy with something else.
    maxWorkers: availableParallelism(),
    testTimeout: 60_000,
    // What a file sets up it takes down again; loading the product anew for each of them took a tenth of the time.
    isolate: false,
  },
});
