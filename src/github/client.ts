import { Octokit } from "@octokit/core";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import Bottleneck from "bottleneck/light.js";
import type { Value, ValueMap } from "../domain/document.ts";
import { useProxy } from "./proxy.ts";
import { isServerFault } from "./refusal.ts";

/** One repository on GitHub, as a token sees it. */
export interface GitHub {
  readonly owner: string;
  readonly repo: string;
  readonly request: Octokit["request"];
  /** Asks by GraphQL, with the repository as `$owner` and `$repo` unless told; an answer that tells of errors is none. */
  readonly graphql: (query: string, variables?: ValueMap) => Promise<Value>;
  /** How many requests were sent, those that were tried again included. */
  readonly requests: () => number;
}

export interface GitHubAccess {
  /** GITHUB_API_URL: GitHub's own, or an Enterprise server's. */
  readonly apiUrl: string;
  readonly token: string;
  /** `owner/repo`. */
  readonly repository: string;
  /** Told when a limit or a fault makes it wait. */
  readonly say: (words: string) => void;
}

/** Longer waits are not worth a verdict's presentation, in seconds. */
const longestWait = 30;
const mostRetries = 2;
const answerWithin = 30_000;

const Client = Octokit.plugin(retry, throttling);

/** Opens a repository by GitHub's API. Faults and limits are tried again a few times, and not for long. */
export function openGitHub({ apiUrl, token, repository, say }: GitHubAccess): GitHub {
  const [owner = "", repo = ""] = repository.split("/");
  let count = 0;
  useProxy(say);
  const client = new Client({
    auth: token,
    baseUrl: apiUrl.replace(/\/+$/, ""),
    userAgent: "ai-risk-gate",
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
    // A limit is for the other plugin, which heeds how long it lasts.
    retry: { retries: mostRetries, doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
    throttle: throttle(say),
    request: {
      fetch: (url: string, options: RequestInit): Promise<Response> => {
        count += 1;
        // The token goes to the API and nowhere else, whatever an answer redirects to.
        return fetch(url, { ...options, redirect: "error", signal: AbortSignal.timeout(answerWithin) });
      },
    },
  });
  stopWaitingForServer(client);
  return {
    owner,
    repo,
    request: client.request,
    graphql: (query, variables = { owner, repo }) => client.graphql<Value>(query, { ...variables }),
    requests: () => count,
  };
}

/** What is done about limits: a short wait is waited for, a long one is said. */
function throttle(say: GitHubAccess["say"]) {
  const wait = (...[seconds, , , tried]: readonly [number, unknown, unknown, number]): boolean => {
    const again = seconds <= longestWait && tried < mostRetries;
    say(`GitHub limits requests for ${seconds} s: ${again ? "waiting" : "not waiting so long"}.`);
    return again;
  };
  // A run writes a dozen times at most: GitHub's second between writes is for those that write by the hundred.
  const writes = { maxConcurrent: 1, minTime: 50 };
  return {
    write: new Bottleneck.Group(writes),
    notifications: new Bottleneck.Group(writes),
    onRateLimit: wait,
    onSecondaryRateLimit: wait,
  };
}

/** A server that fails for good fails for all that is left to ask: nothing more is tried again. */
function stopWaitingForServer(client: Octokit): void {
  let isDown = false;
  client.hook.wrap("request", async (request, options) => {
    // Hooks share these options, so they are changed in place; and what is counted of one request is not counted of all.
    options.request = { ...options.request, ...(isDown ? { retries: 0 } : {}) };
    try {
      return await request(options);
    } catch (error) {
      isDown ||= isServerFault(error);
      throw error;
    }
  });
}
