import { fstatSync, writeSync } from "node:fs";

const standardOutput = 1;

/**
 * Whether the output may be a terminal. Asking the stream itself loads more than a small review does; a file or a pipe
 * is no terminal for sure.
 */
export function mayBeTerminal(): boolean {
  try {
    const output = fstatSync(standardOutput);
    return !output.isFile() && !output.isFIFO() && !output.isSocket();
  } catch {
    return true;
  }
}

/** Prints to the output at once. Who reads only the beginning (`| head`) is no error. */
export function print(text: string): void {
  if (mayBeTerminal()) printByStream(text);
  else printAtOnce(new TextEncoder().encode(text));
}

function printAtOnce(bytes: Uint8Array): void {
  let written = 0;
  try {
    while (written < bytes.length) written += writeSync(standardOutput, bytes, written);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "EPIPE") return;
    // A pipe that is full and does not wait: the stream writes when there is room.
    if (code === "EAGAIN") printByStream(bytes.subarray(written));
    else giveUp(error);
  }
}

/** What nobody can read is no verdict, whatever it would have said. */
function giveUp(error: unknown): never {
  const why = error instanceof Error ? error.message : String(error);
  process.stderr.write(`no verdict: the output cannot be written: ${why}\n  Print to a place that has room.\n`);
  process.exit(2);
}

let listening = false;

function printByStream(content: string | Uint8Array): void {
  const { stdout } = process;
  if (!listening) {
    listening = true;
    stdout.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") giveUp(error);
    });
  }
  stdout.write(content);
}
