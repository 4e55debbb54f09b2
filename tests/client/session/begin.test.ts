import { describe, expect, it } from "vitest";

import { begin, catchUp, openFirstView } from "../../../client/session/begin.ts";
import { createSession, type Session } from "../../../client/session/create-session.ts";
import { keep, readLeft } from "../../../client/session/keep.ts";
import type { Shelf } from "../../../client/session/shelf.ts";
import { switchDocuments } from "../../../client/workspace/acts/documents.ts";
import { toggleLayer } from "../../../client/workspace/acts/filter.ts";
import { pick } from "../../../client/workspace/acts/pick.ts";
import { pathTo } from "../../../client/workspace/trail.ts";
import { anOpenSession, someAsks } from "../support/a-session.ts";
import { aNode, anEdge, aStart, document, place, relation } from "../support/build.ts";

const stateOf = (session: Session) => session.store.getState();
const name = (id: string) => id;

/** A shelf as a browser has one, or one that is full. */
function aShelf({ isFull = false } = {}): Shelf & { readonly held: Map<string, string> } {
  const held = new Map<string, string>();
  return {
    held,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, text) => {
      if (isFull) throw new DOMException("full", "QuotaExceededError");
      held.set(key, text);
    },
  };
}

/** A session that was worked with, and what it left on a shelf. */
function leftBehind() {
  const session = anOpenSession();
  session.dispatch(toggleLayer(stateOf(session).workspace, "drugs", "Drugs"));
  session.dispatch(pick(stateOf(session).workspace, [place("china")], "replace", name));
  const { workspace, trail } = stateOf(session);
  return { workspace, trail };
}

describe("a session that begins", () => {
  it("opens the first view when nothing was left", async () => {
    const session = createSession();
    await begin(session, null, someAsks());
    const { workspace, trail, contents } = stateOf(session);
    expect([
      pathTo(trail).map((step) => step.sentence.key),
      workspace.things,
      [...contents.nodes.keys()],
    ]).toEqual([
      ["steps.opened"],
      { "place/china": true, "place/mexico": true },
      ["place/china", "place/mexico"],
    ]);
  });

  it("goes on where it was left, and asks what the ids stand for", async () => {
    const left = leftBehind();
    const session = createSession();
    const asked: string[] = [];
    const { nodes, edges } = aStart();
    await begin(
      session,
      left,
      someAsks({
        things: (ids) => {
          asked.push(...ids);
          return Promise.resolve({ nodes, edges, missing: [] });
        },
      }),
    );
    expect(asked.toSorted()).toEqual(["place/china", "place/mexico", "relation/china-mexico"]);
    expect([stateOf(session).workspace, stateOf(session).trail]).toEqual([
      left.workspace,
      left.trail,
    ]);
    session.undo();
    session.undo();
    expect(stateOf(session).workspace.layersOff).toEqual({});
  });

  it("lets go of what the data no longer has, and says so in the trail", async () => {
    const session = createSession();
    const missing = ["place/china", "relation/china-mexico"];
    await begin(
      session,
      leftBehind(),
      someAsks({
        things: () => Promise.resolve({ nodes: [aNode("mexico")], edges: [], missing }),
      }),
    );
    const { workspace, trail } = stateOf(session);
    expect([
      pathTo(trail).at(-1)?.sentence,
      workspace.things,
      workspace.relations,
      workspace.selection,
    ]).toEqual([{ key: "steps.left", params: { count: 2 } }, { "place/mexico": true }, {}, []]);
  });

  it("opens the first view when the data has nothing of what was left", async () => {
    const session = createSession();
    const ids = ["place/china", "place/mexico", "relation/china-mexico"];
    await begin(
      session,
      leftBehind(),
      someAsks({
        things: () => Promise.resolve({ nodes: [], edges: [], missing: ids }),
      }),
    );
    expect(pathTo(stateOf(session).trail).at(-1)?.sentence.key).toBe("steps.opened");
  });
});

