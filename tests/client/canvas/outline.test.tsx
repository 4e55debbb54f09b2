import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";

import { CanvasOutline } from "../../../client/canvas/CanvasOutline.tsx";
import { outlineOf } from "../../../client/canvas/outline-items.ts";
import {
  aCurrent,
  aLand,
  aLine,
  aScene,
  aThing,
  factor,
  flow,
  land,
  line,
} from "./support/a-scene.ts";

const scene = aScene({
  territories: [aLand("china", { name: "China" }), aLand("mexico", { name: "Mexico" })],
  currents: [
    aCurrent("china", "mexico", {
      note: "often through China",
      contested: true,
      hiddenNeighbours: 2,
    }),
  ],
  nodes: [
    aThing("groups", 0, 0, { hiddenNeighbours: 1, emphasis: "picked" }),
    aThing("costs", 9, 9),
  ],
  edges: [aLine("groups", "costs", { reading: "raises", contested: true })],
});

function show() {
  const done: unknown[] = [];
  render(
    <CanvasOutline
      scene={scene}
      onPick={(ids, mode) => done.push([mode, ...ids])}
      onExpand={(id) => done.push(["expand", id])}
    />,
  );
  return done;
}

afterEach(cleanup);

describe("the spoken list", () => {
  it("says a relation as a sentence, with its names as they are said in one", () => {
    const nodes = [
      aThing("us-government", 0, 0, { name: "US government", spoken: "the US government" }),
      aThing("costs", 9, 9, { name: "Costs for Mexico", spoken: "the costs for Mexico" }),
    ];
    const said = aScene({ nodes, edges: [aLine("us-government", "costs", { reading: "weighs" })] });
    expect(outlineOf(said).map(({ items }) => items.map(({ text }) => text))).toEqual([
      ["US government", "Costs for Mexico"],
      ["The US government weighs the costs for Mexico"],
    ]);
  });

  it("names all that is drawn, under its heading", () => {
    show();
    const lists = screen.getAllByRole("list").map((list) => ({
      heading: list.getAttribute("aria-label"),
      names: within(list)
        .getAllByRole("button")
        .map(({ textContent }) => textContent),
    }));
    expect(lists).toEqual([
      { heading: "Places", names: ["China", "Mexico"] },
      {
        heading: "Currents",
        names: ["Proceeds, often through China, 2 neighbours not on screen, contested"],
      },
      { heading: "Things", names: ["groups, 1 neighbour not on screen", "costs"] },
      { heading: "Relations", names: ["Groups raises costs, contested"] },
    ]);
  });

  it("says what is picked", () => {
    show();
    const pressed = screen.getAllByRole("button", { pressed: true });
    expect(pressed.map(({ textContent }) => textContent)).toEqual([
      "groups, 1 neighbour not on screen",
    ]);
  });

  it("picks with a press, adds with Shift, for things, currents, places and relations alike", () => {
    const done = show();
    fireEvent.click(screen.getByRole("button", { name: "costs" }));
    fireEvent.click(screen.getByRole("button", { name: "China" }), { shiftKey: true });
    fireEvent.click(screen.getByRole("button", { name: /^Proceeds/ }));
    fireEvent.click(screen.getByRole("button", { name: /raises/ }));
    expect(done).toEqual([
      ["replace", factor("costs")],
      ["add", land("china")],
      ["replace", flow("china-mexico")],
      ["replace", line("groups-costs")],
    ]);
  });

  it("expands with a double press or the letter e, but no relation", () => {
    const done = show();
    fireEvent.doubleClick(screen.getByRole("button", { name: "costs" }));
    fireEvent.keyDown(screen.getByRole("button", { name: /^groups/ }), { key: "e" });
    fireEvent.keyDown(screen.getByRole("button", { name: /raises/ }), { key: "e" });
    expect(done).toEqual([
      ["expand", factor("costs")],
      ["expand", factor("groups")],
    ]);
  });
});
