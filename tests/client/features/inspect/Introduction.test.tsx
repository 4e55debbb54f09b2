import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";

import type { ClaimDetail } from "../../../../contract/endpoints/details.ts";
import { EntityId } from "../../../../contract/ids.ts";
import type { GraphEdge, GraphNode } from "../../../../contract/graph.ts";
import { leavePage, picked, workspaceNow } from "../../support/a-page.tsx";
import { aNode, anEdge, aStart, claim } from "../../support/build.ts";
import { aClaim, anEntityDetail, aRelationDetail } from "../../support/details.ts";
import type { Answers } from "../../support/fake-server.ts";
import { inspect as show } from "./inspect.tsx";

afterEach(leavePage);

const precursors = EntityId.parse("flow/precursors");
const arms = EntityId.parse("flow/arms");

function aFlow(id: EntityId, name: string, properties: GraphNode["properties"] = {}): GraphNode {
  return aNode("x", { id, kind: "Flow", name, properties });
}

/** A relation of the flow of precursors to a place. */
function ofFlow(
  kind: GraphEdge["kind"],
  slug: string,
  claims = [claim(kind.toLowerCase().replace("_", "-"))],
) {
  return anEdge("precursors", slug, { kind, from: precursors, claims });
}

const supplies = anEdge("china", "mexico", {
  properties: { flow: precursors },
  claims: [claim("supplies"), claim("flow-from")],
});

const flowing = aStart({
  nodes: [
    ...aStart().nodes,
    aNode("goods", { name: "Fentanyl precursors" }),
    aFlow(precursors, "Precursors to Mexico"),
    aFlow(arms, "Arms to Mexico", { spoken: "arms to Mexico" }),
  ],
  edges: [
    supplies,
    ofFlow("FLOW_OF", "goods"),
    ofFlow("FLOW_FROM", "china"),
    ofFlow("FLOW_TO", "mexico"),
  ],
});

function inspect(answers: Answers = {}, start = flowing) {
  return show(answers, start).asked;
}

const nobody = { nodes: [], edges: [], leftOut: { neighbours: 0, relations: 0, filtered: 0 } };

describe("with nothing picked", () => {
  it("leads to a question of the reader's own", async () => {
    const { onPaths } = show({}, flowing);
    fireEvent.click(
      await screen.findByRole("button", { name: "Ask how one thing leads to another" }),
    );
    expect(onPaths.mock.calls).toEqual([["ask"]]);
  });

  it("says what the view is about, and on how many texts it rests", async () => {
    inspect();
    expect(
      await screen.findByRole("heading", {
        level: 1,
        name: "Two currents between China and Mexico",
      }),
    ).toBeDefined();
    expect(await screen.findByText("One text, read claim by claim")).toBeDefined();
  });

  it("says places as a sentence does", async () => {
    const { nodes, territories } = flowing;
    const states = aNode("states", {
      name: "United States",
      properties: { spoken: "the United States" },
    });
    const land = { x: 0, y: 300, width: 100, height: 80, label: "top" as const };
    const start = {
      ...flowing,
      nodes: [...nodes, states],
      territories: { ...territories, [states.id]: land },
    };
    inspect({}, start);
    expect(
      await screen.findByRole("heading", {
        level: 1,
        name: "Two currents between China, Mexico and the United States",
      }),
    ).toBeDefined();
  });

  it("lists the currents with the claims each stands on, and leads to them", async () => {
    inspect({
      "/api/entities/flow/precursors": anEntityDetail({
        node: aFlow(precursors, "Precursors to Mexico"),
      }),
    });
    const currents = await screen.findByRole("region", { name: "The two currents" });
    const rows = within(currents).getAllByRole("button");
    expect(rows.map((row) => row.textContent)).toEqual([
      "Precursors to Mexico4",
      "Arms to Mexico0",
    ]);
    fireEvent.click(within(currents).getByRole("button", { name: /Precursors/ }));
    await waitFor(() => {
      expect(workspaceNow().selection).toEqual([precursors]);
    });
  });

  it("names the currents that nobody is named as moving, wherever the answer stands", async () => {
    const moved = anEdge("x", "china", { kind: "FLOW_BY", from: precursors });
    const asked = inspect({ "/api/expand": { ...nobody, edges: [moved] } });
    expect(
      await screen.findByText("Nobody is named who moves these: arms to Mexico."),
    ).toBeDefined();
    expect(asked.find(({ path }) => path === "/api/expand")?.body).toEqual({
      ids: [precursors, arms],
      types: ["FLOW_BY"],
      limit: 500,
    });
  });

  it("names no gap that it does not know of", async () => {
    const moved = [precursors, arms].map((from) => anEdge("x", "china", { kind: "FLOW_BY", from }));
    inspect({ "/api/expand": { ...nobody, edges: moved } });
    const gaps = await screen.findByRole("region", { name: "What the source does not say" });
    expect(gaps.textContent).not.toContain("Nobody");
  });

  it("speaks of no currents where there are none", async () => {
    inspect({}, aStart());
    expect(await screen.findByRole("heading", { name: "What is said, and by whom" })).toBeDefined();
    expect(screen.queryByRole("region", { name: /current/ })).toBeNull();
  });

  it("says what to do when the view is empty", async () => {
    inspect({}, aStart({ nodes: [], edges: [] }));
    expect((await screen.findByRole("status")).textContent).toContain("go back to the first view");
  });
});

