import { type ChildProcessByStdio, spawn } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(
  new URL("../../node_modules/yaml-language-server/bin/yaml-language-server", import.meta.url),
);

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

/** A place in a text as editors count it: from 0. */
export interface Cursor {
  readonly line: number;
  readonly character: number;
}

export interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: Cursor };
}

const settings = { schemaStore: { enable: false }, completion: true, hover: true, validate: true };

/** `yaml-language-server` as an editor runs it: JSON-RPC over its standard input and output. */
export class LanguageServer {
  readonly #process: ChildProcessByStdio<Writable, Readable, null>;
  readonly #waiting = new Map<number, (result: unknown) => void>();
  readonly #published = new Map<string, (diagnostics: readonly Diagnostic[]) => void>();
  #buffer = Buffer.alloc(0);
  #last = 0;

  constructor() {
    this.#process = spawn(process.execPath, [program, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
    this.#process.stdout.on("data", (bytes: Buffer) => this.#take(bytes));
  }

  async start(): Promise<void> {
    const capabilities = {
      workspace: { configuration: true },
      textDocument: {
        hover: { contentFormat: ["markdown"] },
        completion: { completionItem: { snippetSupport: true } },
      },
    };
    await this.ask("initialize", { processId: process.pid, rootUri: null, capabilities });
    this.#send({ method: "initialized", params: {} });
    this.#send({ method: "workspace/didChangeConfiguration", params: { settings: { yaml: settings } } });
  }

  /** Opens a document, and tells what the server has against it. */
  open(uri: string, text: string): Promise<readonly Diagnostic[]> {
    const published = new Promise<readonly Diagnostic[]>((resolve) => this.#published.set(uri, resolve));
    this.#send({
      method: "textDocument/didOpen",
      params: { textDocument: { uri, languageId: "yaml", version: 1, text } },
    });
    return published;
  }

  ask(method: string, params: unknown): Promise<unknown> {
    this.#last += 1;
    const id = this.#last;
    const answered = new Promise<unknown>((resolve) => this.#waiting.set(id, resolve));
    this.#send({ id, method, params });
    return answered;
  }

  async stop(): Promise<void> {
    await this.ask("shutdown", null);
    const ended = new Promise((resolve) => this.#process.once("exit", resolve));
    this.#send({ method: "exit" });
    await ended;
  }

  #send(message: Message): void {
    const text = JSON.stringify({ jsonrpc: "2.0", ...message });
    this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  #take(bytes: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, bytes]);
    for (let message = this.#next(); message !== null; message = this.#next()) this.#receive(message);
  }

  #next(): Message | null {
    const head = this.#buffer.indexOf("\r\n\r\n");
    const length = Number(/Content-Length: (\d+)/.exec(this.#buffer.toString("latin1", 0, Math.max(0, head)))?.[1]);
    if (head < 0 || this.#buffer.length < head + 4 + length) return null;
    const text = this.#buffer.toString("utf8", head + 4, head + 4 + length);
    this.#buffer = this.#buffer.subarray(head + 4 + length);
    return JSON.parse(text);
  }

  #receive({ id, method, params, result }: Message): void {
    if (method === undefined && id !== undefined) this.#waiting.get(id)?.(result);
    if (method === "textDocument/publishDiagnostics") {
      const { uri, diagnostics } = params as { uri: string; diagnostics: readonly Diagnostic[] };
      this.#published.get(uri)?.(diagnostics);
    }
    // What the server asks of an editor: its settings, section by section, and leave to register for events.
    if (method !== undefined && id !== undefined) this.#send({ id, result: answerTo(method, params) });
  }
}

function answerTo(method: string, params: unknown): unknown {
  if (method !== "workspace/configuration") return null;
  const { items } = params as { items: readonly { section?: string }[] };
  return items.map(({ section }) => (section === "yaml" ? settings : {}));
}
