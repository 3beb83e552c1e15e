/** A literal of TypeScript for a text: between single quotes, which JSON does not use, so that it stays short. */
const textLiteral = (text: string): string =>
  `'${text.replaceAll(/['\\]/g, "\\$&").replaceAll("\n", "\\n").replaceAll("\r", "\\r")}'`;

/** Plain data as compact JSON in a literal; letters beyond ASCII escaped, so that an engine keeps a byte a letter. */
export const jsonLiteral = (value: unknown): string => textLiteral(asciiJson(value));

export const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** Plain data in which what stands several times is written once, for `readSharedJson`. */
export const sharedJsonLiteral = (value: unknown): string => textLiteral(sharedJsonText(value));

export function sharedJsonText(value: unknown): string {
  const counts = new Map<string, number>();
  count(value, counts);
  const shared: unknown[] = [];
  const places = new Map<string, number>();
  const shortened = shorten(value, { counts, shared, places });
  return asciiJson({ shared, value: shortened });
}

/** Less is not worth a reference. */
const shortest = 20;

function count(value: unknown, counts: Map<string, number>): void {
  if (typeof value !== "object" || value === null) return;
  const text = JSON.stringify(value);
  const before = counts.get(text) ?? 0;
  counts.set(text, before + 1);
  if (before === 0) for (const inner of Object.values(value)) count(inner, counts);
}

interface Sharing {
  readonly counts: ReadonlyMap<string, number>;
  readonly shared: unknown[];
  readonly places: Map<string, number>;
}

function shorten(value: unknown, sharing: Sharing): unknown {
  if (typeof value !== "object" || value === null) return value;
  const text = JSON.stringify(value);
  const place = sharing.places.get(text);
  if (place !== undefined) return { $: place };
  const short = Array.isArray(value)
    ? value.map((item) => shorten(item, sharing))
    : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shorten(inner, sharing)]));
  if ((sharing.counts.get(text) ?? 0) < 2 || text.length < shortest) return short;
  sharing.places.set(text, sharing.shared.length);
  sharing.shared.push(short);
  return { $: sharing.shared.length - 1 };
}
