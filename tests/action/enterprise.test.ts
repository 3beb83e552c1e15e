import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterEach, expect, test } from "vitest";
import { type LoopbackGitHub, startGitHub } from "../github/server.ts";
import { tokens } from "../github/tokens.ts";
import { type Job, pullRequestJob, runJobOn } from "./job.ts";
import { storyPullRequest } from "./story-repository.ts";

let github: LoopbackGitHub | null = null;

afterEach(async () => {
  expect(github?.faults ?? []).toEqual([]);
  await github?.close();
  github = null;
});

const blocked = (environment: Readonly<Record<string, string>>): Job => ({
  ...pullRequestJob(storyPullRequest("lender-risk-loses-its-treatment")),
  environment,
});

test("an Enterprise server is asked below its path, and links lead to it", async () => {
  github = await startGitHub({ tokens });
  const server = "https://git.lender.example/code";
  const end = await runJobOn(
    github,
    blocked({ GITHUB_API_URL: `${github.url}/api/v3`, GITHUB_SERVER_URL: server, GITHUB_RUN_ID: "12" }),
  );
  expect(end.status).toBe(1);
  const [[check], [comment]] = [github.state.checkRuns, github.state.comments];
  expect([check?.detailsUrl, check?.annotations.length]).toEqual([`${server}/lender/scoring/actions/runs/12`, 4]);
  expect(comment?.body).toContain(`${server}/lender/scoring/actions/runs/12`);
  expect(`${comment?.body}${check?.summary}${end.summary}`).not.toContain("https://github.com");
});

/** A proxy that notes where it was asked to lead, and leads to this machine. */
async function proxyTo(target: LoopbackGitHub) {
  const asked: string[] = [];
  const proxy = createServer((_request, response) => response.writeHead(400).end());
  proxy.on("connect", ({ url = "" }, socket) => {
    asked.push(url);
    const on = connect(Number(new URL(target.url).port), "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
      on.pipe(socket).pipe(on);
    });
    for (const one of [on, socket]) one.on("error", () => undefined);
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  return { url, asked, close: () => proxy.close() };
}

test.each<[string, Readonly<Record<string, string>>, boolean, number]>([
  ["that the environment names", {}, true, 1],
  ["that is named in lower case, as by curl", { HTTP_PROXY: "", http_proxy: "the proxy" }, true, 1],
  ["where Node was told to by itself", { NODE_USE_ENV_PROXY: "1" }, true, 1],
  ["but not for what NO_PROXY names", { NO_PROXY: "git.lender.invalid" }, false, 0],
  ["and none that is no address", { HTTP_PROXY: "proxy:secret@" }, false, 0],
])(
  "GitHub is reached through a proxy %s",
  async (_name, environment, isUsed, checks) => {
    github = await startGitHub({ tokens });
    const proxy = await proxyTo(github);
    // Nobody answers under this name: what comes through came by the proxy.
    const named = { GITHUB_API_URL: "http://git.lender.invalid/api/v3", HTTP_PROXY: proxy.url, ...environment };
    if ("http_proxy" in named) named.http_proxy = proxy.url;
    const end = await runJobOn(github, blocked(named));
    proxy.close();
    expect(end.status).toBe(1);
    expect(end.lines.join("\n")).not.toContain("secret");
    expect(new Set(proxy.asked)).toEqual(new Set(isUsed ? ["git.lender.invalid:80"] : []));
    expect(github.state.checkRuns.length).toBe(checks);
  },
  60_000,
);
