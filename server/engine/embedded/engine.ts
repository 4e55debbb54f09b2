import { type EngineEvent } from "./engine-event.ts";
import { OpeningError } from "./errors.ts";
import { type Launch } from "./launch.ts";
import { createLife, type Life } from "./life.ts";
import { createLine, type Line } from "./line.ts";
import { watchMemory } from "./memory-watch.ts";
import { type Pace } from "./pace.ts";

export type EngineParts = {
  readonly launch: Launch;
  readonly pace: Pace;
  readonly memoryBytes: number;
  readonly log: (event: EngineEvent) => void;
};

/** The process, its line and its watch, wired together. */
export type Engine = {
  readonly line: Line;
  readonly state: Life["state"];
  /** As the process read it when it opened the file. */
  readonly openedAt: () => number;
  readonly close: () => Promise<void>;
};

/**
 * Resolves once the file is open.
 * @throws OpeningError when it cannot be opened
 */
export function startEngine(parts: EngineParts): Promise<Engine> {
  const { pace, memoryBytes } = parts;
  return new Promise((resolve, reject) => {
    let revision = 0;
    const line = createLine(pace, () => life);
    const watch = watchMemory({
      ceiling: memoryBytes,
      pid: () => life.pid(),
      onOverrun: () => {
        line.onOverrun(memoryBytes);
      },
    });
    async function close() {
      await line.close();
      watch.stop();
      await life.close();
    }
    const engine = { line, state: () => life.state(), openedAt: () => revision, close };
    const life = createLife(parts, {
      onReady: (stored) => {
        revision = stored;
        line.onReady();
        resolve(engine);
      },
      onAnswer: line.onAnswer,
      onMemory: watch.onReport,
      onEnd: (ending) => {
        watch.reset();
        line.onEnd(ending);
      },
      onRest: (message, ending) => {
        line.onRest(message);
        reject(new OpeningError(ending));
      },
    });
  });
}
