import { type EndCause } from "./engine-event.ts";
import { type Launch } from "./launch.ts";
import { type Pace } from "./pace.ts";
import { type Order, type Refusal, type Reply } from "./protocol.ts";

export type Answer = Extract<Reply, { id: number }>;
export type Ending = {
  readonly cause: EndCause;
  readonly detail: string;
  readonly refusal: Refusal | null;
};

export type Witness = {
  readonly onReady: (revision: number) => void;
  readonly onAnswer: (answer: Answer) => void;
  readonly onMemory: (bytes: number) => void;
  readonly onEnd: (ending: Ending) => void;
};

/** One process from its start to its end. */
export type Incarnation = {
  readonly pid: number;
  readonly send: (order: Order) => void;
  readonly kill: (cause: EndCause, detail: string) => void;
  /** Closes the file and ends; kills after `pace.closing`. */
  readonly end: () => Promise<void>;
};

const closingOrder: Order = { id: 0, task: { type: "close" } };

export function beginIncarnation(launch: Launch, pace: Pace, witness: Witness): Incarnation {
  let isReady = false;
  let ending: Ending | null = null;
  const { promise: ended, resolve: onceEnded } = createSignal();
  const opening = setTimeout(() => {
    kill("crash", "it took too long to open the file");
  }, pace.opening);
  const process = launch({ onReply, onEnd });

  function onReply(reply: Reply) {
    if (reply.type === "ready") becomeReady(reply.revision);
    else if (reply.type === "refused") {
      ending = { cause: "crash", detail: reply.message, refusal: reply };
    } else if (reply.type === "memory") witness.onMemory(reply.bytes);
    else if (reply.id === closingOrder.id) process.release();
    else witness.onAnswer(reply);
  }

  function becomeReady(revision: number) {
    clearTimeout(opening);
    isReady = true;
    witness.onReady(revision);
  }

  function onEnd(lastWords: string) {
    clearTimeout(opening);
    onceEnded();
    witness.onEnd(ending ?? { cause: "crash", detail: lastWords.trim(), refusal: null });
  }

  function kill(cause: EndCause, detail: string) {
    ending ??= { cause, detail, refusal: null };
    process.kill();
  }

  async function end() {
    ending ??= { cause: "closed", detail: "", refusal: null };
    const late = setTimeout(process.kill, pace.closing);
    if (isReady) process.send(closingOrder);
    else process.kill();
    await ended;
    clearTimeout(late);
  }

  return { pid: process.pid, send: process.send, kill, end };
}

function createSignal() {
  let resolve: () => void = nothing;
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

function nothing() {
  return undefined;
}
