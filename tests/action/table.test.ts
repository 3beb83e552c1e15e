import { expect, test } from "vitest";
import type { Fault } from "../github/server.ts";
import { pullRequestJob } from "./job.ts";
import { type EventOccasion, occasion } from "./occasion.ts";
import { eventOccasions } from "./occasions.ts";
import { storyPullRequest } from "./story-repository.ts";
import {
  byTwos,
  comparison,
  endOf,
  type Kind,
  kinds,
  presented,
  presentedHeads,
  tableOf,
  tableRow,
} from "./table-row.ts";

const kindsOf: Readonly<Record<EventOccasion["tokens"], readonly Kind[]>> = {
  every: kinds,
  some: ["full", "readOnly", "none"],
  one: ["full", "none"],
};

/** These read GitHub alone: without a token that is one, there is nothing to read. */
const ofGitHubAlone = /^(?:pull_request_target|workflow_run)/;

test("every event with every kind of token: the verdict is the same, and what is not shown is said", async () => {
  const works = eventOccasions().flatMap((one) => kindsOf[one.tokens].map((kind) => () => tableRow(one, kind)));
  const rows = await byTwos(works);
  const heads = ["event", "token", "verdict", "exit", "compared", ...presentedHeads];
  const cells = rows.map((row) => [row.occasion.name, row.kind, ...endOf(row), comparison(row), ...presented(row)]);
  const page = `# Every event, with every kind of token\n\nWritten by \`table.test.ts\`, and looked at.\n\n${tableOf(heads, cells)}`;
  process.stdout.write(`\n${page}\n`);
  const comparable = rows.filter(
    ({ occasion: { name }, kind }) => !ofGitHubAlone.test(name) || (kind !== "unknown" && kind !== "none"),
  );
  const ends = new Map(comparable.map((row) => [row.occasion.name, endOf(row)]));
  for (const row of comparable)
    expect([row.occasion.name, ...endOf(row)]).toEqual([row.occasion.name, ...(ends.get(row.occasion.name) ?? [])]);
  await expect(page).toMatchFileSnapshot("table.md");
}, 600_000);

const answer =
  (status: number, headers: Readonly<Record<string, string>> = {}, message = "Not now"): Fault =>
  () => ({ status, body: { message }, headers });
const secondary = "You have exceeded a secondary rate limit";
const drop: Fault = () => "drop";

const once =
  (fault: Fault): Fault =>
  (asked, count) =>
    count === 1 ? fault(asked, count) : null;
const ofThat =
  (operation: string, fault: Fault): Fault =>
  (asked, count) =>
    asked.route.id === operation ? fault(asked, count) : null;
const withLines =
  (fault: Fault): Fault =>
  (asked, count) => {
    const output = asked.body["output"] as { readonly annotations?: readonly unknown[] } | undefined;
    return (output?.annotations ?? []).length > 0 ? fault(asked, count) : null;
  };

const faults: readonly (readonly [string, Fault])[] = [
  ["forbidden (403)", answer(403)],
  ["nothing found (404)", answer(404)],
  ["nothing taken (422)", answer(422)],
  ["the check run's lines not taken (422)", withLines(answer(422))],
  ["a secondary limit of a second (403)", once(answer(403, { "retry-after": "1" }, secondary))],
  ["a secondary limit that does not say how long (403)", answer(403, {}, secondary)],
  ["a limit of a second (429)", once(answer(429, { "retry-after": "1" }))],
  ["a limit of an hour (429)", answer(429, { "retry-after": "3600" })],
  ["a limit of an hour (403)", answer(403, { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "4102444800" })],
  ["a server that fails once (502)", once(answer(502))],
  ["a server that fails (503)", answer(503)],
  ["a server that fails at the check run (500)", ofThat("checks/create", answer(500))],
  ["a server that fails at the comment (500)", ofThat("issues/create-comment", answer(500))],
  ["a dropped connection, once", once(drop)],
  ["dropped connections", drop],
];

test("whatever GitHub answers, the verdict is the same, and what is not shown is said", async () => {
  const change = storyPullRequest("lender-risk-loses-its-treatment");
  const event = occasion("pull_request", change, { job: pullRequestJob(change) });
  const rows = await byTwos(
    faults.map(
      ([, fault]) =>
        () =>
          tableRow(event, "full", fault),
    ),
  );
  const cells = rows.map((row, index) => [faults[index]?.[0] ?? "", ...endOf(row), ...presented(row)]);
  const heads = ["GitHub answers", "verdict", "exit", ...presentedHeads];
  const page = `# A pull request that is blocked, whatever GitHub answers\n\nWritten by \`table.test.ts\`, and looked at.\n\n${tableOf(heads, cells)}`;
  process.stdout.write(`\n${page}\n`);
  for (const row of rows) expect(endOf(row)).toEqual(["block", "1"]);
  await expect(page).toMatchFileSnapshot("faults.md");
}, 600_000);