/** A claim that the flow of precursors has such an end. */
function ofTheFlow(
  slug: string,
  predicate: GraphEdge["kind"],
  end: string,
  more: Partial<ClaimDetail> = {},
): ClaimDetail {
  const { id, kind, name } = aNode(end);
  const properties = { spoken: end === "goods" ? "goods" : `the land of ${name}` };
  const ends = { subject: precursors, object: id, mentions: [{ id, kind, name, properties }] };
  return aClaim(slug, { predicate, ...ends, ...more });
}

describe("a current", () => {
  const detail = anEntityDetail({
    node: aFlow(precursors, "Precursors to Mexico"),
    claims: [
      aClaim("targets", { predicate: "TARGETS" }),
      ofTheFlow("flow-to", "FLOW_TO", "mexico"),
      ofTheFlow("flow-from", "FLOW_FROM", "china"),
      ofTheFlow("flow-of", "FLOW_OF", "goods"),
      ofTheFlow("denied", "FLOW_TO", "canada", { polarity: "negated" }),
      aClaim("besides", { predicate: undefined, relations: [] }),
    ],
    claimCount: 6,
  });
  const besides = aRelationDetail({ edge: supplies, claims: [aClaim("supplies")] });

  it("is said in one line: what it carries, from where, to where", async () => {
    inspect({ "/api/entities/flow/precursors": detail });
    picked(precursors);
    expect(
      await screen.findByRole("heading", {
        level: 1,
        name: "Goods, from the land of China to the land of Mexico",
      }),
    ).toBeDefined();
    expect(await screen.findByText("Precursors · current")).toBeDefined();
  });

  it("has the claims of all its relations, by what they say, those that say the same in short too", async () => {
    inspect({
      "/api/entities/flow/precursors": detail,
      "/api/relations/relation/china-mexico": besides,
    });
    picked(precursors);
    await screen.findByRole("region", { name: "supplies" });
    const said = screen.getAllByRole("region").flatMap((region) => {
      const { length } = within(region).queryAllByRole("article");
      return length > 0
        ? [[within(region).queryAllByRole("heading", { level: 2 })[0]?.textContent, length]]
        : [];
    });
    expect(said.slice(1)).toEqual([
      ["is a flow of", 1],
      ["starts from", 1],
      ["ends at", 2],
      ["supplies", 1],
      ["targets", 1],
      ["Said besides", 1],
    ]);
  });

  it("is said as many where it is many, but what others do is theirs", async () => {
    const node = aFlow(precursors, "Precursors to Mexico", { number: "plural" });
    inspect({ "/api/entities/flow/precursors": { ...detail, node } });
    picked(precursors);
    expect(await screen.findByRole("region", { name: "are a flow of" })).toBeDefined();
    expect(screen.getByRole("region", { name: "targets" })).toBeDefined();
  });

  it("is called by its name where its ends are not known", async () => {
    const node = aFlow(arms, "Arms to Mexico");
    inspect({ "/api/entities/flow/arms": anEntityDetail({ node, claims: [], claimCount: 0 }) });
    picked(arms);
    expect(await screen.findByRole("heading", { level: 1, name: "Arms to Mexico" })).toBeDefined();
  });
});
