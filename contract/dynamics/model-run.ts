import * as z from "zod";

import { ModelName } from "./keys.ts";
import { Scenario } from "./scenario.ts";

/** A run as it is kept and sent: its courses are computed wherever it is opened. */
export const ModelRun = z.strictObject({
  model: ModelName,
  scenario: Scenario,
  /** The last time, in the unit of the model. */
  until: z.int().positive(),
});
export type ModelRun = z.infer<typeof ModelRun>;
