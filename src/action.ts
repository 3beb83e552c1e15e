import { currentDay } from "./adapters/clock.ts";
import { reviewWorkflow } from "./adapters/workflow.ts";
import { product } from "./product.ts";
import { releaseTexts } from "./release/statement.ts";
import { renderers } from "./render/index.ts";
import { presentedBy } from "./render/presentation.ts";
import { runForRelease, runJoined } from "./run.ts";

const today = currentDay();

reviewWorkflow({
  environment: process.env,
  today,
  write: (text) => process.stdout.write(text),
  renderings: (occasion) => ({
    annotations: renderers.github,
    summary: renderers.markdown,
    json: renderers.json,
    sarif: renderers.sarif,
    ...presentedBy({ runUrl: occasion?.run.url ?? null }),
  }),
  // The client is loaded while the review is made.
  reach: (reach, say) => {
    const github = import("./github/index.ts").then(({ reachGitHub }) => reachGitHub({ ...reach, say }));
    // A client that cannot be loaded is told where it is asked for, not before.
    github.catch(() => undefined);
    return {
      commits: async (day) => (await github).commits(day),
      pullRequests: async (head) => (await github).pullRequests(head),
      reviews: async (pullRequest) => (await github).reviews(pullRequest),
      mergedAs: async (commit) => (await github).mergedAs(commit),
      standing: async (occasion) => (await github).standing(occasion),
      show: async (occasion, presentation) => (await github).show(occasion, presentation),
    };
  },
  remote: (reach, say) => {
    const files = import("./github/remote-files.ts").then(({ openRemoteFiles }) => openRemoteFiles({ ...reach, say }));
    files.catch(() => undefined);
    return { read: async (name) => (await files).read(name) };
  },
  review: async ({ commits, points, inputs, remote, reviews, joined, workflow, evidence }) => {
    const { gate, base, head, rules } = points;
    const besides = inputs.policies.length === 0 ? null : { policies: inputs.policies, how: "besides" as const };
    const rulesAt = (tip: string) => ({
      repository: commits.at(tip),
      source: "base" as const,
      config: null,
      policies: besides,
      remote,
    });
    const sides = { base: base === null ? null : commits.at(base), head: commits.at(head) };
    const also = joined === null ? null : { rules: rulesAt(joined.tip), because: joined.because };
    const releases = { commits, since: null };
    const by = { rules: rulesAt(rules), gate, today, simulated: false, workflow };
    const asked = { ...sides, ...by, reviews, evidence, releases };
    if (inputs.releaseVerdict === null) return { report: await runJoined(asked, also, product), releaseTexts: null };
    const { report, files } = await runForRelease(asked, product);
    const source = { revision: rules, source: report.rules, named: besides };
    return { report, releaseTexts: (attached) => releaseTexts({ report, files, rules: source, ...attached }) };
  },
}).then((status) => {
  process.exitCode = status;
});
