import { expect, test } from "vitest";
import type { ValueMap } from "../../src/domain/document.ts";
import { widenings } from "../../src/judge/agent-widening.ts";

const order = { id: "order", access: "write", irreversible: false, approval: "always" };
const before: ValueMap = { tools: [order], scopes: ["orders:write"], "untrusted-input": ["price lists"] };

const wider = (agent: ValueMap, than: ValueMap = before): readonly string[] =>
  widenings({ system: { agent } }, than).map(({ path, what, before: was, after }) =>
    [path.join("."), what, was, after].join(" | "),
  );

test("the same agent, and one that may do less, is no wider", () => {
  expect(wider(before)).toEqual([]);
  expect(wider({ tools: [{ ...order, access: "read" }], scopes: [] })).toEqual([]);
  expect(wider({})).toEqual([]);
});

test("whatever is new is told with where it stands, of the agent and of its tools", () => {
  const agent = {
    tools: [{ id: "menus", access: "read" }, order, { id: "mail" }],
    scopes: ["mail:send", "orders:write"],
    "untrusted-input": ["price lists", "mails"],
    calls: ["delivery-planner"],
  };
  expect(wider(agent)).toEqual([
    "system.agent.tools.0 | tool menus |  | read",
    "system.agent.tools.2 | tool mail |  | access not stated",
    "system.agent.scopes.0 | scope mail:send |  | new",
    "system.agent.untrusted-input.1 | untrusted input mails |  | new",
    "system.agent.calls.0 | called agent delivery-planner |  | new",
  ]);
});

test.each([
  ["access", "execute", "write"],
  ["irreversible", true, "false"],
  ["approval", "above-limit", "always"],
  ["approval", "never", "always"],
])("a tool whose %s becomes %s is wider", (key, value, was) => {
  expect(wider({ ...before, tools: [{ ...order, [key]: value }] })).toEqual([
    `system.agent.tools.0.${key} | tool order, ${key} | ${was} | ${value}`,
  ]);
});

test("what a tool no longer says has to be taken for the widest, and what it first says is never wider", () => {
  expect(wider({ ...before, tools: [{ id: "order", access: "write", irreversible: false }] })).toEqual([
    "system.agent.tools.0.approval | tool order, approval | always | not stated",
  ]);
  expect(wider({ tools: [order] }, { tools: [{ id: "order" }] })).toEqual([]);
});

test("to a system that was no agent, all of an agent is new", () => {
  expect(wider({ tools: [order], scopes: ["orders:write"] }, {})).toEqual([
    "system.agent.tools.0 | tool order |  | write",
    "system.agent.scopes.0 | scope orders:write |  | new",
  ]);
});

test("names that objects are born with are names like any other", () => {
  expect(wider({ tools: [{ id: "constructor" }], scopes: ["__proto__"] }, { tools: [] })).toEqual([
    "system.agent.tools.0 | tool constructor |  | access not stated",
    "system.agent.scopes.0 | scope __proto__ |  | new",
  ]);
});
