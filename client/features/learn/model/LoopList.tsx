import { RefreshCw, RotateCcw } from "lucide-react";

import type { Model } from "../../../../contract/dynamics/model.ts";
import type { ModelRun } from "../../../../contract/dynamics/model-run.ts";
import { sayLearn } from "../../../messages/say-learn.ts";
import { words } from "../../../messages/words.ts";
import { atDesk, useLearnDesk } from "../../../session/learn/learn-desk.ts";
import { Glyph } from "../../../ui/Glyph.tsx";
import { Group } from "../../../ui/Group.tsx";
import { Row } from "../../../ui/Row.tsx";
import styles from "./ModelPanel.module.css";
import { isCut, isSameRound, namedLoops } from "./named-loops.ts";

type LoopListProps = { readonly model: Model; readonly run: ModelRun };

/** The loops that have names, reinforcing, balancing or cut, and how many others go round. */
export function LoopList({ model, run }: LoopListProps) {
  const picked = useLearnDesk((desk) => desk.loop);
  const named = namedLoops(model);
  const others = model.loops.length - named.length;
  return (
    <Group title={sayLearn("learn.loops")}>
      {named.map((loop) => {
        const isPicked = picked !== null && isSameRound(picked, loop.through);
        return (
          <div key={loop.through.join()}>
            <Row
              aria-pressed={isPicked}
              picture={<Glyph icon={loop.kind === "balancing" ? RotateCcw : RefreshCw} size={14} />}
              faded={isCut(loop, model, run)}
              end={sayLearn(isCut(loop, model, run) ? "learn.loop-cut" : `learn.${loop.kind}`)}
              onClick={() => {
                atDesk({ loop: isPicked ? null : loop.through });
              }}
            >
              {words(loop.name)}
            </Row>
            {isPicked && <p className={styles["loop"]}>{words(loop.text)}</p>}
          </div>
        );
      })}
      {others > 0 && (
        <p className={styles["minor"]}>{sayLearn("learn.loops-others", { count: others })}</p>
      )}
    </Group>
  );
}
