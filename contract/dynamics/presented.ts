import * as z from "zod";

import { Layer } from "../../graph-seed/ontology/layers.ts";
import { Words } from "../../graph-seed/ontology/words.ts";
import { ClaimId, EntityId } from "../ids.ts";
import { ParameterKey, VariableId } from "./keys.ts";

/** How a model is shown and what it is tied to: what its text does not say. */
export const Presented = z.strictObject({
  title: Words,
  about: Words,
  /** The variables that are told and drawn as charts, in order. */
  told: z.array(VariableId).min(1),
  /** The parameters that stand first; the others unfold. */
  first: z.array(ParameterKey),
  /** The parameters that are shares of a whole, told in hundredths. */
  shares: z.array(ParameterKey),
  /** The things of the graph that a variable stands for. */
  standsFor: z.record(VariableId, z.array(EntityId)),
  /** Where a variable stands when the model is drawn as a graph, in canvas units. */
  places: z.record(VariableId, z.strictObject({ x: z.number(), y: z.number() })),
  /** The layer in whose colour a variable is drawn; ink without. */
  layers: z.record(VariableId, Layer),
  /** The Flow of the graph whose current swells with a variable. */
  currents: z.record(VariableId, EntityId),
  /** The claims that bear on a parameter's value. */
  claims: z.record(
    ParameterKey,
    z.strictObject({ supports: z.array(ClaimId), disputes: z.array(ClaimId) }),
  ),
  /** The parameter that says how long a stock takes to answer. */
  delays: z.record(VariableId, ParameterKey),
  /** The loops that have a name, each by the variables it passes, in order. */
  loops: z.array(z.strictObject({ name: Words, text: Words, through: z.array(VariableId).min(2) })),
});
export type Presented = z.infer<typeof Presented>;
