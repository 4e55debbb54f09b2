import { afterEach, describe, expect, it } from "vitest";

import {
  type Draft,
  emptyDraft,
  isSameQuestion,
  questionOf,
  swapped,
  usePathsDraft,
  withAvoided,
  withEnd,
} from "../../../client/session/paths-draft.ts";
import { place, relation } from "../support/build.ts";

const china = place("china");
const mexico = place("mexico");
const india = place("india");

function aDraft(more: Partial<Draft> = {}): Draft {
  return { ...emptyDraft, from: [china], to: [mexico], ...more };
}

afterEach(() => {
  usePathsDraft.getState().begin(emptyDraft);
});

describe("a question while it is written", () => {
  it("is none before it has both ends, and says what is usual from the first", () => {
    expect([questionOf(emptyDraft), questionOf(withEnd(emptyDraft, "from", [china]))]).toEqual([
      null,
      null,
    ]);
    expect(questionOf(aDraft())).toEqual({
      from: [china],
      to: [mexico],
      maxHops: 6,
      k: 5,
      direction: "any",
      modalities: ["asserted", "attributed", "reported"],
      rank: "shortest",
      shortestOnly: false,
      patience: "usual",
    });
  });

  it("is none while a condition is not one", () => {
    expect([
      questionOf(aDraft({ at: "last year" })),
      questionOf(aDraft({ at: "2023" }))?.at,
    ]).toEqual([null, "2023"]);
  });

  it("lets no thing stand at both ends, nor be avoided or passed beside", () => {
    const draft = aDraft({ avoid: [india, relation("one")], via: [india] });
    expect(withEnd(draft, "from", [mexico, india])).toEqual({
      ...draft,
      from: [mexico, india],
      to: [],
      avoid: [relation("one")],
      via: [],
    });
  });

  it("turns round with what it passes", () => {
    const draft = aDraft({ via: [india, place("guatemala")] });
    expect(swapped(draft)).toEqual({
      ...draft,
      from: [mexico],
      to: [china],
      via: [place("guatemala"), india],
    });
  });

  it("avoids a thing once, and does not ask to pass it too", () => {
    const once = withAvoided(aDraft({ via: [india] }), india);
    expect([once.via, once.avoid, withAvoided(once, india).avoid]).toEqual([[], [india], [india]]);
  });

  it("is the same question whether an open condition is said or not", () => {
    expect([
      isSameQuestion(aDraft(), aDraft({ avoid: [], layers: undefined })),
      isSameQuestion(aDraft(), aDraft({ maxHops: 5 })),
    ]).toEqual([true, false]);
  });

  it("is changed in part, and begun anew", () => {
    const { write, begin } = usePathsDraft.getState();
    write({ maxHops: 3 });
    const written = usePathsDraft.getState().draft;
    begin(emptyDraft);
    expect([written, usePathsDraft.getState().draft]).toEqual([
      { ...emptyDraft, maxHops: 3 },
      emptyDraft,
    ]);
  });
});
