import type { ModelRun } from "../../../contract/dynamics/model-run.ts";
import type { Act, Sentence } from "../step.ts";
import type { Workspace } from "../workspace.ts";

/** Runs a model, or lets go of the run in view. Turns of one slider are one Step. */
export function runAct({ run }: Workspace, next: ModelRun | null, said: Sentence): Act {
  if (JSON.stringify(run) === JSON.stringify(next)) return { sentence: said, changes: [] };
  return {
    sentence: said,
    changes: [{ key: "run", from: run, to: next }],
    ...(next && { coalesce: "runs" }),
  };
}
