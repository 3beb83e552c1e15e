import { type DefinitionNode, type FieldDefinitionNode, Kind, parse, print, type TypeNode, visit } from "graphql";

/** The types that are kept, and of each its fields. */
const kept: Readonly<Record<string, readonly string[]>> = {
  Query: ["repository", "viewer"],
  Mutation: ["resolveReviewThread", "updatePullRequestReviewComment"],
  Repository: ["object", "pullRequest"],
  GitObject: ["oid"],
  Blob: ["byteSize", "isBinary", "isTruncated", "oid", "text"],
  Tree: ["entries", "oid"],
  TreeEntry: ["mode", "name", "nameRaw", "oid", "size", "type"],
  Commit: ["committedDate", "history", "oid", "parents", "tree"],
  CommitConnection: ["nodes", "pageInfo", "totalCount"],
  CommitHistoryConnection: ["nodes", "pageInfo", "totalCount"],
  PageInfo: ["endCursor", "hasNextPage", "hasPreviousPage", "startCursor"],
  Tag: ["oid", "target"],
  Actor: ["login"],
  Bot: ["login"],
  User: ["login"],
  PullRequest: ["reviewThreads"],
  PullRequestReviewThreadConnection: ["nodes", "pageInfo"],
  PullRequestReviewThread: ["comments", "id", "isOutdated", "isResolved", "line", "path", "resolvedBy"],
  PullRequestReviewCommentConnection: ["nodes"],
  PullRequestReviewComment: ["author", "body", "id"],
  ResolveReviewThreadInput: ["clientMutationId", "threadId"],
  ResolveReviewThreadPayload: ["thread"],
  UpdatePullRequestReviewCommentInput: ["body", "clientMutationId", "pullRequestReviewCommentId"],
  UpdatePullRequestReviewCommentPayload: ["pullRequestReviewComment"],
};
const scalars = ["Base64String", "DateTime", "GitObjectID", "GitTimestamp"];
const builtIn = ["Boolean", "Float", "ID", "Int", "String"];

/** The kept types of a schema, without texts for people and without arguments of other types. */
export function trimmedSchema(text: string): string {
  const definitions = parse(text).definitions.flatMap(trimmedDefinition);
  const missing = [...Object.keys(kept), ...scalars].filter((name) => !definitions.some((one) => nameOf(one) === name));
  if (missing.length > 0) throw new Error(`GitHub's schema has no ${missing.join(", ")}.`);
  const plain = visit({ kind: Kind.DOCUMENT, definitions } as const, {
    enter: (node) => ("description" in node ? { ...node, description: undefined, directives: [] } : undefined),
  });
  return print(plain);
}

const nameOf = (definition: DefinitionNode): string =>
  "name" in definition && definition.name !== undefined ? definition.name.value : "";

function trimmedDefinition(definition: DefinitionNode): readonly DefinitionNode[] {
  if (definition.kind === Kind.SCALAR_TYPE_DEFINITION)
    return scalars.includes(definition.name.value) ? [definition] : [];
  if (definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION)
    return Object.hasOwn(kept, definition.name.value) ? [definition] : [];
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) return [];
  const wanted = kept[definition.name.value];
  if (wanted === undefined) return [];
  const fields = (definition.fields ?? []).filter(({ name }) => wanted.includes(name.value)).map(trimmedField);
  if (fields.length !== wanted.length) throw new Error(`${definition.name.value} has not all of ${wanted.join(", ")}.`);
  const interfaces = (definition.interfaces ?? []).filter(({ name }) => Object.hasOwn(kept, name.value));
  return [{ ...definition, fields, interfaces }];
}

const trimmedField = (field: FieldDefinitionNode): FieldDefinitionNode => ({
  ...field,
  arguments: (field.arguments ?? []).filter(({ type }) => isKept(type)),
});

const isKept = (type: TypeNode): boolean =>
  type.kind === Kind.NAMED_TYPE
    ? [...builtIn, ...scalars, ...Object.keys(kept)].includes(type.name.value)
    : isKept(type.type);
