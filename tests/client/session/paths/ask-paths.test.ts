import { describe, expect, it } from "vitest";

import { askPaths } from "../../../../client/session/paths/ask-paths.ts";
import { leavePaths } from "../../../../client/session/paths/leave-paths.ts";
import { pickPath } from "../../../../client/session/paths/pick-path.ts";
import type { Placing, Reach } from "../../../../client/session/reach.ts";
import { moveThings } from "../../../../client/workspace/acts/move.ts";
import { pathTo } from "../../../../client/workspace/trail.ts";
import type { PathsFound } from "../../../../contract/endpoints/paths.ts";
import { aReach, someAsks } from "../../support/a-session.ts";
import { aNode, anEdge, place, relation } from "../../support/build.ts";
import { aFoundPath, aQuestion, found } from "../../support/some-paths.ts";

const places = ["china", "india", "canada", "belize", "mexico"];
const nodes = places.map((slug) => aNode(slug));
const edges = places.flatMap((from) => places.map((to) => anEdge(from, to)));

/** A server that knows all that is named, and gives this answer. */
function reachTo(answer: PathsFound): Reach {
  return aReach({
    paths: () => Promise.resolve(answer),
    things: (ids) =>
      Promise.resolve({
        nodes: nodes.filter(({ id }) => ids.includes(id)),
        edges: edges.filter(({ id }) => ids.includes(id)),
        missing: [],
      }),
  });
}

const workspaceOf = ({ session }: Reach) => session.store.getState().workspace;
const said = ({ session }: Reach) =>
  pathTo(session.store.getState().trail).map(({ sentence }) => sentence);

const overIndia = aFoundPath(["china", "india", "mexico"]);
const overCanada = aFoundPath(["china", "canada", "belize", "mexico"]);

describe("asking for paths", () => {
  it("is one Step that brings all of them, lights the best and lays it between its ends", async () => {
    const reach = reachTo(found(overIndia, overCanada));
    const before = workspaceOf(reach);
    await askPaths(reach, aQuestion());
    const after = workspaceOf(reach);
    expect([Object.keys(after.things), after.question, after.path]).toEqual([
      ["place/china", "place/mexico", "place/india", "place/canada", "place/belize"],
      aQuestion(),
      { nodes: overIndia.nodes, edges: overIndia.edges },
    ]);
    const { x = 0 } = after.positions[place("india")] ?? {};
    expect([x > 50, x < 360]).toEqual([true, true]);
    expect(said(reach).slice(1)).toEqual([
      { key: "steps.paths-asked", params: { from: "China", to: "Mexico", count: 2 } },
    ]);
    reach.session.undo();
    expect(workspaceOf(reach)).toEqual(before);
  });

  it("is a Step all the same where there is none, and says what it keeps away from", async () => {
    const reach = reachTo(found());
    const question = aQuestion({ avoid: [place("india")] });
    await askPaths(reach, question);
    const { path, question: asked } = workspaceOf(reach);
    expect([path, asked]).toEqual([null, question]);
    expect(said(reach).at(-1)).toEqual({
      key: "steps.paths-asked-without",
      params: { from: "China", to: "Mexico", without: "India", count: 0 },
    });
  });

  it("keeps what was asked of the server with its Step, without what is left open", async () => {
    const reach = reachTo(found(overIndia));
    await askPaths(reach, aQuestion({ at: undefined }));
    const [, step] = pathTo(reach.session.store.getState().trail);
    expect(step?.question).toEqual({
      endpoint: "paths",
      input: {
        from: ["place/china"],
        to: ["place/mexico"],
        maxHops: 6,
        k: 5,
        direction: "any",
        modalities: ["asserted", "attributed", "reported"],
        rank: "shortest",
        shortestOnly: false,
        patience: "usual",
      },
    });
  });

  it("does nothing once it was stopped", async () => {
    const reach = reachTo(found(overIndia));
    const before = workspaceOf(reach);
    const stopped = AbortSignal.abort(new Error("enough"));
    await expect(askPaths(reach, aQuestion(), stopped)).rejects.toThrow("enough");
    expect(workspaceOf(reach)).toEqual(before);
  });
});

