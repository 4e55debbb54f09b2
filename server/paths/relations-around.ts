import * as z from "zod";

import { EntityId, RelationId } from "../../contract/ids.ts";
import type { RelationType } from "../../graph-seed/ontology/ids.ts";
import type { Graph, Statement } from "../engine/graph.ts";
import { fromViewLists, ViewLists } from "../store/view-lists.ts";
import type { Budget } from "./budget.ts";
import {
  conditionParams,
  type Conditions,
  mayPass,
  needsEntries,
  ofTypes,
  typesWalked,
} from "./conditions.ts";
import type { Way } from "./known.ts";
import { passing } from "./passing.ts";

/** A way from or to one of the things asked about. */
export type Step = Way & {
  readonly near: EntityId;
  readonly far: EntityId;
  readonly degree: number;
};

/** From which side the search comes. */
export type SideName = "from" | "to";

/** Things whose relations are read at once; of one that has more than a page, page by page. */
export type Batch = { readonly ids: readonly EntityId[]; readonly isHub: boolean };

/** Relations read at a time. */
export const pageSize = 10_000;

const lists = Object.keys(ViewLists.shape).map((key) => `.${key}`);

const StepRow = z.object({
  near: EntityId,
  far: EntityId,
  degree: z.int(),
  id: RelationId,
  confidence: z.int().nullable(),
  flow: EntityId.nullable(),
  lists: ViewLists.transform(fromViewLists).nullable(),
});

type Pattern = {
  readonly arrow: readonly [string, string];
  readonly types: readonly RelationType[];
};

/** The relations that lead away from things, or to them where the search comes from the other side. */
export async function* relationsAround(
  graph: Graph,
  conditions: Conditions,
  { side, batch, budget }: { side: SideName; batch: Batch; budget: Budget },
): AsyncGenerator<Step[]> {
  const patterns = batch.isHub ? eachWay(conditions, side) : together(conditions, side);
  for (const pattern of patterns.filter(({ types }) => types.length > 0)) {
    const { cypher, params } = textFor(pattern, conditions);
    const asked = { cypher, params: { ...params, ids: batch.ids } };
    for await (const rows of batch.isHub
      ? inPages(graph, asked, budget)
      : once(graph, asked, budget)) {
      yield rows.flatMap((row) => toStep(row, conditions));
    }
  }
}

function eachWay(conditions: Conditions, side: SideName): Pattern[] {
  const [along, against] =
    side === "from" ? (["along", "against"] as const) : (["against", "along"] as const);
  return [
    { arrow: ["-", "->"], types: typesWalked(conditions, along) },
    { arrow: ["<-", "-"], types: typesWalked(conditions, against) },
  ];
}

function together(conditions: Conditions, side: SideName): Pattern[] {
  if (conditions.direction === "forward") return eachWay(conditions, side);
  return [{ arrow: ["-", "-"], types: typesWalked(conditions, "along") }];
}

/** What comes first is named first: a planner with old figures would else begin at all things. */
function textFor({ arrow: [left, right], types }: Pattern, conditions: Conditions) {
  const cypher = `
    UNWIND $ids AS id MATCH (a:Entity {id: id})
    WITH a MATCH (a)${left}[r${ofTypes(types)}]${right}(b:Entity)
    WHERE ${mayPass(conditions)}
    RETURN a.id AS near, b.id AS far, b.neighbours AS degree, r.id AS id,
      r.confidence AS confidence, CASE WHEN type(r) = "SUPPLIES" THEN r.flow ELSE null END AS flow,
      CASE WHEN ${needsEntries(conditions)} THEN r {${lists.join(", ")}} ELSE null END AS lists
  `;
  return { cypher, params: conditionParams(conditions) };
}

type Asked = Pick<Statement<typeof StepRow>, "cypher" | "params">;
type Row = z.infer<typeof StepRow>;

async function* once(graph: Graph, asked: Asked, { signal, spend }: Budget): AsyncGenerator<Row[]> {
  const rows = await graph.read(
    { name: "relations-around", ...asked, row: StepRow },
    patience(signal),
  );
  spend(rows.length);
  yield rows;
}

/** A hub's relations cross over a page at a time, by id, as long as the budget lasts. */
async function* inPages(
  graph: Graph,
  { cypher, params }: Asked,
  budget: Budget,
): AsyncGenerator<Row[]> {
  const paged = `${cypher.replace("WHERE", "WHERE r.id > $after AND")} ORDER BY id LIMIT $size`;
  let after = "";
  while (budget.stopped() === undefined) {
    const size = Math.min(pageSize, budget.left());
    const statement = {
      name: "relations-of-hub",
      cypher: paged,
      params: { ...params, after, size },
    };
    const rows = await graph.read({ ...statement, row: StepRow }, patience(budget.signal));
    budget.spend(rows.length);
    yield rows;
    if (rows.length < size) return;
    after = rows.at(-1)?.id ?? after;
  }
}

function patience(signal: AbortSignal | undefined) {
  return signal ? { signal } : {};
}

function toStep({ lists: entries, ...row }: Row, conditions: Conditions): Step[] {
  if (entries === null) return meetsAlone(row, conditions) ? [row] : [];
  const found = passing(entries, conditions);
  return found ? [{ ...row, confidence: found.confidence }] : [];
}

/** Without entries the relation's own number is that of all its claims. */
function meetsAlone({ confidence }: Way, { minConfidence }: Conditions): boolean {
  return minConfidence === undefined || (confidence !== null && confidence >= minConfidence);
}
