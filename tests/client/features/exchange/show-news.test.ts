import { describe, expect, it } from "vitest";

import { hasNews, showNews } from "../../../../client/features/exchange/show-news.ts";
import type { News } from "../../../../client/features/exchange/import-state.ts";
import { aReach, someAsks } from "../../support/a-session.ts";
import { aNode, anEdge, place, relation } from "../../support/build.ts";
import { aReport } from "./support.ts";

function news(more: Partial<News> = {}): News {
  return { documents: [], things: [], relations: [], names: new Map(), ...more };
}

const report = aReport({ written: true });
const contests = { count: 1, ids: [relation("china-mexico")] };

/** The data after an import that brought Peru, which supplies Mexico. */
const answers = someAsks({
  things: (ids) =>
    Promise.resolve({
      nodes: [],
      edges: [anEdge("peru", "mexico"), anEdge("china", "mexico")].filter(({ id }) =>
        ids.includes(id),
      ),
      missing: [],
    }),
  between: () =>
    Promise.resolve({
      nodes: [aNode("peru"), aNode("china"), aNode("mexico")],
      edges: [anEdge("peru", "mexico"), anEdge("china", "mexico", { contested: true })],
      missing: [],
    }),
});

function shown(reach: ReturnType<typeof aReach>) {
  const { workspace, trail } = reach.session.store.getState();
  return {
    things: Object.keys(workspace.things).toSorted(),
    relations: Object.keys(workspace.relations).toSorted(),
    selection: workspace.selection,
    says: trail.current && trail.steps[trail.current]?.sentence,
  };
}

describe("what is new", () => {
  it("comes into view beside what it is related to, in one Step, and is picked", async () => {
    const reach = aReach(answers);
    const before = reach.session.store.getState().trail.made;
    await showNews(reach, { report, news: news({ things: [place("peru")] }) });
    expect(shown(reach)).toEqual({
      things: ["place/china", "place/mexico", "place/peru"],
      relations: ["relation/china-mexico", "relation/peru-mexico"],
      selection: [place("peru")],
      says: { key: "steps.brought", params: { count: 1 } },
    });
    expect(reach.session.store.getState().trail.made).toBe(before + 1);
  });

  it("is a relation with its ends where no thing is new", async () => {
    const reach = aReach(answers);
    await showNews(reach, { report, news: news({ relations: [relation("peru-mexico")] }) });
    expect(shown(reach)).toMatchObject({
      things: ["place/china", "place/mexico", "place/peru"],
      selection: [relation("peru-mexico")],
    });
  });

  it("is a relation that became contested, though it stood there before", async () => {
    const reach = aReach(answers);
    await showNews(reach, { report: { ...report, contests }, news: news() });
    expect(shown(reach).selection).toEqual([relation("china-mexico")]);
    const { edges } = reach.session.store.getState().contents;
    expect(edges.get(relation("china-mexico"))?.contested).toBe(true);
  });

  it("comes in no greater number than a reader takes in at once", async () => {
    const many = Array.from({ length: 60 }, (_, index) => aNode(`town-${index}`));
    const reach = aReach({
      ...answers,
      between: (ids) =>
        Promise.resolve({
          nodes: many.filter(({ id }) => ids.includes(id)),
          edges: [],
          missing: [],
        }),
    });
    await showNews(reach, { report, news: news({ things: many.map(({ id }) => id) }) });
    expect(shown(reach).things).toHaveLength(2 + 40);
  });

  it("may be nothing that can be shown", () => {
    expect([
      hasNews({ report, news: news() }),
      hasNews({ report: { ...report, contests }, news: news() }),
    ]).toEqual([false, true]);
  });
});
