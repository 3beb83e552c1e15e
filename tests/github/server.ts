import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { answerFaults, type Route, requestFaults, routeOf } from "./description.ts";
import { answerQuery } from "./graphql.ts";
import { handlers } from "./handlers.ts";
import { emptyState, type GitHubState } from "./state.ts";
import { type Token, tokenRefusal } from "./tokens.ts";

/** What a handler answers: a body that the description allows for the status. */
export interface Answered {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Asked {
  readonly route: Route;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
  readonly state: GitHubState;
  readonly token: Token;
}

/** Something that goes wrong; what it gives is answered in the handler's place, `drop` closes the socket. */
export type Fault = (asked: Asked, count: number) => Answered | "drop" | null;

export interface LoopbackGitHub {
  readonly url: string;
  readonly state: GitHubState;
  /** Operations asked for, in order. */
  readonly asked: readonly string[];
  /** What was not as GitHub describes it, on either side. */
  readonly faults: readonly string[];
  close(): Promise<void>;
}

export interface GitHubSetting {
  readonly tokens: Readonly<Record<string, Token>>;
  readonly state?: Partial<GitHubState>;
  readonly fault?: Fault;
}

/** GitHub on this machine: keeps state, and holds every request and answer to GitHub's own description. */
export async function startGitHub({
  tokens,
  state: given,
  fault = () => null,
}: GitHubSetting): Promise<LoopbackGitHub> {
  const state: GitHubState = { ...emptyState(), ...given };
  const asked: string[] = [];
  const faults: string[] = [];
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      faults.push(String(error));
      send(response, { status: 500, body: { message: String(error) } });
    });
  });
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? "", "http://loopback");
    const route = routeFor(request.method ?? "", url.pathname);
    const body: Readonly<Record<string, unknown>> = JSON.parse((await textOf(request)) || "{}");
    if (route === null) {
      faults.push(`${request.method} ${url.pathname} is not implemented`);
      return send(response, { status: 501, body: { message: "Not implemented" } });
    }
    asked.push(route.id);
    const token = tokens[/^token (.+)$/.exec(request.headers.authorization ?? "")?.[1] ?? ""];
    if (token === undefined) return send(response, { status: 401, body: { message: "Bad credentials" } });
    const one: Asked = { route, query: Object.fromEntries(url.searchParams), body, state, token };
    const wrong = fault(one, asked.filter((id) => id === route.id).length);
    if (wrong === "drop") request.socket.destroy();
    else send(response, wrong ?? (await answerTo(one)));
  };
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    state,
    asked,
    faults,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };

  async function answerTo(one: Asked): Promise<Answered> {
    if (one.route === graphql) return answerQuery(one, faults);
    return tokenRefusal(one) ?? malformed(one) ?? handled(one);
  }

  function handled(one: Asked): Answered {
    const { route } = one;
    const answered = handlers[route.id]?.(one) ?? { status: 501, body: { message: `${route.id} is not implemented` } };
    faults.push(...answerFaults(route, answered));
    return answered;
  }

  /** What the schemas refuse GitHub refuses by 422; the gate is never to come to it unprovoked, so it is noted. */
  function malformed({ route, query, body }: Asked): Answered | null {
    const found = requestFaults(route, { query, body });
    faults.push(...found);
    return found.length === 0 ? null : { status: 422, body: { message: "Validation Failed", errors: found } };
  }
}

/** Not one of the operations that the description tells of: it has a schema of its own. */
const graphql: Route = { id: "graphql", parameters: {}, operation: { operationId: "graphql", responses: {} } };

/** An Enterprise server has its API below `/api`. */
function routeFor(method: string, path: string): Route | null {
  if (method === "POST" && (path === "/graphql" || path === "/api/graphql")) return graphql;
  return routeOf(method, path.replace(/^\/api\/v3/, ""));
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString("utf8");
}

function send(response: ServerResponse, { status, body, headers = {} }: Answered): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
  const isText = typeof body === "string" && headers["content-type"] !== undefined;
  response.end(status === 204 ? "" : isText ? body : JSON.stringify(body));
}
