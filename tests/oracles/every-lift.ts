import { type LeftOut, type Lift, lifted } from "../../contract/paths/lift.ts";
import { conditionsOf } from "../support/paths/twins.ts";
import { everyPath, graphFor } from "./every-path.ts";
import { askedOf } from "./in-order.ts";
import type { LaidCase } from "./laid-cases.ts";

type Laid = Pick<LaidCase, "question" | "documents" | "rows">;

/** What giving up one condition brings where there is no path, but for more hops. */
export function everyLift({ question, documents, rows }: Laid): LeftOut[] {
  const lifts = conditionsOf(question).filter(({ condition }) => condition !== "maxHops");
  return lifts.concat({ condition: "documents" }).flatMap((lift) => {
    const open = lifted(question, lift);
    const scope = lift.condition === "documents" ? undefined : documents;
    const graph = graphFor(rows, { question: open, documents: scope });
    const best = askedOf(everyPath(graph, open), open);
    return best.length === 0
      ? []
      : [
          told(
            lift,
            best.map(({ path }) => path.hops),
          ),
        ];
  });
}

function told(lift: Lift, hops: readonly number[]): LeftOut {
  return { lift, paths: hops.length, hops: Math.min(...hops) };
}