describe("a session that was left with documents switched off", () => {
  const texts = ["a", "b"].map((slug) => ({ id: document(slug), title: slug }));
  const [china, mexico] = aStart().nodes;

  /** What was left with `a` and a text that has gone since switched off. */
  function leftWithOff() {
    const session = anOpenSession();
    const gone = { id: document("gone"), title: "gone" };
    const act = switchDocuments(
      stateOf(session).workspace,
      [...texts, gone],
      (id) => id === document("b"),
    );
    session.dispatch(act);
    const { workspace, trail } = stateOf(session);
    return { workspace, trail };
  }

  it("shows what the others say, and keeps what only those say that are off", async () => {
    const session = createSession();
    const asked: unknown[] = [];
    const mexicoOnly = [mexico ?? aNode("mexico")];
    await begin(
      session,
      leftWithOff(),
      someAsks({
        documents: () => Promise.resolve(texts),
        things: (ids, scope) => {
          asked.push([[...ids].toSorted(), scope]);
          return Promise.resolve(
            scope
              ? { nodes: mexicoOnly, edges: [], missing: ["place/china", "relation/china-mexico"] }
              : { nodes: [china ?? aNode("china")], edges: [], missing: ["relation/china-mexico"] },
          );
        },
      }),
    );
    const { workspace, contents } = stateOf(session);
    expect(asked).toEqual([
      [["place/china", "place/mexico", "relation/china-mexico"], ["document/b"]],
      [["place/china", "relation/china-mexico"], undefined],
    ]);
    expect([
      [...contents.nodes.keys()],
      contents.documents,
      workspace.things,
      workspace.relations,
    ]).toEqual([
      ["place/mexico"],
      ["document/b"],
      { "place/china": true, "place/mexico": true },
      {},
    ]);
  });

  it("forgets a text that is gone, and says so in the trail", async () => {
    const session = createSession();
    const { nodes, edges } = aStart();
    await begin(
      session,
      leftWithOff(),
      someAsks({
        documents: () => Promise.resolve(texts),
        things: () => Promise.resolve({ nodes, edges, missing: [] }),
      }),
    );
    const { workspace, trail } = stateOf(session);
    expect([workspace.documentsOff, pathTo(trail).at(-1)?.sentence]).toEqual([
      { "document/a": true },
      { key: "steps.documents-left", params: { count: 1 } },
    ]);
  });
});

describe("what a session knows", () => {
  it("includes what a relation carries, so that its sentence can name it", async () => {
    const commodity = place("precursors");
    const edges = [anEdge("china", "mexico", { properties: { commodity } })];
    const session = createSession();
    await openFirstView(
      session,
      someAsks({
        start: () => Promise.resolve(aStart({ edges })),
        things: (ids) =>
          Promise.resolve({
            nodes: ids.includes(commodity) ? [aNode("precursors")] : [],
            edges: [],
            missing: [],
          }),
      }),
    );
    expect(stateOf(session).contents.nodes.get(commodity)).toEqual(aNode("precursors"));
  });

  it("is asked anew when the data has changed, and forgets what is gone", async () => {
    const session = anOpenSession();
    await catchUp(
      session,
      someAsks({
        things: () =>
          Promise.resolve({
            nodes: [aNode("china", { name: "PRC" })],
            edges: [],
            missing: ["place/mexico", "relation/china-mexico"],
          }),
      }),
    );
    const { contents } = stateOf(session);
    expect([[...contents.nodes.values()], contents.edges.get(relation("china-mexico"))]).toEqual([
      [aNode("china", { name: "PRC" })],
      undefined,
    ]);
  });
});

it("keeps what was learned while it was asked anew, for that is on its way into the view", async () => {
  const session = anOpenSession();
  const { nodes, edges } = aStart();
  const things = () => {
    session.learn({ nodes: [aNode("guatemala")], edges: [anEdge("mexico", "guatemala")] });
    return Promise.resolve({ nodes, edges, missing: [] });
  };
  await catchUp(session, someAsks({ things }));
  const { contents } = stateOf(session);
  expect([contents.nodes.has(place("guatemala")), contents.edges.size]).toEqual([true, 2]);
});

describe("the shelf", () => {
  it("gives back what was put there, when the page is left", () => {
    const shelf = aShelf();
    const session = anOpenSession();
    const stop = keep(session, shelf);
    session.dispatch(toggleLayer(stateOf(session).workspace, "drugs", "Drugs"));
    dispatchEvent(new Event("pagehide"));
    const { workspace, trail, kept } = stateOf(session);
    expect([readLeft(shelf), kept]).toEqual([{ workspace, trail }, "here"]);
    stop();
  });

  it("that takes nothing is said to take nothing", () => {
    const session = anOpenSession();
    const stop = keep(session, aShelf({ isFull: true }));
    session.dispatch(toggleLayer(stateOf(session).workspace, "drugs", "Drugs"));
    dispatchEvent(new Event("pagehide"));
    expect(stateOf(session).kept).toBe("nowhere");
    stop();
  });

  it("is not read by a page that does not understand what lies there", () => {
    const shelf = aShelf();
    const session = anOpenSession();
    const stop = keep(session, shelf);
    session.setCamera({ x: 1, y: 2, zoom: 1 });
    dispatchEvent(new Event("pagehide"));
    stop();
    const [[key, text] = ["", ""]] = [...shelf.held];
    const unread = [
      "nonsense",
      "{}",
      text.replace('"version":1', '"version":2'),
      text.replace("steps.opened", "steps.gone"),
    ].map((lying) => {
      shelf.setItem(key, lying);
      return readLeft(shelf);
    });
    expect(unread).toEqual([null, null, null, null]);
  });
});
