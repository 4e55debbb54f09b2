import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { createRef } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";

import { SearchBox } from "../../../../client/features/search/SearchBox.tsx";
import type { SearchHit } from "../../../../contract/endpoints/search.ts";
import { leavePage, showPage, thePageReach, workspaceNow } from "../../support/a-page.tsx";
import { aNode, anEdge, claim, place, relation } from "../../support/build.ts";
import { aProblem, type Asked } from "../../support/fake-server.ts";

afterEach(leavePage);

const india: SearchHit = { type: "entity", id: place("india"), kind: "Place", name: "India" };
const mexico: SearchHit = {
  type: "entity",
  id: place("mexico"),
  kind: "Place",
  name: "Mexico",
  matched: { alias: "MX", own: true },
};
const says: SearchHit = {
  type: "claim",
  id: claim("one"),
  text: "China supplies precursors.",
  relation: relation("china-mexico"),
};

function find(answer: unknown, more: Record<string, unknown> = {}) {
  const onFailure = vi.fn<(error: unknown) => void>();
  const box = <SearchBox reach={thePageReach()} field={createRef()} onFailure={onFailure} />;
  return { onFailure, asked: showPage(box, { "/api/search": answer, ...more }) };
}

function hits(...found: SearchHit[]) {
  return { hits: found, total: found.length };
}

function type(text: string): HTMLElement {
  const field = screen.getByRole("combobox", { name: "Find a thing or a claim" });
  act(() => {
    field.focus();
  });
  fireEvent.change(field, { target: { value: text } });
  return field;
}

const searches = (asked: readonly Asked[]) =>
  asked.map(({ path }) => path).filter((path) => path.startsWith("/api/search"));

describe("suggestions", () => {
  it("come in two groups, with the other name that matched and whose word it is", async () => {
    find(hits(mexico, india, says));
    type("m");
    const things = await screen.findByRole("group", { name: "Things" });
    const claims = screen.getByRole("group", { name: "Claims" });
    expect(
      [things, claims].map((group) =>
        within(group)
          .getAllByRole("option")
          .map((one) => one.textContent),
      ),
    ).toEqual([
      ["MexicoPlace · MX: our word, not the source’s", "IndiaPlace"],
      ["China supplies precursors."],
    ]);
  });

  it("are not asked for at every letter", async () => {
    const { asked } = find(hits(mexico));
    type("m");
    type("me");
    type("mex");
    await screen.findByText("1 found");
    expect([...new Set(searches(asked))]).toEqual([
      "/api/search?q=m&limit=12",
      "/api/search?q=mex&limit=12",
    ]);
  });

  it("are not asked for without a word", () => {
    const { asked } = find(hits(mexico));
    type("   ");
    expect(searches(asked)).toEqual([]);
    expect(screen.queryByRole("listbox")).toBeNull();
  });

  it("say how many more there are", async () => {
    find({ hits: [mexico], total: 7 });
    type("m");
    expect(await screen.findByText("6 more: type on to narrow it down.")).toBeDefined();
  });

  it("say what to try when there are none", async () => {
    find(hits());
    type("zzz");
    const status = await screen.findByText("Nothing is called “zzz”, and no claim says it.");
    expect(status.parentElement?.textContent).toContain("Try fewer letters");
  });

  it("say what went wrong, and try again", async () => {
    let works = false;
    find(() => (works ? hits(mexico) : aProblem(500, "internal")));
    type("m");
    const fault = await screen.findByRole("alert");
    expect(fault.textContent).toContain("request-1");
    works = true;
    fireEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("option", { name: /Mexico/ })).toBeDefined();
  });
});

describe("choosing", () => {
  it("a thing of the view with Enter picks it", async () => {
    find(hits(mexico));
    const field = type("mex");
    const option = await screen.findByRole("option", { name: /Mexico/ });
    await waitFor(() => {
      expect(field.getAttribute("aria-activedescendant")).toBe(option.id);
    });
    fireEvent.keyDown(field, { key: "Enter" });
    await waitFor(() => {
      expect(workspaceNow().selection).toEqual([place("mexico")]);
    });
    expect(screen.queryByRole("listbox")).toBeNull();
  });

  it("with Enter takes the first of the newest answer, not what was first before", async () => {
    find(({ path }: Asked) => (path.includes("q=m&") ? hits(india, mexico) : hits(mexico, india)));
    const field = type("m");
    await screen.findByRole("option", { name: /India/ });
    type("me");
    await waitFor(() => {
      const [first] = screen.getAllByRole("option");
      expect([first?.textContent, field.getAttribute("aria-activedescendant")]).toEqual([
        expect.stringContaining("Mexico"),
        first?.id,
      ]);
    });
  });

  it("the next with the arrow brings it into the view beside its neighbours", async () => {
    const between = { nodes: [aNode("india")], edges: [anEdge("india", "china")], missing: [] };
    find(hits(mexico, india), { "/api/things": between });
    const field = type("i");
    await screen.findByRole("option", { name: /India/ });
    fireEvent.keyDown(field, { key: "ArrowDown" });
    await waitFor(() => {
      const active = screen.getByRole("option", { name: /India/ });
      expect(field.getAttribute("aria-activedescendant")).toBe(active.id);
    });
    fireEvent.keyDown(field, { key: "Enter" });
    await waitFor(() => {
      expect(workspaceNow().selection).toEqual([place("india")]);
    });
    expect(workspaceNow().relations[relation("india-china")]).toBe(true);
  });

  it("a claim opens the relation that stands on it", async () => {
    find(hits(says), {
      "/api/things": ({ body }: Asked) => {
        const { ids } = body as { ids: string[] };
        const all = {
          nodes: [aNode("china"), aNode("mexico")],
          edges: [anEdge("china", "mexico")],
        };
        return {
          nodes: all.nodes.filter(({ id }) => ids.includes(id)),
          edges: all.edges.filter(({ id }) => ids.includes(id)),
          missing: [],
        };
      },
    });
    type("supplies");
    fireEvent.click(await screen.findByRole("option", { name: /precursors/ }));
    await waitFor(() => {
      expect(workspaceNow().selection).toEqual([relation("china-mexico")]);
    });
  });

  it("hands on what could not be brought", async () => {
    const { onFailure } = find(hits(india), {
      "/api/things": () => aProblem(504, "deadline-passed"),
    });
    type("india");
    fireEvent.click(await screen.findByRole("option", { name: /India/ }));
    await waitFor(() => {
      expect(onFailure).toHaveBeenCalledWith(expect.objectContaining({ code: "deadline-passed" }));
    });
  });
});

it("steps back with Escape: the list first, then the text", async () => {
  find(hits(mexico));
  const field = type("mex");
  await screen.findByRole("option", { name: /Mexico/ });
  fireEvent.keyDown(field, { key: "Escape" });
  expect([screen.queryByRole("listbox"), (field as HTMLInputElement).value]).toEqual([null, "mex"]);
  fireEvent.keyDown(field, { key: "Escape" });
  expect((field as HTMLInputElement).value).toBe("");
});
