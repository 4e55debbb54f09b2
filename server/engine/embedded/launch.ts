import { fork } from "node:child_process";
import { createRequire } from "node:module";
import { constants, getPriority, setPriority } from "node:os";
import { fileURLToPath, pathToFileURL } from "node:url";

import { type Order, Reply } from "./protocol.ts";

/** One living engine process, as the server holds it. */
type EngineProcess = {
  readonly pid: number;
  readonly send: (order: Order) => void;
  /** Ends it at once, whatever it does. */
  readonly kill: () => void;
  /** Lets go of it: it ends by itself. */
  readonly release: () => void;
};

export type Listener = {
  readonly onReply: (reply: Reply) => void;
  /** It is gone, and its hold on the file with it; `lastWords` is what it wrote to its errors. */
  readonly onEnd: (lastWords: string) => void;
};

export type Launch = (listener: Listener) => EngineProcess;

const entry = fileURLToPath(new URL("child/main.ts", import.meta.url));
const typescriptLoader = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
/** Without the accessor, a column or a key named `__proto__` is one like any other. */
const flags = ["--disable-proto=delete", "--import", typescriptLoader];
const { PRIORITY_BELOW_NORMAL: behind, PRIORITY_LOW: last } = constants.priority;
const lastWordsLength = 2000;

/** What needs no engine is answered first where both want a processor: a search, or a refusal. */
function giveWay(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, Math.min(getPriority() + behind, last));
  } catch {
    // It is gone already, which is told by its end, or the system has no such thing.
  }
}

/** Starts the engine's process on the file at `path`. */
export function launcher(path: string): Launch {
  return ({ onReply, onEnd }) => {
    const child = fork(entry, [path], {
      execArgv: flags,
      serialization: "advanced",
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    giveWay(child.pid);
    let lastWords = "";
    child.stderr?.on("data", (words: unknown) => {
      lastWords = (lastWords + String(words)).slice(-lastWordsLength);
    });
    child.on("message", (message) => onReply(Reply.parse(message)));
    child.once("error", (error) => {
      lastWords = error.message;
      if (child.pid === undefined) onEnd(lastWords);
    });
    child.once("exit", () => onEnd(lastWords));
    return {
      pid: child.pid ?? 0,
      send: (order) => {
        // A process that ends meanwhile is reported by its end, not by its channel.
        if (child.connected) child.send(order, () => null);
      },
      kill: () => child.kill("SIGKILL"),
      release: () => {
        if (child.connected) child.disconnect();
      },
    };
  };
}
