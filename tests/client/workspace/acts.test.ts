import { describe, expect, it } from "vitest";

import {
  clearFilters,
  showOnlyLayer,
  toggleKind,
  toggleLayer,
} from "../../../client/workspace/acts/filter.ts";
import { hide, leaveOut, showAllHidden } from "../../../client/workspace/acts/hide.ts";
import { moveThings } from "../../../client/workspace/acts/move.ts";
import { pick } from "../../../client/workspace/acts/pick.ts";
import { reveal } from "../../../client/workspace/acts/reveal.ts";
import { sentence } from "../../../client/workspace/acts/sentence.ts";
import { openView } from "../../../client/workspace/acts/view.ts";
import { apply } from "../../../client/workspace/apply.ts";
import type { Act } from "../../../client/workspace/step.ts";
import { onScreen, tally } from "../../../client/workspace/visible.ts";
import {
  emptyWorkspace,
  type ThingId,
  type Workspace,
} from "../../../client/workspace/workspace.ts";
import { aNode, anEdge, aStart, contentsOf, place, relation } from "../support/build.ts";

const china = place("china");
const mexico = place("mexico");
const supplies = relation("china-mexico");
const contents = contentsOf([aNode("china"), aNode("mexico")], [anEdge("china", "mexico")]);
const name = (id: ThingId) => `the ${id}`;

const open: Workspace = apply(emptyWorkspace, openView(emptyWorkspace, aStart()).changes);

function isAsserted(modality: string): boolean {
  return modality === "asserted";
}

function after(act: Act, before: Workspace = open): Workspace {
  return apply(before, act.changes);
}

describe("opening the first view", () => {
  it("shows what was composed, and lets all else go", () => {
    const before = { ...open, hidden: { [china]: true as const }, selection: [mexico] };
    const { nodes, edges, territories } = aStart();
    expect(after(openView(before, aStart()), before)).toEqual({
      ...emptyWorkspace,
      things: Object.fromEntries(nodes.map(({ id }) => [id, true])),
      relations: Object.fromEntries(edges.map(({ id }) => [id, true])),
      territories,
    });
  });

  it("leaves the reader where he looks", () => {
    const before = { ...open, camera: { x: 1, y: 2, zoom: 3 } };
    expect(after(openView(before, aStart()), before).camera).toEqual(before.camera);
  });
});

describe("picking", () => {
  it("replaces, adds or turns what is picked, and says so", () => {
    const one = after(pick(open, [china], "replace", name));
    const acts = [
      pick(open, [china], "replace", name),
      pick(one, [mexico], "replace", name),
      pick(one, [mexico, supplies], "add", name),
      pick(one, [china, mexico], "toggle", name),
      pick(one, [china], "toggle", name),
    ];
    expect(
      acts.map((act) => [act.sentence.key, act.sentence.params, after(act, one).selection]),
    ).toEqual([
      ["steps.picked", { name: "the place/china" }, [china]],
      ["steps.picked", { name: "the place/mexico" }, [mexico]],
      ["steps.picked-many", { count: 3 }, [china, mexico, supplies]],
      ["steps.picked", { name: "the place/mexico" }, [mexico]],
      ["steps.unpicked", {}, []],
    ]);
  });
});

describe("putting away", () => {
  it("lets go of the thing and of the relations that go with it", () => {
    const picked = after(pick(open, [china, supplies, mexico], "replace", name));
    const act = hide(picked, [china], contents, name);
    expect([act.sentence, after(act, picked).hidden, after(act, picked).selection]).toEqual([
      { key: "steps.hid", params: { name: "the place/china" } },
      { [china]: true },
      [mexico],
    ]);
  });

  it("is taken back for all at once", () => {
    const away = after(hide(open, [china, mexico], contents, name));
    const act = showAllHidden(away);
    expect([act.sentence, after(act, away)]).toEqual([
      { key: "steps.unhid", params: { count: 2 } },
      open,
    ]);
  });
});

describe("leaving out what the data no longer has", () => {
  it("clears it from the view and from what is picked, and counts it", () => {
    const picked = after(pick(open, [china, supplies], "replace", name));
    const act = leaveOut(picked, [mexico, supplies]);
    const left = after(act, picked);
    expect([act.sentence, left.things, left.relations, left.selection]).toEqual([
      { key: "steps.left", params: { count: 2 } },
      { [china]: true },
      {},
      [china],
    ]);
  });
});

