import { useCallback, useEffect, useRef, useState } from "react";

import { keepWriteToken, writeToken } from "../../api/write-token.ts";
import { sayExchange } from "../../messages/say-exchange.ts";
import type { ImportState, Previewed, Task, Watch } from "./import-state.ts";
import { look, take } from "./look-and-take.ts";
import { type Rows, rowsOf } from "./rows.ts";
import { useFollow } from "./use-follow.ts";

export type Import = {
  readonly state: ImportState;
  readonly choose: (files: readonly File[]) => void;
  readonly look: (rows: Rows) => void;
  readonly take: () => void;
  readonly giveToken: (token: string) => void;
  readonly stop: () => void;
  readonly startOver: () => void;
};

const choosing: ImportState = { stage: "choosing", why: null };

/** How an import stands, and what can be done with it. It ends with the dialog it stands in. */
export function useImport(files: readonly File[] | undefined): Import {
  const [state, setState] = useState<ImportState>(() => (files ? stateOf(files) : choosing));
  const [run, stop] = useRunning(setState);
  const follow = useFollow();
  useEffect(() => {
    if (files && stateOf(files).stage === "running") void run("looking", looking(files));
  }, [files, run]);

  const begin = (task: Task, work: Work) => {
    setState({ stage: "running", task, progress: null });
    return run(task, work);
  };
  const takeIn = async (previewed: Previewed) => {
    const next = await begin("taking", (watch) => take(previewed, watch));
    // Whoever was cut off in the middle does not know what came of it.
    if (next.stage === "done" || next.stage === "stopped") follow();
  };
  return {
    state,
    choose: (chosen) => {
      const next = stateOf(chosen);
      if (next.stage === "running") void begin("looking", looking(chosen));
      else setState(next);
    },
    look: (rows) => void begin("looking", (watch) => look(rows, watch)),
    take: () => {
      if (state.stage !== "previewed") return;
      if (writeToken() === null) setState({ ...state, token: { why: null } });
      else void takeIn(state);
    },
    giveToken: (token) => {
      keepWriteToken(token);
      if (state.stage === "previewed") void takeIn(state);
    },
    stop,
    startOver: () => {
      setState(choosing);
    },
  };
}

type Work = (watch: Watch) => Promise<ImportState>;

function looking(files: readonly File[]): Work {
  return (watch) => look(rowsOf(files), watch);
}

/** Where an import stands once these files were chosen. */
function stateOf(files: readonly File[]): ImportState {
  if (files.length === 0) return choosing;
  const strange = files.find(({ name }) => !/\.(?:jsonl|ndjson)$/i.test(name));
  if (!strange) return { stage: "running", task: "looking", progress: null };
  return { stage: "choosing", why: sayExchange("exchange.not-rows", { name: strange.name }) };
}

/** Runs one task at a time and shows how it goes; what was begun before, or is left, shows nothing. */
function useRunning(setState: (state: ImportState) => void) {
  const running = useRef<AbortController | null>(null);
  useEffect(
    () => () => {
      running.current?.abort();
      running.current = null;
    },
    [],
  );
  const run = useCallback(
    async (task: Task, work: Work) => {
      running.current?.abort();
      const mine = new AbortController();
      running.current = mine;
      const show = (next: ImportState) => {
        if (running.current === mine) setState(next);
      };
      const next = await work({
        signal: mine.signal,
        onProgress: (progress) => {
          show({ stage: "running", task, progress });
        },
      });
      show(next);
      return next;
    },
    [setState],
  );
  const stop = useCallback(() => running.current?.abort(), []);
  return [run, stop] as const;
}
