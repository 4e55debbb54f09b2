import * as z from "zod";

import { Layer } from "../../graph-seed/ontology/layers.ts";
import { VariableId } from "../dynamics/keys.ts";
import { ClaimId, EntityId, RelationId } from "../ids.ts";
import { PathQuestion } from "../paths/question.ts";
import { GraphQuestion } from "./computed.ts";
import { Name } from "./keys.ts";
import { Circumstances } from "./network.ts";

/** What a step shows beside its words. */
export const LessonView = z.discriminatedUnion("as", [
  /** The picture as it is first seen. */
  z.strictObject({ as: z.literal("first-view"), layers: z.array(Layer).default([]) }),
  /** Things and relations on the picture; what is picked opens with its claims. */
  z.strictObject({
    as: z.literal("graph"),
    things: z.array(EntityId).min(1),
    relations: z.array(RelationId).default([]),
    pick: z.union([RelationId, EntityId]).nullable().default(null),
    claims: z.array(ClaimId).default([]),
  }),
  z.strictObject({ as: z.literal("paths"), question: PathQuestion }),
  z.strictObject({ as: z.literal("question"), ...GraphQuestion.shape }),
  /** Runs of a model side by side, as charts with one cursor. */
  z.strictObject({
    as: z.literal("run"),
    runs: z.array(Name).min(1),
    charts: z.array(VariableId).min(1),
    cursor: z.int().nonnegative().nullable().default(null),
  }),
  z.strictObject({ as: z.literal("network"), network: Name, when: Circumstances.prefault({}) }),
  /** How a stock changes in one step at each of its values; where it does not, it rests. */
  z.strictObject({ as: z.literal("rest"), value: Name }),
]);
export type LessonView = z.infer<typeof LessonView>;
