import { afterEach, describe, expect, it, vi } from "vitest";

import type { Asks } from "../../../../client/session/asks.ts";
import { askInConsole } from "../../../../client/session/console/ask-in-console.ts";
import { drawAnswer } from "../../../../client/session/console/draw-answer.ts";
import { idleRun, useRun } from "../../../../client/session/console/run-query.ts";
import { currentStep } from "../../../../client/workspace/trail.ts";
import { showOnlyDocuments } from "../../../../client/session/switches.ts";
import { aReach } from "../../support/a-session.ts";
import { aNode, anEdge, document, place } from "../../support/build.ts";
import { answered, linesOf } from "../../support/cypher-lines.ts";
import { fakeServer } from "../../support/fake-server.ts";

afterEach(() => {
  useRun.setState(idleRun, true);
  vi.unstubAllGlobals();
});

const asked = { query: "MATCH (a) RETURN a", params: { x: [1] } };
const graph = { nodes: [aNode("peru"), aNode("chile")], edges: [anEdge("peru", "chile")] };

function stepOf({ session }: ReturnType<typeof aReach>) {
  const step = currentStep(session.store.getState().trail);
  return { sentence: step?.sentence, question: step?.question };
}

function answering() {
  fakeServer({
    "/api/cypher": () => answered(linesOf(["a"], [[place("peru")], [place("chile")]], { graph })),
  });
}

describe("a text that ran", () => {
  it("is a Step that changes nothing, and keeps the text", async () => {
    answering();
    const reach = aReach();
    const before = reach.session.store.getState().workspace;
    await askInConsole(reach, asked, false);
    expect([stepOf(reach), reach.session.store.getState().workspace]).toEqual([
      {
        sentence: { key: "steps.cypher-asked", params: { count: 2 } },
        question: { endpoint: "cypher", input: asked },
      },
      before,
    ]);
  });

  it("is one Step, although it ran twice", async () => {
    answering();
    const reach = aReach();
    await askInConsole(reach, asked, false);
    await askInConsole(reach, asked, false);
    expect(reach.session.store.getState().trail.made).toBe(2);
  });

  it("draws what came and nothing else, in one Step that undo takes back", async () => {
    answering();
    const reach = aReach();
    const before = reach.session.store.getState().workspace;
    await askInConsole(reach, asked, true);
    const { workspace } = reach.session.store.getState();
    expect([
      stepOf(reach),
      Object.keys(workspace.things),
      Object.keys(workspace.relations),
    ]).toEqual([
      {
        sentence: { key: "steps.cypher-drawn", params: { rows: 2, count: 2 } },
        question: { endpoint: "cypher", input: asked },
      },
      ["place/peru", "place/chile"],
      ["relation/peru-chile"],
    ]);
    reach.session.undo();
    expect(reach.session.store.getState().workspace).toEqual(before);
  });

  it("draws of an answer only what the texts speak of that are on", async () => {
    const things = vi
      .fn<Asks["things"]>()
      .mockResolvedValue({ nodes: [aNode("peru")], edges: [], missing: ["place/chile"] });
    const reach = aReach({ things });
    const documents = ["a", "b"].map((slug) => ({ id: document(slug), title: slug }));
    reach.session.setDocuments(documents);
    showOnlyDocuments(reach.session, [document("a")]);
    const timings = { gate: 0, first: 0, total: 0 };
    await drawAnswer(reach, { asked, graph, columns: ["a"], rows: [], truncated: null, timings });
    expect([
      things.mock.calls[0],
      Object.keys(reach.session.store.getState().workspace.things),
    ]).toEqual([
      [["place/peru", "place/chile", "relation/peru-chile"], [document("a")]],
      ["place/peru"],
    ]);
  });
});
