import { RefreshCw, RotateCcw } from "lucide-react";

import type { Model } from "../../../../contract/dynamics/model.ts";
import { sayLearn } from "../../../messages/say-learn.ts";
import { words } from "../../../messages/words.ts";
import { atDesk, useLearnDesk } from "../../../session/learn/learn-desk.ts";
import { Glyph } from "../../../ui/Glyph.tsx";
import { Group } from "../../../ui/Group.tsx";
import { Row } from "../../../ui/Row.tsx";
import styles from "./ModelPanel.module.css";
import { isSameRound, namedLoops } from "./named-loops.ts";

/** The loops that have names, reinforcing or balancing, and how many others go round. */
export function LoopList({ model }: { readonly model: Model }) {
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
              end={sayLearn(`learn.${loop.kind}`)}
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
