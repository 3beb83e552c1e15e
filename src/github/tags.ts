import type { Tag } from "../domain/ports.ts";
import { isObjectId } from "../git/object-id.ts";
import type { GitHub } from "./client.ts";
import { notAsked, reading, tooMuch } from "./reading.ts";

const atOnce = 100;
const mostPages = 50;

/** Every tag of the repository that leads to a commit, as GitHub lists them: of annotated ones it tells the commit too. */
export async function readTags({ owner, repo, request }: GitHub): Promise<readonly Tag[]> {
  const tags: Tag[] = [];
  for (let page = 1; page <= mostPages; page += 1) {
    const answer = await reading("the tags", () =>
      request("GET /repos/{owner}/{repo}/tags", { owner, repo, per_page: atOnce, page }),
    );
    for (const { name, commit } of answer.data) {
      if (typeof name !== "string" || !isObjectId(commit.sha)) throw notAsked("the tags");
      tags.push({ name, commit: commit.sha });
    }
    if (answer.data.length < atOnce) return tags;
  }
  throw tooMuch(`The repository has more than ${mostPages * atOnce} tags`);
}
