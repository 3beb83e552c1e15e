import { isMap, type ValueMap, valueAt } from "../domain/document.ts";
import { ReviewError } from "../domain/review-error.ts";
import { isObjectId } from "../git/object-id.ts";
import type { GitHub } from "./client.ts";

/** Objects of the repository by their ids, in one request; one that is not there is left out. */
export async function readObjects(
  { graphql }: GitHub,
  oids: readonly string[],
  fields: string,
): Promise<ReadonlyMap<string, ValueMap>> {
  const foreign = oids.find((oid) => !isObjectId(oid));
  if (foreign !== undefined)
    throw new ReviewError("internal", `${JSON.stringify(foreign)} is no object id.`, "Report this as a bug.");
  const asked = oids.map((oid, index) => `o${index}: object(oid: "${oid}") { ${fields} }`);
  const answer = await graphql(
    `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${asked.join(" ")} } }`,
  );
  const found = oids.flatMap((oid, index) => {
    const object = valueAt(answer, ["repository", `o${index}`]);
    return isMap(object) ? [[oid, object] as const] : [];
  });
  return new Map(found);
}
