import { type EngineEvent } from "../../../server/engine/embedded/engine-event.ts";
import { createEmbeddedGraph } from "../../../server/engine/embedded/embedded-graph.ts";
import { type EngineParts, startEngine } from "../../../server/engine/embedded/engine.ts";
import { type Launch, type Listener } from "../../../server/engine/embedded/launch.ts";
import { type Pace, usualPace } from "../../../server/engine/embedded/pace.ts";
import { Outcome, type Order } from "../../../server/engine/embedded/protocol.ts";
import { type Graph } from "../../../server/engine/graph.ts";

/** A process that does what a test says. */
export type FakeProcess = Listener & { readonly orders: Order[] };

export type Script = {
  /** What each process does when it is started; it is ready at once if not said. */
  readonly onStart?: (process: FakeProcess, count: number) => void;
  /** What it does with an order; it answers with nothing found if not said. */
  readonly onOrder?: (process: FakeProcess, order: Order) => void;
  readonly pace?: Partial<Pace>;
  /** What a process may hold, of what it says itself; endless if not said. */
  readonly memoryBytes?: number;
};

/** Beyond what a system gives, so that nobody's memory is read. */
const firstPid = 1e9;

export function ready(process: FakeProcess): void {
  process.onReply({ type: "ready", revision: 7 });
}

export function answer(process: FakeProcess, { id }: Order, outcome: Partial<Outcome> = {}): void {
  process.onReply({ type: "done", id, outcome: Outcome.parse(outcome) });
}

/** A launch of scripted processes, and all that were started. */
function scripted({ onStart = ready, onOrder = answer }: Script) {
  const processes: FakeProcess[] = [];
  const launch: Launch = (listener) => {
    const process: FakeProcess = { ...listener, orders: [] };
    let isOver = false;
    function end() {
      if (isOver) return;
      isOver = true;
      setImmediate(() => {
        listener.onEnd("");
      });
    }
    processes.push(process);
    setImmediate(() => {
      onStart(process, processes.length);
    });
    return {
      pid: firstPid + processes.length,
      send: (order) => {
        process.orders.push(order);
        if (order.task.type === "close") end();
        else
          setImmediate(() => {
            if (!isOver) onOrder(process, order);
          });
      },
      kill: end,
      release: end,
    };
  };
  return { launch, processes };
}

/** The port on scripted processes. */
export async function openScripted(script: Script) {
  const { launch, processes } = scripted(script);
  const events: EngineEvent[] = [];
  const pace = { ...usualPace, ...script.pace };
  const parts: EngineParts = {
    launch,
    pace,
    memoryBytes: script.memoryBytes ?? Infinity,
    log: (event) => {
      events.push(event);
    },
  };
  const engine = await startEngine(parts);
  const graph: Graph = createEmbeddedGraph(engine, pace, async () => undefined);
  return { graph, processes, events };
}
