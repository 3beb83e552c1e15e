/** JSON in which parts that stand several times are written once: `{ "shared": […], "value": … }`, `{ "$": 3 }` for one. */
interface SharedJson {
  readonly shared: readonly unknown[];
  readonly value: unknown;
}

/** Data that the generator wrote, read when it is first asked for; parts that stand several times are one object. */
export function sharedJson<T>(text: string): () => T {
  let read: { readonly data: T } | undefined;
  return () => {
    read ??= { data: readSharedJson(text) as T };
    return read.data;
  };
}

function readSharedJson(text: string): unknown {
  const { shared, value }: SharedJson = JSON.parse(text);
  const known: unknown[] = [];
  // In order: a part refers only to parts before it.
  for (const part of shared) known.push(restored(part, known));
  return restored(value, known);
}

/** Puts shared parts where they are referred to, in place. */
function restored(value: unknown, known: readonly unknown[]): unknown {
  if (typeof value !== "object" || value === null) return value;
  const holder = value as Record<string, unknown>;
  const reference = holder["$"];
  if (typeof reference === "number") return known[reference];
  for (const key of Object.keys(holder)) {
    const inner = holder[key];
    if (typeof inner === "object" && inner !== null) holder[key] = restored(inner, known);
  }
  return value;
}
