import { describe, expect, it } from "vitest";

import { layPath } from "../../../../client/session/paths/lay-path.ts";
import { moveThings } from "../../../../client/workspace/acts/move.ts";
import type { Change } from "../../../../client/workspace/change.ts";
import { EntityId } from "../../../../contract/ids.ts";
import { anOpenSession } from "../../support/a-session.ts";
import { aNode, anEdge, place, relation } from "../../support/build.ts";

const [china, mexico, india] = [place("china"), place("mexico"), place("india")];
const flow = EntityId.parse("flow/precursors");

/** The first view, in which India and a flow from China to Mexico lie far off. */
function aView(more: readonly Change[] = []) {
  const session = anOpenSession();
  session.learn({
    nodes: [aNode("india"), aNode("flow", { id: flow, kind: "Flow" })],
    edges: [
      anEdge("india", "mexico", { id: relation("lies"), kind: "LOCATED_IN", layer: null }),
      anEdge("flow", "china", { id: relation("from"), kind: "FLOW_FROM", from: flow }),
      anEdge("flow", "mexico", { id: relation("to"), kind: "FLOW_TO", from: flow }),
    ],
  });
  session.dispatch({
    sentence: { key: "steps.shown", params: { name: "India" } },
    changes: [
      { key: "things", id: india, from: null, to: true },
      { key: "things", id: flow, from: null, to: true },
      { key: "positions", id: india, from: null, to: { x: 900, y: 900 } },
      { key: "positions", id: flow, from: null, to: { x: 900, y: 700 } },
      ...more,
    ],
  });
  return session;
}

function laidIn(session: ReturnType<typeof aView>, nodes = [china, india, mexico]) {
  const { workspace, contents, trail } = session.store.getState();
  return layPath({ nodes, edges: [] }, { workspace, contents, trail, taken: [] });
}

const shown = (slug: string): Change => ({
  key: "relations",
  id: relation(slug),
  from: null,
  to: true,
});

describe("the things of a path", () => {
  it("are laid between territories, which stay", () => {
    expect(Object.keys(laidIn(aView()))).toEqual([india]);
    expect(laidIn(aView())[india]?.x).not.toBe(900);
  });

  it("stay where the reader put them", () => {
    const session = aView();
    const { workspace } = session.store.getState();
    session.dispatch(moveThings(workspace, { [india]: { x: 800, y: 10 } }, String));
    expect(laidIn(session)).toEqual({});
  });

  it("stay within the territory that they are said to lie in, and lie in", () => {
    const inside = { x: 360, y: 245 };
    const moved: Change = { key: "positions", id: india, from: { x: 900, y: 900 }, to: inside };
    expect(laidIn(aView([shown("lies"), moved]))).toEqual({ [india]: inside });
    expect(laidIn(aView([shown("lies")]))[india]).not.toEqual({ x: 900, y: 900 });
  });

  it("are joined by a flow where it is drawn as a thing, and not where it is a current", () => {
    const nodes = [china, flow, mexico];
    expect(Object.keys(laidIn(aView(), nodes))).toEqual([flow]);
    expect(laidIn(aView([shown("from"), shown("to")]), nodes)).toEqual({});
  });

  it("keep off what stands in the view, but not off what was put away", () => {
    const first = laidIn(aView())[india] ?? { x: 0, y: 0 };
    const stands: Change = { key: "positions", id: flow, from: { x: 900, y: 700 }, to: first };
    const beside = laidIn(aView([stands]))[india];
    expect(beside).not.toEqual(first);
    const hidden: Change = { key: "hidden", id: flow, from: null, to: true };
    expect(laidIn(aView([stands, hidden]))[india]).toEqual(first);
  });
});

it("are laid alike whatever order they are known in", () => {
  const session = aView();
  const { workspace, contents, trail } = session.store.getState();
  const turned = { ...contents, nodes: new Map([...contents.nodes].toReversed()) };
  const path = { nodes: [china, india, mexico], edges: [] };
  expect(layPath(path, { workspace, contents: turned, trail, taken: [] })).toEqual(laidIn(session));
});
