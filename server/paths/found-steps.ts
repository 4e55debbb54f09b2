import * as z from "zod";

import { EntityId, RelationId } from "../../contract/ids.ts";
import type { ViewEntry } from "../../contract/edge-view.ts";
import type { RelationType } from "../../graph-seed/ontology/ids.ts";
import type { Params } from "../engine/graph.ts";
import { fromViewLists, viewLists, ViewLists } from "../store/view-lists.ts";
import { conditionParams, type Conditions, mayPass, needsEntries, ofTypes } from "./conditions.ts";
import type { Way } from "./known.ts";

/** A way from or to one of the things asked about. */
export type Step = Way & {
  readonly near: EntityId;
  readonly far: EntityId;
  readonly degree: number;
};

/** As it was read: with the entries where they have to be looked at. */
export type FoundStep = Step & { readonly entries: readonly ViewEntry[] | null };

export type Pattern = {
  readonly arrow: readonly [string, string];
  readonly types: readonly RelationType[];
};

/** Which of the relations that match: those that lead to a rim, or the next ones by id. */
export type Part =
  | { readonly type: "all" }
  | { readonly type: "rim"; readonly ids: readonly EntityId[] }
  | { readonly type: "page"; readonly after: string; readonly size: number };

/** All steps from one thing: as a row each they would weigh half as much again. */
export const StepsRow = z.object({
  near: EntityId,
  steps: z.array(
    z.tuple([
      EntityId,
      z.int(),
      RelationId,
      z.int().nullable(),
      EntityId.nullable(),
      ViewLists.transform(fromViewLists).nullable(),
    ]),
  ),
});

/** What comes first is named first: a planner with old figures would else begin at all things. */
export function stepsText(
  { arrow: [left, right], types }: Pattern,
  conditions: Conditions,
  part: Part,
): { readonly cypher: string; readonly params: Params } {
  const cypher = `
    UNWIND $ids AS id MATCH (a:Entity {id: id})
    WITH a MATCH (a)${left}[r${ofTypes(types)}]${right}(b:Entity)
    ${partOf(conditions)[part.type]}
    RETURN a.id AS near, collect([b.id, b.neighbours, r.id, r.confidence,
      CASE WHEN type(r) = "SUPPLIES" THEN r.flow ELSE null END,
      CASE WHEN ${needsEntries(conditions)} THEN r {${viewLists}} ELSE null END]) AS steps
  `;
  return { cypher, params: { ...conditionParams(conditions), ...partParams(part) } };
}

/**
 * A record is looked up at once, where both engines go through a list; and it is asked first: what
 * is told of a value that was named on the way is not looked at before.
 */
function partOf(conditions: Conditions): Readonly<Record<Part["type"], string>> {
  const passes = mayPass(conditions, "r.modality");
  return {
    all: `WHERE ${passes}`,
    rim: `WHERE $rim[b.id] IS NOT NULL
      WITH a, r, b, r.modality AS modality WHERE ${mayPass(conditions, "modality")}`,
    page: `WHERE r.id > $after AND ${passes} WITH a, r, b ORDER BY r.id LIMIT $size`,
  };
}

function partParams(part: Part): Params {
  switch (part.type) {
    case "all":
      return {};
    case "rim":
      return { rim: Object.fromEntries(part.ids.map((id) => [id, true])) };
    case "page":
      return { after: part.after, size: part.size };
  }
}

export function toFoundSteps(rows: readonly z.infer<typeof StepsRow>[]): FoundStep[] {
  return rows.flatMap(({ near, steps }) =>
    steps.map(([far, degree, id, confidence, flow, entries]) => ({
      near,
      far,
      degree,
      id,
      confidence,
      flow,
      entries,
    })),
  );
}
