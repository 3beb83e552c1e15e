/** What kind of AI a system is, in the words of manifests. */
export const kinds = ["predictive", "generative", "agentic"] as const;
export type Kind = (typeof kinds)[number];

/** A file of the folder as it is looked at; `text` is `null` where only its name and size count. */
export interface SeenFile {
  readonly path: string;
  readonly size: number;
  readonly text: string | null;
}

/** One thing that shows AI in a file. */
export interface Sign {
  readonly path: string;
  /** What it is: a package's name, `a model of 12 MB`. */
  readonly what: string;
  /** Of which kind a system is that has it; empty where this does not say. */
  readonly kinds: readonly Kind[];
  /** `assistant`: something with which people write code, and no part of what they make. */
  readonly of: "system" | "assistant";
}

export const signOf = (path: string, what: string, ...of: readonly Kind[]): Sign => ({
  path,
  what,
  kinds: of,
  of: "system",
});

export const assistantSign = (path: string, what: string): Sign => ({ path, what, kinds: [], of: "assistant" });
