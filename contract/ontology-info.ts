import * as z from "zod";

import { Layer } from "../graph-seed/ontology/layers.ts";
import { Modality } from "../graph-seed/ontology/modalities.ts";
import { Kind, RelationType } from "../graph-seed/ontology/ids.ts";
import { Words } from "../graph-seed/ontology/words.ts";

/** The ontology as the client learns it, so that it can show a graph it was not built with. */

export const KindInfo = z.strictObject({
  id: Kind,
  label: Words,
  plural: Words,
  description: Words,
  icon: z.string(),
  shape: z.enum(["disc", "square"]),
});

export const RelationTypeInfo = z.strictObject({
  id: RelationType,
  reading: Words,
  reverse: Words,
  /** What is said instead after a plural, in languages that tell it apart. */
  readingMany: Words.optional(),
  reverseMany: Words.optional(),
  description: Words,
  icon: z.string(),
  symmetric: z.boolean(),
  forward: z.enum(["along", "against", "both", "none"]),
});

export const LayerInfo = z.strictObject({ id: Layer, label: Words, description: Words });

export const ModalityInfo = z.strictObject({
  id: Modality,
  label: Words,
  description: Words,
  /** Whether it says how things are, and not how they should or might be. */
  stated: z.boolean(),
});
