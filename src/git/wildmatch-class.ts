export interface CharacterClass {
  readonly takes: (byte: string) => boolean;
  /** Where the glob goes on. */
  readonly end: number;
}

type Member = (code: number) => boolean;

interface ReadMember {
  readonly member: Member;
  readonly end: number;
  /** What a range may begin with; `null` after a range or a named class. */
  readonly last: number | null;
}

/** The class that begins at a `[`, as git reads it; `null` where it has no end, or names a class that there is none of. */
export function characterClass(glob: string, start: number): CharacterClass | null {
  const negated = glob[start + 1] === "!" || glob[start + 1] === "^";
  const members: Member[] = [];
  let at = start + (negated ? 2 : 1);
  let last: number | null = null;
  // A bracket that comes first stands for itself.
  do {
    const read = readMember(glob, at, last);
    if (read === null) return null;
    members.push(read.member);
    [at, last] = [read.end, read.last];
  } while (glob[at] !== "]");
  const takes = (byte: string): boolean =>
    byte !== "/" && members.some((member) => member(byte.charCodeAt(0))) !== negated;
  return { takes, end: at + 1 };
}

function readMember(glob: string, at: number, last: number | null): ReadMember | null {
  const character = glob[at];
  if (character === undefined) return null;
  if (character === "\\") return single(glob, at + 1);
  const next = glob[at + 1];
  if (character === "-" && last !== null && next !== undefined && next !== "]") return range(glob, at + 1, last);
  return character === "[" && next === ":" ? named(glob, at) : single(glob, at);
}

function single(glob: string, at: number): ReadMember | null {
  if (at >= glob.length) return null;
  const own = glob.charCodeAt(at);
  return { member: (code) => code === own, end: at + 1, last: own };
}

function range(glob: string, at: number, from: number): ReadMember | null {
  const ends = glob[at] === "\\" ? at + 1 : at;
  if (ends >= glob.length) return null;
  const to = glob.charCodeAt(ends);
  return { member: (code) => code >= from && code <= to, end: ends + 1, last: null };
}

/** `[:digit:]`; without its `:]` the bracket stands for itself. */
function named(glob: string, at: number): ReadMember | null {
  const close = glob.indexOf("]", at + 2);
  if (close < 0) return null;
  if (close < at + 3 || glob[close - 1] !== ":") return single(glob, at);
  const member = namedClasses.get(glob.slice(at + 2, close - 1));
  return member === undefined ? null : { member, end: close + 1, last: null };
}

const among =
  (pattern: RegExp): Member =>
  (code) =>
    pattern.test(String.fromCharCode(code));

const namedClasses: ReadonlyMap<string, Member> = new Map([
  ["alnum", among(/[A-Za-z0-9]/)],
  ["alpha", among(/[A-Za-z]/)],
  ["blank", among(/[ \t]/)],
  ["cntrl", (code: number): boolean => code < 0x20 || code === 0x7f],
  ["digit", among(/[0-9]/)],
  ["graph", among(/[!-~]/)],
  ["lower", among(/[a-z]/)],
  ["print", among(/[ -~]/)],
  ["punct", among(/[!-/:-@[-`{-~]/)],
  ["space", among(/[ \t\n\r]/)],
  ["upper", among(/[A-Z]/)],
  ["xdigit", among(/[0-9A-Fa-f]/)],
]);
