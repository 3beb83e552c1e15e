import { setTimeout as pause } from "node:timers/promises";
import type { Octokit } from "@octokit/core";
import { RequestError } from "@octokit/request-error";
import Bottleneck from "bottleneck/light.js";
import { isServerFault } from "./refusal.ts";

type Say = (words: string) => void;

/** Longer waits are not worth a verdict's presentation, in seconds. */
const longestWait = 30;
export const mostRetries = 2;

/** Whether a limit of so many seconds is waited for; it is said either way. */
function isWorthWaiting(say: Say, seconds: number, tried: number): boolean {
  const again = seconds <= longestWait && tried < mostRetries;
  say(`GitHub limits requests for ${seconds} s: ${again ? "waiting" : "not waiting so long"}.`);
  return again;
}

/** What is done about limits that GitHub names: a short wait is waited for, a long one is said. */
export function throttle(say: Say) {
  const wait = (...[seconds, , , tried]: readonly [number, unknown, unknown, number]): boolean =>
    isWorthWaiting(say, seconds, tried);
  // A run writes a dozen times at most: GitHub's second between writes is for those that write by the hundred.
  const writes = { maxConcurrent: 1, minTime: 50 };
  return {
    write: new Bottleneck.Group(writes),
    notifications: new Bottleneck.Group(writes),
    onRateLimit: wait,
    onSecondaryRateLimit: wait,
  };
}

/**
 * A server that fails for good fails for all that is left to ask: nothing more is tried again. A limit that does not say
 * whose it is, as one of a server in between, is waited for like GitHub's own.
 */
export function boundPatience(client: Octokit, say: Say): void {
  let isDown = false;
  client.hook.wrap("request", async (request, options) => {
    for (let tried = 0; ; tried += 1) {
      // Hooks share these options, so they are changed in place; what is counted of one request is not counted of all.
      options.request = { ...options.request, ...(isDown ? { retries: 0 } : {}) };
      try {
        return await request(options);
      } catch (error) {
        isDown ||= isServerFault(error);
        const seconds = namelessLimit(error);
        if (seconds === null || !isWorthWaiting(say, seconds, tried)) throw error;
        await pause(seconds * 1000);
      }
    }
  });
}

/** Seconds of a limit that the throttling plugin does not know for one. */
function namelessLimit(error: unknown): number | null {
  if (!(error instanceof RequestError) || error.status !== 429 || /\bsecondary rate\b/i.test(error.message))
    return null;
  const { "retry-after": after, "x-ratelimit-remaining": remaining } = error.response?.headers ?? {};
  const seconds = Number(after ?? Number.NaN);
  return remaining === "0" || !Number.isInteger(seconds) || seconds < 0 ? null : seconds;
}
