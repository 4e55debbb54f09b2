import type { Loop, Model } from "../../../../contract/dynamics/model.ts";
import { sayModelGraph } from "../../../messages/say-model-graph.ts";
import { words } from "../../../messages/words.ts";
import { isSameRound, namedLoops } from "../model/named-loops.ts";

/** The loop of the model that passes these variables. */
export function loopOf({ loops }: Model, through: readonly string[]): Loop | undefined {
  return loops.find((loop) => isSameRound(loop.through, through));
}

/** What a loop is called: its name, or where it stands among all loops of the model. */
export function loopTitle(model: Model, loop: Loop): string {
  const named = namedLoops(model).find(({ through }) => isSameRound(through, loop.through));
  if (named) return words(named.name);
  return sayModelGraph("graph.loop-number", { number: model.loops.indexOf(loop) + 1 });
}
