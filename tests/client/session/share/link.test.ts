import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { createSession } from "../../../../client/session/create-session.ts";
import type { Work } from "../../../../client/session/share/carried.ts";
import { isLink } from "../../../../client/session/share/is-link.ts";
import { fits, linkTo, longestLinkTo, readLink } from "../../../../client/session/share/link.ts";
import { LinkError } from "../../../../client/session/share/link-error.ts";
import { squeeze } from "../../../../client/session/share/squeeze.ts";
import { moveThings } from "../../../../client/workspace/acts/move.ts";
import { reveal } from "../../../../client/workspace/acts/reveal.ts";
import { sentence } from "../../../../client/workspace/acts/sentence.ts";
import { published } from "../../../../contract/limits.ts";
import { aNode, anEdge, place } from "../../support/build.ts";
import { aDoing } from "../../workspace/random-acts.ts";

type Doing = typeof aDoing extends fc.Arbitrary<infer One> ? One : never;

/** What is left of a page on which this was done, a second apart. */
function after(doings: readonly Doing[]): Work {
  let second = 0;
  const session = createSession(() => new Date(1_767_225_600_000 + 1_000 * second++).toISOString());
  for (const doing of doings) session.dispatch(doing(session.store.getState().workspace));
  session.setCamera({ x: 12, y: -7, zoom: 0.75 });
  const { workspace, trail } = session.store.getState();
  return { workspace, trail };
}

const doings = fc.array(aDoing, { minLength: 1, maxLength: 12 });

async function faultOf(fragment: string): Promise<string> {
  const error: unknown = await readLink(fragment).catch((thrown: unknown) => thrown);
  return error instanceof LinkError ? error.fault : "none";
}

describe("a link to a session", () => {
  it("brings back the session that it was made of", async () => {
    await fc.assert(
      fc.asyncProperty(doings, async (some) => {
        const work = after(some);
        const { fragment } = await linkTo(work);
        const opened = await readLink(fragment);
        expect(opened.workspace).toEqual(work.workspace);
        // What an act did not change need not be told; what it did, and all its words, must.
        expect(toldIn(opened)).toEqual(toldIn(work));
        expect((await linkTo(opened)).fragment).toBe(fragment);
      }),
      { numRuns: 60, seed: 20_261_126 },
    );
  });

  it("can be undone to the start and done again to the end", async () => {
    await fc.assert(
      fc.asyncProperty(doings, async (some) => {
        const work = after(some);
        const session = createSession();
        session.resume(await readLink((await linkTo(work)).fragment));
        const { length } = toldIn(work);
        for (let step = 1; step < length; step += 1) session.undo();
        for (let step = 1; step < length; step += 1) session.redo();
        expect(session.store.getState().workspace).toEqual(work.workspace);
      }),
      { numRuns: 30, seed: 5 },
    );
  });

  it("leaves side branches where they are", async () => {
    const session = createSession(() => "2026-01-01T00:00:00.000Z");
    const bring = (slug: string) => {
      session.dispatch(
        reveal(session.store.getState().workspace, {
          found: { nodes: [aNode(slug)], edges: [] },
          positions: {},
          sentence: sentence("steps.shown", { name: slug }),
        }),
      );
    };
    bring("china");
    bring("india");
    session.undo();
    bring("mexico");
    const { trail } = await readLink((await linkTo(session.store.getState())).fragment);
    expect(Object.values(trail.steps).map(({ sentence: { params } }) => params)).toEqual([
      { name: "china" },
      { name: "mexico" },
    ]);
  });

  it("has places in whole units", async () => {
    const start = after([
      (workspace) =>
        reveal(workspace, {
          found: { nodes: [aNode("china")], edges: [] },
          positions: { [place("china")]: { x: 1.4, y: -0.2 } },
          sentence: sentence("steps.shown", { name: "China" }),
        }),
    ]);
    const { workspace } = await readLink((await linkTo(start)).fragment);
    expect(workspace.positions).toEqual({ "place/china": { x: 1, y: 0 } });
  });
});

/** Sentence, question and effect of each Step on the way; an act that changed nothing says so too. */
function toldIn({ trail }: Work) {
  return Object.values(trail.steps).map(({ sentence: said, question, at, coalesce }) => ({
    said,
    question,
    at,
    coalesce,
  }));
}

