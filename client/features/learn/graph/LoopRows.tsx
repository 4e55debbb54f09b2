import { RefreshCw, RotateCcw } from "lucide-react";

import type { Model } from "../../../../contract/dynamics/model.ts";
import { sayModelGraph } from "../../../messages/say-model-graph.ts";
import { atDesk, useLearnDesk } from "../../../session/learn/learn-desk.ts";
import { Glyph } from "../../../ui/Glyph.tsx";
import { Row } from "../../../ui/Row.tsx";
import { isSameRound } from "../model/named-loops.ts";
import { loopTitle } from "./loop-title.ts";

type LoopRowsProps = { readonly model: Model; readonly variable: string };

/** The loops that pass a variable, those without a name too; each lights itself. */
export function LoopRows({ model, variable }: LoopRowsProps) {
  const lit = useLearnDesk((desk) => desk.loop);
  const loops = model.loops.filter(({ through }) => through.includes(variable));
  if (loops.length === 0) return null;
  return (
    <>
      <h3>{sayModelGraph("graph.loops-through")}</h3>
      <ul>
        {loops.map((loop) => {
          const { kind, through } = loop;
          const isLit = lit !== null && isSameRound(lit, through);
          return (
            <li key={through.join()}>
              <Row
                aria-pressed={isLit}
                picture={<Glyph icon={kind === "balancing" ? RotateCcw : RefreshCw} size={14} />}
                end={sayModelGraph(`graph.kind-${kind}`)}
                onClick={() => {
                  atDesk({ loop: isLit ? null : through });
                }}
              >
                {loopTitle(model, loop)}
              </Row>
            </li>
          );
        })}
      </ul>
    </>
  );
}
