import type { Step } from "../../workspace/step.ts";
import { pathTo, type Trail } from "../../workspace/trail.ts";

const asking: ReadonlySet<string> = new Set(["cypher", "run-query"]);

/**
 * The Step after which only what an answer holds is drawn; null where anything was brought into the
 * view, or left it, since.
 */
export function drawnAnswer(trail: Trail): Step | null {
  const step = pathTo(trail).findLast((one) => movesThings(one) || drawsAnswer(one));
  return step && drawsAnswer(step) ? step : null;
}

/** One that is only noted changes nothing but what is picked. */
function drawsAnswer({ question, changes }: Step): boolean {
  return (
    question !== undefined &&
    asking.has(question.endpoint) &&
    changes.some(({ key }) => key !== "selection")
  );
}

function movesThings({ changes }: Step): boolean {
  return changes.some(({ key }) => key === "things" || key === "relations");
}