/** A place like no other. */
function spot(at: number) {
  return { x: (at * 7_919) % 1_600, y: (at * 104_729) % 900 };
}

/** A view of so many things and relations that was arranged in so many Steps, some things each. */
function arranged(things: number, steps: number, each = 1): Work {
  const slugs = Array.from({ length: things }, (_, at) => `some-thing-with-a-name-${at}`);
  const nodes = slugs.map((slug) => aNode(slug));
  const edges = slugs.flatMap((slug, at) => {
    const other = slugs[(at * 7 + 3) % things];
    return other === undefined || other === slug ? [] : anEdge(slug, other);
  });
  const moves = Array.from({ length: steps - 1 }, (_, at): Doing => {
    const some = nodes.filter((_node, index) => (index - at + things * steps) % things < each);
    const places = some.map(({ id }, index) => [id, spot(at * 37 + index * index)] as const);
    return (workspace) => moveThings(workspace, Object.fromEntries(places), (id) => id);
  });
  return after([
    (workspace) =>
      reveal(workspace, {
        found: { nodes, edges },
        positions: Object.fromEntries(nodes.map(({ id }, at) => [id, spot(at)])),
        sentence: sentence("steps.opened"),
      }),
    ...moves,
  ]);
}

describe("the length of a link", () => {
  it("stays well within the limit for a view as people make them", async () => {
    const { fragment } = await linkTo(arranged(80, 60));
    expect(fragment.length).toBeLessThan(8_192);
  });

  it("is kept by folding as few of the oldest Steps as it takes, the view untouched", async () => {
    const work = arranged(60, 400, 20);
    const whole = await linkTo(work);
    const link = await longestLinkTo(work);
    expect([fits(whole), link && fits(link)]).toEqual([false, true]);
    const opened = await readLink(link?.fragment ?? "");
    expect(opened.workspace).toEqual(work.workspace);
    const { steps = 0, folded = 0 } = link ?? {};
    expect([steps + folded, Object.keys(opened.trail.steps).length]).toEqual([400, steps]);
  });

  it("cannot be kept where the view alone is too large", async () => {
    expect(await longestLinkTo(arranged(4_000, 2))).toBeNull();
  });
});

describe("what is no link of this product", () => {
  it("is told from one that is", () => {
    expect(["#v1.abc", "#v12.", "#paths", "", "#version"].map(isLink)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it("is refused with the reason", async () => {
    const { fragment } = await linkTo(arranged(5, 3));
    const bomb = await squeeze("0".repeat(8_000_000));
    const noSession = await squeeze('[["place/china"],[[],{"x":0}]]');
    const words = await squeeze('[[],[[["steps.opened",{"name":[1]},0,0,null,[]]],null]]');
    const thing = await squeeze('[[],[[["steps.opened",{},0,0,null,[[0,"foo",true]]]],null]]');
    const unknown = await squeeze('[[],[[["steps.opened",{},0,0,null,[[0,"~9",true]]]],null]]');
    expect(
      await Promise.all(
        [
          fragment.slice(0, -9),
          `${fragment.slice(0, 20)}A${fragment.slice(21)}`,
          fragment.replace("#v1.", "#v2."),
          fragment.replace("#v1.", "#v0."),
          `#v1.${thing}`,
          `#v1.${"A".repeat(published.linkCharacters)}`,
          `#v1.${bomb}`,
          `#v1.${noSession}`,
          `#v1.${words}`,
          `#v1.${unknown}`,
          "#v1.%%%",
          "#v1.",
        ].map(faultOf),
      ),
    ).toEqual([
      "broken",
      "broken",
      "newer",
      "broken",
      "broken",
      "too-long",
      "broken",
      "broken",
      "broken",
      "broken",
      "broken",
      "broken",
    ]);
  });

  it("never makes anything but an error of its own, whatever it says", async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (json) => {
        const fault = await faultOf(`#v1.${await squeeze(json)}`);
        expect(fault).toBe("broken");
      }),
      { numRuns: 200, seed: 9 },
    );
  });
});