describe("picking another path", () => {
  it("lights that one, and successive picks are one Step", async () => {
    const answer = found(overIndia, overCanada);
    const reach = reachTo(answer);
    await askPaths(reach, aQuestion());
    await pickPath(reach, answer, 1);
    await pickPath(reach, answer, 0);
    await pickPath(reach, answer, 1);
    expect(workspaceOf(reach).path?.edges).toEqual(overCanada.edges);
    expect(said(reach).slice(1)).toEqual([
      { key: "steps.paths-asked", params: { from: "China", to: "Mexico", count: 2 } },
      { key: "steps.path-picked", params: { number: 2, count: 2 } },
    ]);
  });

  it("brings back what the one before had moved, but not what the reader moved since", async () => {
    const answer = found(overIndia, overCanada);
    const reach = reachTo(answer);
    const far = { x: -900, y: -900 };
    reach.session.learn({ nodes: nodes.slice(1, 3), edges: [] });
    await askPaths(reach, aQuestion());
    const { session } = reach;
    session.dispatch(moveThings(workspaceOf(reach), { [place("india")]: far }, String));
    await pickPath(reach, answer, 1);
    await pickPath(reach, answer, 0);
    expect(workspaceOf(reach).positions[place("india")]).toEqual(far);
  });

  it("asks for nothing that the page knows, shows where it lies, and keeps off what is taken", async () => {
    const answer = found(overIndia, overCanada);
    const seen: unknown[] = [];
    const taken = [{ x: 90, y: 20, width: 220, height: 220 }];
    const canvas: Placing = {
      place: (ids) => Promise.resolve(Object.fromEntries(ids.map((id) => [id, { x: 0, y: -500 }]))),
      reveal: (ids) => seen.push(ids),
      taken: () => taken,
    };
    const reach = { ...reachTo(answer), canvas };
    await askPaths(reach, aQuestion());
    const deaf = { ...reach, asks: someAsks({ things: () => Promise.reject(new Error("asked")) }) };
    await pickPath(deaf, answer, 1);
    expect(seen).toEqual([overIndia.nodes, overCanada.nodes]);
    const laid = Object.values(workspaceOf(reach).positions).flatMap((point) => point ?? []);
    expect(laid.filter(({ x, y }) => x > 90 && x < 310 && y > 20 && y < 240)).toEqual([]);
  });

  it("knows nothing of a path that was not found", async () => {
    const reach = reachTo(found(overIndia));
    await askPaths(reach, aQuestion());
    const before = workspaceOf(reach);
    await pickPath(reach, found(overIndia), 7);
    expect(workspaceOf(reach)).toBe(before);
  });
});

describe("leaving the paths", () => {
  it("takes the question away and keeps what came with it", async () => {
    const reach = reachTo(found(overIndia));
    await askPaths(reach, aQuestion());
    leavePaths(reach.session);
    const { question, path, things, relations } = workspaceOf(reach);
    expect([question, path, things[place("india")], relations[relation("china-india")]]).toEqual([
      null,
      null,
      true,
      true,
    ]);
  });

  it("puts what a path had moved back to where it lay", async () => {
    const reach = reachTo(found(overIndia));
    const { session } = reach;
    session.learn({ nodes: [aNode("india")], edges: [] });
    session.dispatch({
      sentence: { key: "steps.shown", params: { name: "India" } },
      changes: [
        { key: "things", id: place("india"), from: null, to: true },
        { key: "positions", id: place("india"), from: null, to: { x: 700, y: 700 } },
      ],
    });
    await askPaths(reach, aQuestion());
    expect(workspaceOf(reach).positions[place("india")]).not.toEqual({ x: 700, y: 700 });
    leavePaths(session);
    expect(workspaceOf(reach).positions[place("india")]).toEqual({ x: 700, y: 700 });
  });

  it("is no Step where nothing is asked", () => {
    const reach = reachTo(found());
    const before = workspaceOf(reach);
    leavePaths(reach.session);
    expect(workspaceOf(reach)).toBe(before);
  });
});
