import { valueAt } from "../domain/document.ts";
import type { GitHub } from "./client.ts";

/** The token that a workflow has by itself signs so. */
const workflowLogin = "github-actions[bot]";

/**
 * Tells what comments of ours are signed with. Where no check run has told, GitHub is asked once whose the token is; where
 * it does not say, it is taken for a workflow's own.
 */
export function ownLogin(github: GitHub, told: string | null): () => Promise<string> {
  let asked = told === null ? undefined : Promise.resolve(told);
  return () => {
    asked ??= askedLogin(github);
    return asked;
  };
}

async function askedLogin({ graphql }: GitHub): Promise<string> {
  try {
    const login = valueAt(await graphql("query { viewer { login } }"), ["viewer", "login"]);
    return typeof login === "string" && login !== "" ? login : workflowLogin;
  } catch {
    return workflowLogin;
  }
}
