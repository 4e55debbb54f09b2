import type { Model } from "../../../../contract/dynamics/model.ts";
import { sayModelGraph } from "../../../messages/say-model-graph.ts";
import { LoopRow } from "../model/LoopRow.tsx";
import { loopTitle } from "./loop-title.ts";

type LoopRowsProps = { readonly model: Model; readonly variable: string };

/** The loops that pass a variable, those without a name too; each lights itself. */
export function LoopRows({ model, variable }: LoopRowsProps) {
  const loops = model.loops.filter(({ through }) => through.includes(variable));
  if (loops.length === 0) return null;
  return (
    <>
      <h3>{sayModelGraph("graph.loops-through")}</h3>
      <ul>
        {loops.map((loop) => (
          <li key={loop.through.join()}>
            <LoopRow
              loop={loop}
              name={loopTitle(model, loop)}
              end={sayModelGraph(`graph.kind-${loop.kind}`)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
