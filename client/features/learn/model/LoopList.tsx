import type { Model } from "../../../../contract/dynamics/model.ts";
import type { ModelRun } from "../../../../contract/dynamics/model-run.ts";
import { sayLearn } from "../../../messages/say-learn.ts";
import { words } from "../../../messages/words.ts";
import { Group } from "../../../ui/Group.tsx";
import { LoopRow, useIsLit } from "./LoopRow.tsx";
import styles from "./ModelPanel.module.css";
import { isCut, type NamedLoop, namedLoops } from "./named-loops.ts";

type LoopListProps = { readonly model: Model; readonly run: ModelRun };

/** The loops that have names, reinforcing, balancing or cut, and how many others go round. */
export function LoopList({ model, run }: LoopListProps) {
  const named = namedLoops(model);
  const others = model.loops.length - named.length;
  return (
    <Group title={sayLearn("learn.loops")}>
      {named.map((loop) => (
        <NamedRow key={loop.through.join()} loop={loop} isOff={isCut(loop, model, run)} />
      ))}
      {others > 0 && (
        <p className={styles["minor"]}>{sayLearn("learn.loops-others", { count: others })}</p>
      )}
    </Group>
  );
}

type NamedRowProps = { readonly loop: NamedLoop; readonly isOff: boolean };

function NamedRow({ loop, isOff }: NamedRowProps) {
  const isLit = useIsLit(loop.through);
  return (
    <div>
      <LoopRow
        {...{ loop }}
        name={words(loop.name)}
        faded={isOff}
        end={sayLearn(isOff ? "learn.loop-cut" : `learn.${loop.kind}`)}
      />
      {isLit && <p className={styles["loop"]}>{words(loop.text)}</p>}
    </div>
  );
}
