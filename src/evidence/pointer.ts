import { isList, type Value, type ValuePath, valueAt } from "../domain/document.ts";

/** The value path of a JSON Pointer (RFC 6901); `null` where the pointer is ill-formed or names nothing there. */
export function resolvePointer(root: Value, pointer: string): ValuePath | null {
  if (pointer === "") return [];
  if (!pointer.startsWith("/")) return null;
  const path: (string | number)[] = [];
  for (const token of pointer.slice(1).split("/")) {
    if (/~(?![01])/.test(token)) return null;
    const key = token.replaceAll("~1", "/").replaceAll("~0", "~");
    const inList = isList(valueAt(root, path));
    if (inList && !/^(?:0|[1-9]\d{0,8})$/.test(key)) return null;
    path.push(inList ? Number(key) : key);
  }
  return valueAt(root, path) === undefined ? null : path;
}
