import { expect, test } from "vitest";
import { isArchive, readArchived } from "../../src/read/archive.ts";
import { zipped } from "./zipped.ts";

const header = { name: "header.json", text: '{"status": "success"}' };
const sample = { name: "samples/1_epoch_1.json", text: "{}" };

const read = (bytes: Uint8Array, maxBytes = 1_000): string => {
  const content = readArchived(bytes, "header.json", maxBytes);
  return typeof content === "string" ? content : `read: ${new TextDecoder().decode(content)}`;
};

test.each([
  ["deflated", zipped([sample, header])],
  ["stored", zipped([{ ...header, method: 0 }, sample])],
  ["before a comment", zipped([sample, header], "a night's run")],
])("a file that is %s", (_, bytes) => {
  expect(isArchive(bytes)).toBe(true);
  expect(read(bytes)).toBe(`read: ${header.text}`);
});

const bomb = { name: "header.json", text: " ".repeat(5_000_000) };
test.each([
  ["none of that name", zipped([sample]), "holds no header.json"],
  ["two of that name", zipped([header, header]), "holds several header.json"],
  ["more than may be", zipped([bomb]), "holds header.json of 5000000 bytes; at most 1000 are read"],
  ["more than it tells", zipped([{ ...bomb, size: 900 }]), "holds header.json in a form that is not read"],
  ["less than it tells", zipped([{ ...header, size: 900 }]), "holds header.json in a form that is not read"],
  ["another way of packing", zipped([{ ...header, method: 93 }]), "holds header.json in a form that is not read"],
  ["what is encrypted", zipped([{ ...header, flags: 1 }]), "holds header.json in a form that is not read"],
  ["its beginning only", zipped([header]).subarray(0, 60), "is cut off: its list of files is missing"],
])("refuses %s", (_, bytes, why) => {
  expect(read(bytes)).toBe(why);
});

test("no byte of an archive that is changed or missing makes it crash", () => {
  const whole = zipped([sample, header], "night");
  for (let at = 0; at < whole.length; at += 1) {
    for (const byte of [0x00, 0xff])
      expect(typeof read(Uint8Array.from(whole, (b, i) => (i === at ? byte : b)))).toBe("string");
    expect(typeof read(whole.subarray(0, at))).toBe("string");
  }
});

test("what is no archive", () => {
  expect(isArchive(new TextEncoder().encode('{"status": "success", "eval": {}}'))).toBe(false);
  expect(isArchive(Uint8Array.of(0x50, 0x4b, 3, 4))).toBe(false);
});
