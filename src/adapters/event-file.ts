import { readFile, stat } from "node:fs/promises";
import type { Value } from "../domain/document.ts";
import { ReviewError } from "../domain/review-error.ts";
import type { WorkflowEvent } from "./event.ts";
import type { Environment } from "./inputs.ts";

const longestPayload = 64 * 1024 * 1024;

/** Reads the event that started a workflow: its name from the environment, its payload from the runner's file. */
export async function readEvent(environment: Environment): Promise<Omit<WorkflowEvent, "inputs">> {
  const name = environment["GITHUB_EVENT_NAME"] ?? "";
  const file = environment["GITHUB_EVENT_PATH"] ?? "";
  return { name, payload: file === "" ? {} : await readPayload(file), environment };
}

async function readPayload(file: string): Promise<Value> {
  try {
    const { size } = await stat(file);
    if (size > longestPayload) throw new Error(`it holds ${size} bytes`);
    const payload: Value = JSON.parse(await readFile(file, "utf8"));
    return payload;
  } catch (cause) {
    const help = "Run the gate in a GitHub workflow; elsewhere use the command line.";
    throw new ReviewError("unknown-event", "The file at GITHUB_EVENT_PATH cannot be read.", help, { cause });
  }
}
