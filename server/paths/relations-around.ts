import type { EntityId } from "../../contract/ids.ts";
import type { Graph, Params } from "../engine/graph.ts";
import type { Budget } from "./budget.ts";
import { type Conditions, typesWalked } from "./conditions.ts";
import {
  type FoundStep,
  type Part,
  type Pattern,
  type Step,
  StepsRow,
  stepsText,
  toFoundSteps,
} from "./found-steps.ts";
import type { Way } from "./known.ts";
import { passing } from "./passing.ts";

/** From which side the search comes. */
export type SideName = "from" | "to";

/** Things whose relations are read at once; of one that has more than a page, page by page. */
export type Batch = {
  readonly ids: readonly EntityId[];
  /** How many relations they have. */
  readonly size: number;
  readonly isHub: boolean;
};

/** What is read of a batch: from which side, and only what leads to `rim` where there is one. */
export type Reading = {
  readonly side: SideName;
  readonly batch: Batch;
  readonly rim?: readonly EntityId[];
};

/** What was read at once: so many relations, and the steps among them that may be taken. */
export type Page = { readonly relations: number; readonly steps: readonly Step[] };

/** Relations read at a time. */
export const pageSize = 10_000;

/** The relations that lead away from things, or to them where the search comes from the other side. */
export async function* relationsAround(
  graph: Graph,
  conditions: Conditions,
  { side, batch, rim }: Reading,
  budget: Budget,
): AsyncGenerator<Page> {
  const isPaged = batch.isHub && rim === undefined;
  const patterns = isPaged ? eachWay(conditions, side) : together(conditions, side);
  for (const pattern of patterns.filter(({ types }) => types.length > 0)) {
    const asked = { graph, pattern, conditions, ids: batch.ids };
    for await (const steps of isPaged ? inPages(asked, budget) : once(asked, rim, budget)) {
      yield { relations: steps.length, steps: steps.flatMap((step) => toStep(step, conditions)) };
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

type Asked = {
  readonly graph: Graph;
  readonly pattern: Pattern;
  readonly conditions: Conditions;
  readonly ids: readonly EntityId[];
};

async function* once(
  asked: Asked,
  rim: Reading["rim"],
  budget: Budget,
): AsyncGenerator<FoundStep[]> {
  const part: Part = rim ? { type: "rim", ids: rim } : { type: "all" };
  yield read("relations-around", asked, part, budget);
}

/** A hub's relations cross over a page at a time, by id, as long as the reader's budget lasts. */
async function* inPages(asked: Asked, budget: Budget): AsyncGenerator<FoundStep[]> {
  let after = "";
  while (budget.stopped() === undefined) {
    const size = Math.min(pageSize, budget.left());
    const steps = await read("relations-of-hub", asked, { type: "page", after, size }, budget);
    yield steps;
    if (steps.length < size) return;
    after = steps.reduce((last, { id }) => (id > last ? id : last), after);
  }
}

async function read(
  name: string,
  { graph, pattern, conditions, ids }: Asked,
  part: Part,
  { signal }: Budget,
): Promise<FoundStep[]> {
  const { cypher, params } = stepsText(pattern, conditions, part);
  const asked: Params = { ...params, ids };
  const statement = { name, cypher, params: asked, row: StepsRow };
  return toFoundSteps(await graph.read(statement, signal ? { signal } : {}));
}

function toStep({ entries, ...step }: FoundStep, conditions: Conditions): Step[] {
  if (isAvoided(step, conditions)) return [];
  if (entries === null) return meetsAlone(step, conditions) ? [step] : [];
  const found = passing(entries, conditions);
  return found ? [{ ...step, confidence: found.confidence }] : [];
}

/** So few are avoided that the engine need not look for them in every row. */
function isAvoided({ far, id }: Step, { avoid = [] }: Conditions): boolean {
  return avoid.some((one) => one === far || one === id);
}

/** Without entries the relation's own number is that of all its claims. */
function meetsAlone({ confidence }: Way, { minConfidence }: Conditions): boolean {
  return minConfidence === undefined || (confidence !== null && confidence >= minConfidence);
}
