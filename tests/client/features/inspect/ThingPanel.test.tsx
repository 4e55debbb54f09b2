import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";

import { session } from "../../../../client/session/session.ts";
import { leavePage, picked, workspaceNow } from "../../support/a-page.tsx";
import { aNode, anEdge, claim, place, relation } from "../../support/build.ts";
import { aClaim, anEntityDetail, aRelationDetail } from "../../support/details.ts";
import { aProblem } from "../../support/fake-server.ts";
import { card, inspect, title } from "./inspect.tsx";

afterEach(leavePage);

const edge = relation("china-mexico");
const edgePath = "/api/relations/relation/china-mexico";
const chinaPath = "/api/entities/place/china";

describe("a thing", () => {
  it("is named, with its kind explained, its summary, and whose its other names are", async () => {
    const node = aNode("china", {
      summary: "The country that the precursors come from.",
      aliases: ["China", "PRC"],
      ownAliases: ["CN"],
    });
    inspect({ [chinaPath]: anEntityDetail({ node }) });
    picked(place("china"));
    const head = (await title("China")).parentElement;
    await waitFor(() => {
      expect(head?.textContent).toMatch(/^Place/);
    });
    expect(head?.textContent).toContain("The country that the precursors come from.");
    expect(head?.textContent).toMatch(/Also called.*PRC.*CN \(our word\)/s);
  });

  it("lists what is said of it, a few at first, with what contradicts it", async () => {
    const claims = Array.from({ length: 8 }, (_, at) =>
      aClaim(`c${at}`, at === 0 ? { against: [claim("foe")] } : {}),
    );
    inspect({
      [chinaPath]: anEntityDetail({ claims, claimCount: 12 }),
      "/api/claims/claim/foe": aClaim("foe", { text: "It is not so." }),
    });
    picked(place("china"));
    const said = await card("What is said of it");
    await within(said).findByText("It is not so.");
    expect([
      within(said).getAllByRole("article").length,
      said.textContent.includes("8 of 12"),
    ]).toEqual([7, true]);
    fireEvent.click(within(said).getByRole("button", { name: "Show all 8 claims" }));
    expect(within(said).getAllByRole("article")).toHaveLength(9);
  });

  it("counts its neighbours by type and direction, and brings those that are asked for", async () => {
    const neighbourCounts = [
      { kind: "SUPPLIES" as const, direction: "out" as const, count: 2 },
      { kind: "SUPPLIES" as const, direction: "in" as const, count: 1 },
      { kind: "BORDERS" as const, direction: "out" as const, count: 1 },
      { kind: "BORDERS" as const, direction: "in" as const, count: 3 },
    ];
    const { asked } = inspect({
      [chinaPath]: anEntityDetail({ neighbourCounts }),
      "/api/expand": {
        nodes: [aNode("china"), aNode("india")],
        edges: [anEdge("india", "china")],
        leftOut: { neighbours: 0, relations: 0, filtered: 0 },
      },
    });
    picked(place("china"));
    const ties = await card("What it is tied to");
    const rows = await within(ties).findAllByRole("button");
    expect(rows.map((row) => row.textContent)).toEqual([
      "borders4",
      "supplies2",
      "is supplied by1",
    ]);
    fireEvent.click(within(ties).getByRole("button", { name: /is supplied by/ }));
    await waitFor(() => {
      expect(workspaceNow().things[place("india")]).toBe(true);
    });
    expect(asked.find(({ path }) => path === "/api/expand")?.body).toEqual({
      ids: ["place/china"],
      limit: 40,
      types: ["SUPPLIES"],
      direction: "in",
    });
  });

  it("reads its ties after many as a sentence would", async () => {
    const node = aNode("china", { name: "Americans", properties: { number: "plural" } });
    const neighbourCounts = [
      { kind: "SUPPLIES" as const, direction: "out" as const, count: 2 },
      { kind: "HARMS" as const, direction: "in" as const, count: 1 },
    ];
    inspect({ [chinaPath]: anEntityDetail({ node, neighbourCounts }) });
    picked(place("china"));
    const rows = await within(await card("What it is tied to")).findAllByRole("button");
    expect(rows.map((row) => row.textContent)).toEqual(["supply2", "are harmed by1"]);
  });

  it("is expanded, or hands on why not", async () => {
    const { onFailure } = inspect({
      [chinaPath]: anEntityDetail(),
      "/api/expand": () => aProblem(504, "deadline-passed"),
    });
    picked(place("china"));
    fireEvent.click(await screen.findByRole("button", { name: "Expand" }));
    await waitFor(() => {
      expect(onFailure).toHaveBeenCalledWith(expect.objectContaining({ code: "deadline-passed" }));
    });
    expect(await screen.findByRole("button", { name: "Expand" })).toBeDefined();
  });
});

describe("several things", () => {
  it("are listed, each leads to itself, and all are put away at once", async () => {
    inspect({ [chinaPath]: anEntityDetail() });
    picked(place("china"), place("mexico"), edge);
    await title("3 picked");
    await waitFor(() => {
      expect(screen.getByRole("button", { name: "China supplies Mexico" })).toBeDefined();
    });
    fireEvent.click(screen.getByRole("button", { name: "Hide" }));
    expect(Object.keys(workspaceNow().hidden)).toEqual([place("china"), place("mexico"), edge]);
    session.undo();
    fireEvent.click(await screen.findByRole("button", { name: "China" }));
    expect(workspaceNow().selection).toEqual([place("china")]);
  });
});

it("goes back to what was picked before by undo", async () => {
  inspect({ [chinaPath]: anEntityDetail(), [edgePath]: aRelationDetail() });
  picked(edge);
  await title("China supplies Mexico");
  fireEvent.click(screen.getByRole("button", { name: "Hide" }));
  picked(place("china"));
  await title("China");
  session.undo();
  session.undo();
  expect(await title("China supplies Mexico")).toBeDefined();
});
