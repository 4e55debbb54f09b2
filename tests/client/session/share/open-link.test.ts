import { describe, expect, it } from "vitest";

import type { Asks } from "../../../../client/session/asks.ts";
import type { Session } from "../../../../client/session/create-session.ts";
import { readLeft } from "../../../../client/session/keep.ts";
import { linkTo } from "../../../../client/session/share/link.ts";
import { openLink, remindOfOwn, returnToOwn } from "../../../../client/session/share/open-link.ts";
import { openedLink } from "../../../../client/session/share/opened.ts";
import { reveal } from "../../../../client/workspace/acts/reveal.ts";
import { sentence } from "../../../../client/workspace/acts/sentence.ts";
import { anOpenSession, someAsks } from "../../support/a-session.ts";
import { aNode, aStart, place } from "../../support/build.ts";

/** A browser's storage that holds at most so many characters. */
function aShelf(most = Infinity) {
  const held = new Map<string, string>();
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > most) throw new Error("The storage is full.");
      held.set(key, value);
    },
  };
}

/** A server whose data is this. */
function asksOf(...slugs: readonly string[]): Asks {
  const start = aStart();
  const nodes = slugs.map((slug) => aNode(slug));
  return someAsks({
    things: (ids) => {
      const there = { nodes: nodes.filter(({ id }) => ids.includes(id)), edges: start.edges };
      const known = new Set<string>([...there.nodes, ...there.edges].map(({ id }) => id));
      return Promise.resolve({ ...there, missing: ids.filter((id) => !known.has(id)) });
    },
  });
}

function bring(session: Session, slug: string): void {
  session.dispatch(
    reveal(session.store.getState().workspace, {
      found: { nodes: [aNode(slug)], edges: [] },
      positions: { [place(slug)]: { x: 7, y: 9 } },
      sentence: sentence("steps.shown", { name: slug }),
    }),
  );
}

async function aLink(): Promise<string> {
  const sender = anOpenSession();
  bring(sender, "india");
  return (await linkTo(sender.store.getState())).fragment;
}

const thingsIn = ({ store }: Session) => Object.keys(store.getState().workspace.things);
const opened = () => openedLink.getState().opened;

describe("opening a link", () => {
  it("shows its view, and lays one's own work aside to return to", async () => {
    const [session, shelf, asks] = [anOpenSession(), aShelf(), asksOf("china", "mexico", "india")];
    bring(session, "belize");
    const own = session.store.getState();
    expect(await openLink(await aLink(), own, { session, asks, shelf })).toBe(true);
    expect([thingsIn(session), opened()]).toEqual([
      ["place/china", "place/mexico", "place/india"],
      { state: "open", gone: 0, isOwnKept: true },
    ]);
    await returnToOwn({ session, asks: asksOf("china", "mexico", "belize"), shelf });
    expect(session.store.getState().workspace).toEqual(own.workspace);
    expect(session.store.getState().trail).toEqual(own.trail);
  });

  it("says how much of it is not in the data here", async () => {
    const [session, shelf] = [anOpenSession(), aShelf()];
    await openLink(await aLink(), null, { session, asks: asksOf("china", "mexico"), shelf });
    expect([thingsIn(session), opened()]).toEqual([
      ["place/china", "place/mexico"],
      { state: "open", gone: 1, isOwnKept: false },
    ]);
  });

  it("changes nothing where the link is broken", async () => {
    const [session, shelf, asks] = [anOpenSession(), aShelf(), asksOf()];
    const before = session.store.getState();
    const broken = (await aLink()).slice(0, -6);
    expect(await openLink(broken, before, { session, asks, shelf })).toBe(false);
    expect([
      session.store.getState(),
      opened(),
      shelf.getItem("contraflow.own.1"),
      readLeft(shelf),
    ]).toEqual([before, { state: "refused", fault: "broken" }, null, null]);
  });

  it("is not opened where the browser has no room for own work beside it", async () => {
    const [session, shelf, asks] = [anOpenSession(), aShelf(10), asksOf("china", "mexico")];
    bring(session, "belize");
    const before = session.store.getState();
    await openLink(await aLink(), before, { session, asks, shelf });
    expect([session.store.getState(), opened()]).toEqual([
      before,
      { state: "refused", fault: "no-room" },
    ]);
  });

  it("changes nothing where the server cannot say what its ids stand for", async () => {
    const [session, shelf] = [anOpenSession(), aShelf()];
    bring(session, "belize");
    const { workspace, trail } = session.store.getState();
    const asks = someAsks({ things: () => Promise.reject(new Error("lost")) });
    const opening = openLink(await aLink(), { workspace, trail }, { session, asks, shelf });
    await expect(opening).rejects.toThrow("lost");
    const after = session.store.getState();
    expect([after.workspace, after.trail]).toEqual([workspace, trail]);
  });

  it("leaves own work on the pile when another link follows that was only looked at", async () => {
    const [session, shelf, asks] = [anOpenSession(), aShelf(), asksOf("china", "mexico", "india")];
    bring(session, "belize");
    const own = session.store.getState();
    await openLink(await aLink(), own, { session, asks, shelf });
    await openLink(await aLink(), session.store.getState(), { session, asks, shelf });
    await returnToOwn({ session, asks: asksOf("china", "mexico", "belize"), shelf });
    expect(session.store.getState().trail).toEqual(own.trail);
  });

  it("lays the view of a link aside too once it was worked on", async () => {
    const [session, shelf, asks] = [anOpenSession(), aShelf(), asksOf("china", "mexico", "india")];
    await openLink(await aLink(), null, { session, asks, shelf });
    bring(session, "india");
    session.undo();
    bring(session, "china");
    const worked = session.store.getState();
    await openLink(await aLink(), worked, { session, asks, shelf });
    await returnToOwn({ session, asks, shelf });
    expect(session.store.getState().trail).toEqual(worked.trail);
  });

  it("says after a reload that own work waits, until something was done", async () => {
    const [session, shelf, asks] = [anOpenSession(), aShelf(), asksOf("china", "mexico", "india")];
    bring(session, "belize");
    await openLink(await aLink(), session.store.getState(), { session, asks, shelf });
    openedLink.setState({ opened: null });
    remindOfOwn(session, shelf);
    expect(opened()).toEqual({ state: "open", gone: 0, isOwnKept: true });
    openedLink.setState({ opened: null });
    session.undo();
    remindOfOwn(session, shelf);
    expect(opened()).toBeNull();
  });

  it("has nothing to return to where nothing was laid aside", async () => {
    const session = anOpenSession();
    const before = session.store.getState();
    await returnToOwn({ session, asks: asksOf(), shelf: aShelf() });
    expect(session.store.getState()).toBe(before);
  });
});
