import { Octokit } from "@octokit/core";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import type { Value, ValueMap } from "../domain/document.ts";
import { boundPatience, mostRetries, throttle } from "./patience.ts";
import { useProxy } from "./proxy.ts";

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
  boundPatience(client, say);
  return {
    owner,
    repo,
    request: client.request,
    graphql: (query, variables = { owner, repo }) => client.graphql<Value>(query, { ...variables }),
    requests: () => count,
  };
}
