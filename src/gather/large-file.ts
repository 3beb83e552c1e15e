/** Whether a content is what Git LFS keeps in place of a large file. */
export const isLargeFilePointer = (bytes: Uint8Array): boolean =>
  bytes.length < 1024 &&
  new TextDecoder().decode(bytes.subarray(0, 60)).startsWith("version https://git-lfs.github.com/spec/");
