/** A workflow command as GitHub's runner understands it. */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** What a runner makes of a step's output: commands, and lines that it only prints. */
export interface RunnerLog {
  readonly commands: readonly RunnerCommand[];
  readonly lines: readonly string[];
}

/**
 * Reads a step's output as the runner does: lines end at LF, CR LF or a lone CR; `::name properties::message` is a
 * command behind any white space; `##[name]` is one wherever it stands, and is given the name `##[name`.
 */
export function readRunnerLog(stdout: string): RunnerLog {
  const commands: RunnerCommand[] = [];
  const lines: string[] = [];
  for (const line of stdout.replace(/(?:\r\n|\r|\n)$/, "").split(/\r\n|\r|\n/)) {
    const found = oldCommand(line) ?? command(line.trimStart());
    if (found === null) lines.push(line);
    else commands.push(found);
  }
  return { commands, lines };
}

function oldCommand(line: string): RunnerCommand | null {
  const start = line.indexOf("##[");
  return start < 0 ? null : { name: line.slice(start, start + 20), properties: {}, message: line };
}

function command(line: string): RunnerCommand | null {
  if (!line.startsWith("::")) return null;
  const end = line.indexOf("::", 2);
  const info = end < 0 ? line.slice(2) : line.slice(2, end);
  const space = info.indexOf(" ");
  const pairs = (space < 0 ? "" : info.slice(space + 1)).split(",").filter((pair) => pair.includes("="));
  return {
    name: space < 0 ? info : info.slice(0, space),
    properties: Object.fromEntries(pairs.map(property)),
    message: end < 0 ? "" : unescaped(line.slice(end + 2)),
  };
}

function property(pair: string): [string, string] {
  const at = pair.indexOf("=");
  return [
    pair.slice(0, at).trim(),
    unescaped(
      pair
        .slice(at + 1)
        .replace(/%3A/g, ":")
        .replace(/%2C/g, ","),
    ),
  ];
}

const unescaped = (text: string): string =>
  text.replace(/%0D/g, "\r").replace(/%0A/g, "\n").replace(/%3B/g, ";").replace(/%5D/g, "]").replace(/%25/g, "%");
