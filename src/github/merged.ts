import type { GitHub } from "./client.ts";

/** Numbers of the pull requests that became exactly this commit when they were merged. */
export async function mergedAs({ owner, repo, request }: GitHub, commit: string): Promise<readonly number[]> {
  const { data } = await request("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", {
    owner,
    repo,
    commit_sha: commit,
    per_page: 100,
  });
  return data.filter((one) => one.merged_at !== null && one.merge_commit_sha === commit).map(({ number }) => number);
}
