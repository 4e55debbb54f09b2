import type { ImportProgress } from "../../../contract/endpoints/exchange.ts";
import { say } from "../../messages/say.ts";
import { sayExchange } from "../../messages/say-exchange.ts";
import { Button } from "../../ui/Button.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { Stage } from "../../ui/Stage.tsx";
import styles from "./Exchange.module.css";
import type { Task } from "./import-state.ts";

type RunningProps = {
  readonly task: Task;
  readonly progress: ImportProgress | null;
  readonly onStop: () => void;
};

/** How far a look or a taking in has come. */
export function Running({ task, progress, onStop }: RunningProps) {
  return (
    <Stage label={sayExchange(`exchange.${task}`)}>
      <Progress label={wordsOf(progress)} done={progress?.done ?? 0} of={progress?.of ?? null} />
      <div className={styles["actions"]}>
        <Button onClick={onStop}>{say("app.cancel")}</Button>
      </div>
    </Stage>
  );
}

function wordsOf(progress: ImportProgress | null): string {
  if (!progress) return sayExchange("exchange.sending");
  const { stage, done, of } = progress;
  const count = done.toLocaleString("en");
  const words = sayExchange(`exchange.stage-${stage}`);
  return of === null
    ? sayExchange("exchange.so-far", { words, done: count })
    : sayExchange("exchange.done-of", { words, done: count, of: of.toLocaleString("en") });
}
