import type { EntityId } from "../../contract/ids.ts";
import type { CycleQuestion, PathQuestion } from "../../contract/paths/question.ts";

/** The question contradicts itself; `path` is the key that is wrong, dotted. */
export class PathQuestionError extends Error {
  override name = "PathQuestionError";
  readonly path: string;

  constructor(path: string, message: string) {
    super(message);
    this.path = path;
  }
}

/** @throws PathQuestionError */
export function checkPathQuestion({ from, to, via = [], avoid }: PathQuestion): void {
  const [starts, ends] = [new Set(from), new Set([...from, ...to])];
  refuse("to", to, { when: (id) => starts.has(id), because: "a path starts there" });
  refuse("via", via, { when: (id) => ends.has(id), because: "it is an end of the path" });
  const twice = (id: EntityId, at: number) => via.indexOf(id) !== at;
  refuse("via", via, { when: twice, because: "no path comes to a thing twice" });
  refuseAvoided({ from, to, via }, avoid);
}

/** @throws PathQuestionError */
export function checkCycleQuestion({ through, avoid = [] }: CycleQuestion): void {
  if (avoid.some((id) => id === through)) {
    throw new PathQuestionError("through", `${through} cannot be here: it is to be avoided.`);
  }
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
