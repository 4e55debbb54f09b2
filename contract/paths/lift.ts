import * as z from "zod";

import { modalityIds } from "../../graph-seed/ontology/modalities.ts";
import { EntityId, RelationId } from "../ids.ts";
import { published } from "../limits.ts";
import type { PathQuestion } from "./question.ts";

/** One condition of a question that could be given up. */
export const Lift = z.discriminatedUnion("condition", [
  z.strictObject({
    condition: z.enum([
      "types",
      "layers",
      "modalities",
      "direction",
      "avoidTypes",
      "minConfidence",
      "at",
      "documents",
    ]),
  }),
  z.strictObject({ condition: z.literal("avoid"), id: z.union([RelationId, EntityId]) }),
  z.strictObject({ condition: z.literal("via"), id: EntityId }),
  z.strictObject({
    condition: z.literal("maxHops"),
    value: z.int().min(1).max(published.pathHops),
  }),
]);
export type Lift = z.infer<typeof Lift>;

/** What giving up one condition would bring. */
export const LeftOut = z.strictObject({
  lift: Lift,
  /** Paths that come in addition, at most as many as were asked for. */
  paths: z.int().min(1),
  /** Hops of the shortest among them. */
  hops: z.int().min(1),
});
export type LeftOut = z.infer<typeof LeftOut>;

/** The question without that condition; documents are no part of it. */
export function lifted(question: PathQuestion, lift: Lift): PathQuestion {
  const { avoid, via } = question;
  if (lift.condition === "avoid") return { ...question, avoid: avoid?.filter(isNot(lift)) };
  if (lift.condition === "via") return { ...question, via: via?.filter(isNot(lift)) };
  if (lift.condition === "maxHops") return { ...question, maxHops: lift.value };
  return { ...question, ...open[lift.condition] };
}

function isNot(lift: { readonly id: string }): (id: string) => boolean {
  return (id) => id !== lift.id;
}

/** What a question says that leaves a condition open. */
const open = {
  types: { types: undefined },
  layers: { layers: undefined },
  modalities: { modalities: [...modalityIds] },
  direction: { direction: "any" },
  avoidTypes: { avoidTypes: undefined },
  minConfidence: { minConfidence: undefined },
  at: { at: undefined },
  documents: {},
} as const satisfies Record<string, Partial<PathQuestion>>;
