import { describe, expect, it } from "vitest";

import {
  forgetDocuments,
  switchDocuments,
  type Text,
} from "../../../client/workspace/acts/documents.ts";
import { apply } from "../../../client/workspace/apply.ts";
import { unspokenOf } from "../../../client/workspace/visible.ts";
import { emptyWorkspace, type Workspace } from "../../../client/workspace/workspace.ts";
import { aNode, aStart, contentsOf, document, place } from "../support/build.ts";

const all: readonly Text[] = ["a", "b", "c", "d"].map((slug) => ({
  id: document(slug),
  title: `Text ${slug}`,
}));

/** The workspace in which these documents are off. */
function without(...slugs: readonly string[]): Workspace {
  const off = slugs.map((slug): [string, true] => [document(slug), true]);
  return { ...emptyWorkspace, documentsOff: Object.fromEntries(off) };
}

function leaving(workspace: Workspace, ...slugs: readonly string[]) {
  const wanted = new Set<string>(slugs.map((slug) => document(slug)));
  return switchDocuments(workspace, all, (id) => wanted.has(id));
}

describe("switching documents", () => {
  it("says how the view is limited, whatever was pressed", () => {
    const before = without("a");
    const acts = [
      leaving(before, "a", "b", "c", "d"),
      leaving(before, "b", "c", "d"),
      leaving(before, "c", "d"),
      leaving(before, "d"),
      leaving(before),
    ];
    expect(acts.map(({ sentence }) => sentence)).toEqual([
      { key: "steps.documents-all", params: {} },
      { key: "steps.documents-but", params: { name: "Text a" } },
      { key: "steps.documents-some", params: { on: 2, all: 4 } },
      { key: "steps.documents-only", params: { name: "Text d" } },
      { key: "steps.documents-none", params: {} },
    ]);
  });

  it("changes only those whose switch turns, and is taken back by what it holds", () => {
    const act = leaving(without("a"), "a", "b");
    expect(act.changes).toEqual([
      { key: "documentsOff", id: "document/a", from: true, to: null },
      { key: "documentsOff", id: "document/c", from: null, to: true },
      { key: "documentsOff", id: "document/d", from: null, to: true },
    ]);
    expect(apply(without("a"), act.changes).documentsOff).toEqual(without("c", "d").documentsOff);
  });

  it("forgets those that the data no longer has, and counts them", () => {
    const act = forgetDocuments(without("a", "gone"), all);
    expect([act.sentence, apply(without("a", "gone"), act.changes)]).toEqual([
      { key: "steps.documents-left", params: { count: 1 } },
      without("a"),
    ]);
    expect(forgetDocuments(without("a"), all).changes).toEqual([]);
  });
});

describe("what no document that is on speaks of", () => {
  const { nodes, edges } = aStart();
  const view: Workspace = {
    ...emptyWorkspace,
    things: Object.fromEntries(nodes.map(({ id }) => [id, true])),
    relations: Object.fromEntries(edges.map(({ id }) => [id, true])),
  };
  const limited = { ...contentsOf([aNode("china")]), documents: [document("a")] };

  it("is counted while the view is limited, but for what was put away", () => {
    const away = { ...view, hidden: { [place("mexico")]: true as const } };
    expect([unspokenOf(view, limited), unspokenOf(away, limited)]).toEqual([2, 1]);
  });

  it("is nothing while all documents count", () => {
    expect(unspokenOf(view, contentsOf([aNode("china")]))).toBe(0);
  });
});
