import { describe, expect, it } from "vitest";

import { expand, showRelation, showThing } from "../../../client/session/explore.ts";
import type { Placing, Reach } from "../../../client/session/reach.ts";
import { showOnlyDocuments } from "../../../client/session/switches.ts";
import { hide } from "../../../client/workspace/acts/hide.ts";
import { pathTo } from "../../../client/workspace/trail.ts";
import { aReach } from "../support/a-session.ts";
import { aNode, anEdge, document, place, relation } from "../support/build.ts";

const nothingLeft = { neighbours: 0, relations: 0, filtered: 0 };

/** A canvas that puts everything at one place and remembers what it was asked. */
function aCanvas() {
  const asked: unknown[] = [];
  const canvas: Placing = {
    place: (ids, around) => {
      asked.push({ place: ids, around });
      return Promise.resolve(Object.fromEntries(ids.map((id) => [id, { x: 10, y: 20 }])));
    },
    reveal: (ids) => {
      asked.push({ reveal: ids });
    },
    taken: () => [],
  };
  return { canvas, asked };
}

const workspaceOf = ({ session }: Reach) => session.store.getState().workspace;
const lastStep = ({ session }: Reach) => pathTo(session.store.getState().trail).at(-1);

describe("expanding a thing", () => {
  const found = { nodes: [aNode("china"), aNode("india")], edges: [anEdge("india", "china")] };

  it("asks once, places the new beside it, and keeps the question in one Step", async () => {
    const { canvas, asked } = aCanvas();
    const inputs: unknown[] = [];
    const reach = aReach(
      {
        expand: (input) => {
          inputs.push(input);
          return Promise.resolve({ ...found, leftOut: nothingLeft });
        },
      },
      { canvas },
    );
    await expand(reach, place("china"), { types: ["SUPPLIES"], direction: "in" });
    const input = { ids: ["place/china"], limit: 40, types: ["SUPPLIES"], direction: "in" };
    expect([inputs, asked]).toEqual([[input], [{ place: ["place/india"], around: "place/china" }]]);
    expect(lastStep(reach)).toMatchObject({
      sentence: { key: "steps.expanded", params: { name: "China", count: 1 } },
      question: { endpoint: "expand", input },
    });
    expect(workspaceOf(reach).positions).toEqual({ "place/india": { x: 10, y: 20 } });
    reach.session.undo();
    expect(workspaceOf(reach).things).toEqual({ "place/china": true, "place/mexico": true });
  });

  it("says how many it left out", async () => {
    const reach = aReach({
      expand: () => Promise.resolve({ ...found, leftOut: { ...nothingLeft, neighbours: 12 } }),
    });
    await expand(reach, place("china"));
    expect(lastStep(reach)?.sentence).toEqual({
      key: "steps.expanded-some",
      params: { name: "China", count: 1, left: 12 },
    });
  });

  it("finds places by itself while there is no canvas", async () => {
    const reach = aReach({ expand: () => Promise.resolve({ ...found, leftOut: nothingLeft }) });
    await expand(reach, place("china"));
    expect(Object.keys(workspaceOf(reach).positions)).toEqual(["place/india"]);
  });
});

describe("exploring within the documents that are on", () => {
  const texts = ["a", "b"].map((slug) => ({ id: document(slug), title: slug }));
  const found = { nodes: [aNode("china"), aNode("india")], edges: [anEdge("india", "china")] };

  it("names them in the question, and in the Step's", async () => {
    const reach = aReach({ expand: () => Promise.resolve({ ...found, leftOut: nothingLeft }) });
    reach.session.setDocuments(texts);
    showOnlyDocuments(reach.session, [document("b")]);
    reach.session.turnTo({ nodes: [aNode("china")], edges: [] }, [document("b")]);
    await expand(reach, place("china"));
    expect(lastStep(reach)?.question?.input).toMatchObject({ documents: ["document/b"] });
    expect([...reach.session.store.getState().contents.nodes.keys()]).toEqual([
      "place/china",
      "place/india",
    ]);
  });

  it("asks again where they were switched before the answer came", async () => {
    const asked: unknown[] = [];
    const reach = aReach({
      expand: (input) => {
        asked.push(input.documents);
        if (asked.length === 1) showOnlyDocuments(reach.session, [document("b")]);
        return Promise.resolve({ ...found, leftOut: nothingLeft });
      },
    });
    reach.session.setDocuments(texts);
    await expand(reach, place("china"));
    expect(asked).toEqual([undefined, ["document/b"]]);
  });

  it("learns nothing of other documents than those on screen", async () => {
    const reach = aReach({ expand: () => Promise.resolve({ ...found, leftOut: nothingLeft }) });
    reach.session.setDocuments(texts);
    showOnlyDocuments(reach.session, [document("b")]);
    await expand(reach, place("china"));
    const { contents, workspace } = reach.session.store.getState();
    expect([contents.nodes.has(place("india")), workspace.things[place("india")]]).toEqual([
      false,
      true,
    ]);
  });
});

