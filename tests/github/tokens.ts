import type { Answered, Asked } from "./server.ts";

type Permission = "checks" | "contents" | "issues" | "pull-requests";

/** A token by what it may; what is not named it may not. */
export interface Token {
  /** Login that its comments are signed with. */
  readonly login: string;
  /** Whether GitHub does not tell whose it is. */
  readonly untold?: boolean;
  readonly may: Readonly<Partial<Record<Permission, "read" | "write">>>;
  /** The only repositories that it sees, by `owner/repo`; without them all. */
  readonly sees?: readonly string[];
}

const login = "github-actions[bot]";

/** The tokens that workflows have. */
export const tokens = {
  full: { login, may: { checks: "write", contents: "read", issues: "write", "pull-requests": "write" } },
  /** Resolving a conversation asks for more than beginning one. */
  resolving: { login, may: { checks: "write", contents: "write", issues: "write", "pull-requests": "write" } },
  /** A pull request from a fork, or by Dependabot. */
  readOnly: { login, may: { checks: "read", contents: "read", issues: "read", "pull-requests": "read" } },
  noChecks: { login, may: { contents: "read", issues: "write", "pull-requests": "write" } },
  /** Of an app of one's own, with the right to comment and no other. */
  ownApp: { login: "lender-risk[bot]", may: { contents: "read", "pull-requests": "write" } },
  /** Of its own repository alone, as a workflow's in a private one. */
  confined: {
    login,
    may: { checks: "write", contents: "read", issues: "write", "pull-requests": "write" },
    sees: ["lender/scoring"],
  },
  /** For the organization's policies and nothing else. */
  policies: { login: "acme-policies[bot]", may: { contents: "read" }, sees: ["acme/policies"] },
  noComments: { login, may: { checks: "write", contents: "read", "pull-requests": "read" } },
} as const satisfies Readonly<Record<string, Token>>;

const needed: Readonly<Record<string, readonly [Permission, ...Permission[]]>> = {
  checks: ["checks"],
  issues: ["issues", "pull-requests"],
  pulls: ["pull-requests"],
  repos: ["contents"],
  git: ["contents"],
  actions: ["contents"],
};

/** 403 as GitHub gives it, where the token may not do what is asked. */
export function tokenRefusal({ route, token }: Asked): Answered | null {
  const { owner, repo } = route.parameters;
  if (token.sees !== undefined && !token.sees.includes(`${owner}/${repo}`))
    return { status: 404, body: { message: "Not Found", documentation_url: "https://docs.github.com/rest" } };
  const [kind = "", action = ""] = route.id.split("/");
  const wanted = needed[kind] ?? ["contents"];
  const level = /^(?:create|update|delete)/.test(action) ? "write" : "read";
  const has = wanted.some((name) => token.may[name] === "write" || token.may[name] === level);
  if (has) return null;
  const accepted = wanted.map((name) => `${name.replaceAll("-", "_")}=${level}`).join("; ");
  return {
    status: 403,
    body: { message: "Resource not accessible by integration", documentation_url: "https://docs.github.com/rest" },
    headers: { "x-accepted-github-permissions": accepted },
  };
}
