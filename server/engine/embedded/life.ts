import { type EngineStatus } from "../../../contract/endpoints/health.ts";
import { createCrashCount } from "./crash-count.ts";
import { type EndCause, type EngineEvent } from "./engine-event.ts";
import { beginIncarnation, type Ending, type Incarnation, type Witness } from "./incarnation.ts";
import { type Launch } from "./launch.ts";
import { type Pace } from "./pace.ts";
import { type Order } from "./protocol.ts";

/** What the rest of the engine is told of the process it depends on. */
export type Listener = Witness & {
  /** Too many crashes, or a file that cannot be opened: it is left alone for a while. */
  readonly onRest: (message: string, ending: Ending) => void;
};

/** One engine process after another, as if it were one that never dies. */
export type Life = {
  readonly state: () => EngineStatus["state"];
  /** Which process it is by now; a request in steps belongs to one of them. */
  readonly incarnation: () => number;
  readonly pid: () => number;
  /** Why nothing can be asked now; asking once the rest is over starts a new process. */
  readonly trouble: () => string | null;
  readonly send: (order: Order) => void;
  readonly kill: (cause: EndCause, detail: string) => void;
  readonly close: () => Promise<void>;
};

export type LifeParts = {
  readonly launch: Launch;
  readonly pace: Pace;
  readonly log: (event: EngineEvent) => void;
};

type Rest = { readonly message: string; readonly until: number };

/** Starts at once; `listener.onReady` says when it can be asked. */
export function createLife({ launch, pace, log }: LifeParts, listener: Listener): Life {
  const tooMany = createCrashCount(pace);
  let state: EngineStatus["state"] = "starting";
  let count = 0;
  let resting: Rest | null = null;
  let current = start();

  function start(): Incarnation {
    const since = Date.now();
    count += 1;
    resting = null;
    return beginIncarnation(launch, pace, {
      ...listener,
      onReady: (revision) => {
        becomeReady(revision, Date.now() - since);
      },
      onEnd,
    });
  }

  function becomeReady(revision: number, milliseconds: number) {
    if (state === "closed") return;
    state = "ready";
    log({ type: "ready", milliseconds, process: current.pid });
    listener.onReady(revision);
  }

  function onEnd(ending: Ending) {
    log({ type: "ended", cause: ending.cause, detail: ending.detail });
    if (state === "closed") return;
    state = "restarting";
    listener.onEnd(ending);
    const isHopeless = ending.refusal !== null || (ending.cause === "crash" && tooMany(Date.now()));
    if (isHopeless) rest(ending);
    else current = start();
  }

  function rest(ending: Ending) {
    resting = { message: restMessage(ending.detail, pace), until: Date.now() + pace.rest };
    log({ type: "resting", milliseconds: pace.rest, detail: ending.detail });
    listener.onRest(resting.message, ending);
  }

  function trouble() {
    if (resting !== null && Date.now() >= resting.until) current = start();
    return resting?.message ?? null;
  }

  async function close() {
    if (state === "closed") return;
    state = "closed";
    if (resting === null) await current.end();
  }

  return {
    state: () => state,
    incarnation: () => count,
    pid: () => current.pid,
    trouble,
    send: (order) => {
      current.send(order);
    },
    kill: (cause, detail) => {
      current.kill(cause, detail);
    },
    close,
  };
}

function restMessage(detail: string, { rest }: Pace): string {
  const why = detail === "" ? "" : ` (${detail})`;
  return `The engine stopped again and again${why}. It is tried anew in ${rest / 1000} s; if that does not help, stop the server and run \`npm run reset\`.`;
}