describe("showing a thing", () => {
  it("only picks and finds it when it is in the view", async () => {
    const { canvas, asked } = aCanvas();
    const reach = aReach({}, { canvas });
    await showThing(reach, place("mexico"));
    expect([workspaceOf(reach).selection, asked, lastStep(reach)?.sentence.key]).toEqual([
      ["place/mexico"],
      [{ reveal: ["place/mexico"] }],
      "steps.picked",
    ]);
  });

  it("brings it beside what it is tied to there, with the relations between, and picks it", async () => {
    const { canvas, asked } = aCanvas();
    const questions: unknown[] = [];
    const reach = aReach(
      {
        between: (ids) => {
          questions.push(ids);
          return Promise.resolve({
            nodes: [aNode("india"), aNode("china"), aNode("mexico")],
            edges: [anEdge("india", "mexico"), anEdge("mexico", "china")],
            missing: [],
          });
        },
      },
      { canvas },
    );
    await showThing(reach, place("india"));
    const { relations, selection } = workspaceOf(reach);
    expect([
      questions,
      asked[0],
      Object.keys(relations),
      selection,
      lastStep(reach)?.sentence,
    ]).toEqual([
      [["place/india", "place/china", "place/mexico"]],
      { place: ["place/india"], around: "place/mexico" },
      ["relation/china-mexico", "relation/india-mexico"],
      ["place/india"],
      { key: "steps.shown", params: { name: "India" } },
    ]);
  });

  it("brings back one that was put away, to where it was", async () => {
    const reach = aReach({
      between: () => Promise.resolve({ nodes: [aNode("china")], edges: [], missing: [] }),
    });
    const { workspace, contents } = reach.session.store.getState();
    reach.session.dispatch(hide(workspace, [place("china")], contents, (id) => id));
    await showThing(reach, place("china"));
    expect([
      workspaceOf(reach).hidden,
      workspaceOf(reach).selection,
      workspaceOf(reach).positions,
    ]).toEqual([{}, ["place/china"], {}]);
  });
});

/** A server that holds three places and two relations; a relation brings its ends. */
function things(ids: readonly string[]) {
  const nodes = ["india", "china", "mexico"].map((slug) => aNode(slug));
  const edges = [anEdge("india", "china"), anEdge("china", "mexico")].filter(({ id }) =>
    ids.includes(id),
  );
  const wanted = new Set<string>([...ids, ...edges.flatMap(({ from, to }) => [from, to])]);
  return Promise.resolve({
    nodes: nodes.filter(({ id }) => wanted.has(id)),
    edges,
    missing: [],
  });
}

describe("showing a relation", () => {
  it("brings it with its two ends and picks it", async () => {
    const reach = aReach({ things });
    await showRelation(reach, relation("india-china"));
    const { selection, relations } = workspaceOf(reach);
    expect([
      selection,
      relations[relation("india-china")],
      workspaceOf(reach).things[place("india")],
    ]).toEqual([["relation/india-china"], true, true]);
  });

  it("only picks it when it is in the view", async () => {
    const reach = aReach({ things });
    await showRelation(reach, relation("china-mexico"));
    expect([workspaceOf(reach).selection, lastStep(reach)?.sentence.key]).toEqual([
      ["relation/china-mexico"],
      "steps.picked",
    ]);
  });
});
