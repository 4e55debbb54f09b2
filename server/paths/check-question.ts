import type { EntityId } from "../../contract/ids.ts";
import type { CycleQuestion, PathQuestion } from "../../contract/paths/question.ts";
import type { Graph, Patience } from "../engine/graph.ts";
import { degreesOf } from "./ends.ts";

/** The question contradicts itself; `path` is the key that is wrong, dotted. */
export class PathQuestionError extends Error {
  override name = "PathQuestionError";
  readonly path: string;

  constructor(path: string, message: string) {
    super(message);
    this.path = path;
  }
}

/** The question names things that are not in the graph. */
export class UnknownThingsError extends Error {
  override name = "UnknownThingsError";
  readonly ids: readonly EntityId[];

  constructor(ids: readonly EntityId[]) {
    super(`There is no ${ids.slice(0, 3).join(", no ")} in the graph.`);
    this.ids = ids;
  }
}

/** @throws PathQuestionError, UnknownThingsError */
export async function checkPathQuestion(
  graph: Graph,
  { from, to, via = [], avoid }: PathQuestion,
  patience: Patience,
): Promise<void> {
  const [starts, ends] = [new Set(from), new Set([...from, ...to])];
  refuse("to", to, { when: (id) => starts.has(id), because: "a path starts there" });
  refuse("via", via, { when: (id) => ends.has(id), because: "it is an end of the path" });
  const twice = (id: EntityId, at: number) => via.indexOf(id) !== at;
  refuse("via", via, { when: twice, because: "no path comes to a thing twice" });
  refuseAvoided({ from, to, via }, avoid);
  await refuseUnknown(graph, [...from, ...to, ...via], patience);
}

/** @throws PathQuestionError, UnknownThingsError */
export async function checkCycleQuestion(
  graph: Graph,
  { through, avoid = [] }: CycleQuestion,
  patience: Patience,
): Promise<void> {
  if (avoid.some((id) => id === through)) {
    throw new PathQuestionError("through", `${through} cannot be here: it is to be avoided.`);
  }
  await refuseUnknown(graph, [through], patience);
}

type Reason = {
  readonly when: (id: EntityId, at: number) => boolean;
  readonly because: string;
};

function refuse(key: string, ids: readonly EntityId[], { when, because }: Reason): void {
  const at = ids.findIndex(when);
  if (at === -1) return;
  throw new PathQuestionError(`${key}.${at}`, `${ids[at]} cannot be here: ${because}.`);
}

function refuseAvoided(
  places: Readonly<Record<string, readonly EntityId[]>>,
  avoid: PathQuestion["avoid"],
): void {
  const shunned = new Set<string>(avoid);
  const when = (id: EntityId) => shunned.has(id);
  for (const [key, ids] of Object.entries(places)) {
    refuse(key, ids, { when, because: "it is to be avoided" });
  }
}

async function refuseUnknown(
  graph: Graph,
  ids: readonly EntityId[],
  patience: Patience,
): Promise<void> {
  const known = await degreesOf(graph, ids, patience);
  const unknown = ids.filter((id) => !known.has(id));
  if (unknown.length > 0) throw new UnknownThingsError(unknown);
}