describe("bringing into the view", () => {
  const said = sentence("steps.shown", { name: "India" });
  const found = { nodes: [aNode("china"), aNode("india")], edges: [anEdge("india", "china")] };
  const india = place("india");

  it("adds the new at their places and moves nothing that is there", () => {
    const placed = after(moveThings(open, { [mexico]: { x: 1, y: 1 } }, name));
    const positions = { [india]: { x: 5, y: 6 }, [mexico]: { x: 9, y: 9 } };
    const act = reveal(placed, {
      found: { ...found, nodes: [...found.nodes, aNode("mexico")] },
      positions,
      sentence: said,
    });
    expect(after(act, placed)).toEqual({
      ...placed,
      things: { ...placed.things, [india]: true },
      relations: { ...placed.relations, [relation("india-china")]: true },
      positions: { ...placed.positions, [india]: { x: 5, y: 6 } },
    });
  });

  it("brings back what was put away, and picks what it is told to", () => {
    const away = after(hide(open, [china], contents, name));
    const act = reveal(away, { found, positions: {}, sentence: said, pick: [china] });
    expect([after(act, away).hidden, after(act, away).selection]).toEqual([{}, [china]]);
  });

  it("changes nothing when all of it is there", () => {
    const there = { nodes: [aNode("china")], edges: [anEdge("china", "mexico")] };
    expect(reveal(open, { found: there, positions: {}, sentence: said }).changes).toEqual([]);
  });
});

describe("moving", () => {
  it("moves a territory by its corner and keeps its size", () => {
    const act = moveThings(open, { [china]: { x: 7, y: 8 } }, name);
    expect([act.sentence, after(act).territories[china]]).toEqual([
      { key: "steps.moved", params: { name: "the place/china" } },
      { x: 7, y: 8, width: 100, height: 80, label: "top" },
    ]);
  });

  it("counts what moved together", () => {
    const at = { x: 0, y: 0 };
    const act = moveThings(open, { [place("india")]: at, [place("peru")]: at }, name);
    expect([act.sentence, after(act).positions]).toEqual([
      { key: "steps.moved-many", params: { count: 2 } },
      { "place/india": at, "place/peru": at },
    ]);
  });
});

describe("the legend", () => {
  it("switches off and on again", () => {
    const off = toggleLayer(open, "drugs", "Drugs");
    const on = toggleLayer(after(off), "drugs", "Drugs");
    expect([off.sentence, after(off).layersOff, on.sentence, after(on, after(off))]).toEqual([
      { key: "steps.off", params: { name: "Drugs" } },
      { drugs: true },
      { key: "steps.on", params: { name: "Drugs" } },
      open,
    ]);
  });

  it("leaves one layer on", () => {
    const before = after(toggleLayer(open, "money", "Money"));
    const act = showOnlyLayer(before, "money", ["drugs", "money", "none"], "Money");
    expect(after(act, before).layersOff).toEqual({ drugs: true, none: true });
  });

  it("switches everything on", () => {
    const before = after(
      toggleKind(after(toggleLayer(open, "money", "Money")), "Flow", "Flows"),
      after(toggleLayer(open, "money", "Money")),
    );
    expect(after(clearFilters(before), before)).toEqual(open);
  });
});

describe("what is on screen", () => {
  it("is what the view holds, what is known, and what was not put away", () => {
    expect(
      onScreen(open, contentsOf([aNode("china"), aNode("india")], [anEdge("china", "mexico")])),
    ).toEqual({
      nodes: [aNode("china")],
      edges: [],
    });
    const away = after(hide(open, [supplies], contents, name));
    expect(onScreen(away, contents)).toEqual({ nodes: [...contents.nodes.values()], edges: [] });
  });

  it("is counted as the legend lists it", () => {
    const edges = [
      anEdge("china", "mexico", { contested: true }),
      anEdge("mexico", "china", { layer: null, hedged: true }),
      anEdge("china", "china", { modality: "forecast" }),
    ];
    expect(tally({ nodes: [...contents.nodes.values()], edges }, isAsserted)).toEqual({
      layers: new Map([
        ["precursors", 2],
        ["none", 1],
      ]),
      kinds: new Map([["Place", 2]]),
      sureness: new Map([
        ["stated", 1],
        ["contested", 1],
        ["hedged", 2],
      ]),
    });
  });
});
