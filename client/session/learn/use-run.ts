import { useMemo } from "react";

import { useModels } from "../../api/models.ts";
import type { ModelRun } from "../../../contract/dynamics/model-run.ts";
import type { ServedModel } from "../../../contract/endpoints/models.ts";
import { useSession } from "../session.ts";
import { useLearnDesk } from "./learn-desk.ts";
import { plainRun } from "./runs.ts";

export type RunInView = {
  readonly models: readonly ServedModel[];
  readonly model: ServedModel;
  /** The run in view, or the model as it stands. */
  readonly run: ModelRun;
};

/**
 * The run that is in view, or else the model that is open as it stands; null while the models are on
 * their way. A run of a model that this product does not know is none.
 */
export function useRun(): RunInView | null {
  const { data } = useModels();
  const shown = useSession(({ workspace }) => workspace.run);
  const open = useLearnDesk((desk) => desk.model);
  const models = data?.models ?? [];
  const model = [shown?.model, open]
    .map((wanted) => models.find(({ name }) => name === wanted))
    .concat(models)
    .find((found) => found !== undefined);
  // The same one each time, so that what is made of it is not made anew.
  const plain = useMemo(() => model && plainRun(model), [model]);
  if (!model || !plain) return null;
  return { models, model, run: shown?.model === model.name ? shown : plain };
}
