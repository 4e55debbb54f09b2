import * as z from "zod";
import { create } from "zustand";

import type { EntityId, RelationId } from "../../contract/ids.ts";
import { pathConditions, PathQuestion } from "../../contract/paths/question.ts";

/** A question for paths while it is written: as one that is asked, but an end may still lack. */
export type Draft = Readonly<PathQuestion>;

export type End = "from" | "to";

/** Nothing but what is usual. */
export const emptyDraft: Draft = {
  from: [],
  to: [],
  ...z.strictObject(pathConditions).parse({}),
};

type Writing = {
  readonly draft: Draft;
  readonly write: (change: Partial<Draft>) => void;
  /** Begins anew, from a question or from nothing. */
  readonly begin: (draft: Draft) => void;
};

/** The question as it stands in the form. It is no part of the view before it is asked. */
export const usePathsDraft = create<Writing>()((set) => ({
  draft: emptyDraft,
  write: (change) => {
    set(({ draft }) => ({ draft: { ...draft, ...change } }));
  },
  begin: (draft) => {
    set({ draft });
  },
}));

/** The question that the draft has become, or null while an end lacks or a condition is not one. */
export function questionOf(draft: Draft): PathQuestion | null {
  const question = PathQuestion.safeParse(draft);
  return question.success ? question.data : null;
}

/** Puts an end; what stood at the other side moves over, for a path does not end where it begins. */
export function withEnd(draft: Draft, end: End, ids: readonly EntityId[]): Draft {
  const other = end === "from" ? "to" : "from";
  const taken = new Set<string>(ids);
  return {
    ...draft,
    [end]: [...ids],
    [other]: draft[other].filter((id) => !taken.has(id)),
    avoid: draft.avoid?.filter((id) => !taken.has(id)),
    via: draft.via?.filter((id) => !taken.has(id)),
  };
}

/** The same question the other way round. */
export function swapped(draft: Draft): Draft {
  const { from, to, via } = draft;
  return { ...draft, from: to, to: from, via: via?.toReversed() };
}

/** Without what is to be avoided now; an end or a thing to pass cannot be avoided too. */
export function withAvoided(draft: Draft, id: EntityId | RelationId): Draft {
  const avoid = [...(draft.avoid ?? []).filter((one) => one !== id), id];
  return { ...draft, avoid, via: draft.via?.filter((one) => one !== id) };
}

/** Whether two questions ask the same; a condition that is left open may be said or not. */
export function isSameQuestion(one: Draft, other: Draft): boolean {
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}

function plain(draft: Draft): [string, unknown][] {
  return Object.entries(draft)
    .filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
}
