import { type Started, startCommand } from "./command.ts";

type Env = Readonly<Record<string, string>>;

/** The servers that a test starts, so that none outlives it. */
export type RunningCommands = {
  /** Starts a server on any free port. */
  readonly start: (env: Env) => Started;
  /** Asks all that still run to end, and waits until they have. */
  readonly end: () => Promise<void>;
};

export function createRunningCommands(): RunningCommands {
  const running: Started[] = [];
  return {
    start: (env) => {
      const started = startCommand("start", [], { PORT: "0", ...env });
      running.push(started);
      return started;
    },
    end: async () => {
      for (const { process } of running) process.kill("SIGTERM");
      await Promise.all(running.splice(0).map(({ ended }) => ended));
    },
  };
}

/** Waits until a server says that it is ready, and where. */
export async function ready(started: Started): Promise<string> {
  const [, url = ""] = await started.until(/Ready\. Open (http:\S+)/);
  return url;
}

/** Ends a server as the terminal does. @returns its exit code */
export async function stop(started: Started, signal: "SIGINT" | "SIGTERM"): Promise<number | null> {
  started.process.kill(signal);
  return (await started.ended).code;
}
