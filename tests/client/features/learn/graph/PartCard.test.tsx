import { fireEvent, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";

import { FormSwitch } from "../../../../../client/features/learn/graph/FormSwitch.tsx";
import { freeCorner } from "../../../../../client/features/learn/graph/free-corner.ts";
import { chainOf } from "../../../../../client/features/learn/graph/loop-chain.ts";
import { LoopCard } from "../../../../../client/features/learn/graph/LoopCard.tsx";
import { PartCard } from "../../../../../client/features/learn/graph/PartCard.tsx";
import { freshDesk, useLearnDesk } from "../../../../../client/session/learn/learn-desk.ts";
import type { ModelPart } from "../../../../../client/session/learn/model-part.ts";
import { leavePage, showPage, thePageReach } from "../../../support/a-page.tsx";
import { served, servedModels } from "../../../support/a-simulator.ts";

const model = served("flows");

function showCard(picked: ModelPart | null) {
  const onPick = vi.fn<(picked: ModelPart | null) => void>();
  showPage(
    <PartCard
      {...{ model, picked, onPick }}
      reach={thePageReach()}
      onFailure={vi.fn<(error: unknown) => void>()}
    />,
  );
  return onPick;
}

const pressed = () =>
  screen.getAllByRole("button", { pressed: true }).map(({ textContent }) => textContent);

afterEach(() => {
  leavePage();
  useLearnDesk.setState(freshDesk, true);
});

describe("what is told of a variable", () => {
  it("is its kind, its unit, and how late it answers", () => {
    showCard({ part: "variable", id: "proceeds" });
    const card = within(screen.getByRole("region", { name: "Proceeds" }));
    expect(card.getByText("Proceeds in the United States.")).toBeDefined();
    expect(card.getByText(/^Stock: it fills and drains. Unit: index\./).textContent).toMatch(
      /It answers in about 2 months\.$/,
    );
  });

  it("is what moves it and what it moves, each a press away", () => {
    const onPick = showCard({ part: "variable", id: "price" });
    const lines = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(lines.filter((text) => text.startsWith("More of"))).toEqual([
      "More of retail stock means less of price",
      "More of price means less of sales",
      "More of price means more of revenue",
      "More of price means more of violence",
    ]);
    fireEvent.click(screen.getByRole("button", { name: "More of price means less of sales" }));
    expect(onPick).toHaveBeenCalledExactlyOnceWith({ part: "variable", id: "sales" });
  });

  it("is that it comes from no stock where it has a cloud", () => {
    showCard({ part: "variable", id: "arms_bought" });
    expect(screen.getByText(/It comes from no stock of the model\. The cloud/)).toBeDefined();
    leavePage();
    showCard({ part: "variable", id: "synthesis" });
    expect(screen.queryByText(/The cloud/)).toBeNull();
  });

  it("is the parameters in it, each with where its value comes from", () => {
    showCard({ part: "variable", id: "arms_bought" });
    expect(screen.getByText("Share of arms stopped")).toBeDefined();
    expect(screen.getByText(/^5 %: 115 a year against an estimated 200,000/)).toBeDefined();
  });

  it("is let go of by its button, and is nothing for a link or for nothing", () => {
    const onPick = showCard({ part: "variable", id: "price" });
    fireEvent.click(screen.getByRole("button", { name: "Let go" }));
    expect(onPick).toHaveBeenCalledExactlyOnceWith(null);
    leavePage();
    showCard({ part: "link", from: "price", to: "sales" });
    expect(screen.queryByRole("region")).toBeNull();
  });
});

describe("what is told of a loop", () => {
  it("is its name, its kind, its length and its way round, and it can be let go", () => {
    const loop = ["orders", "precursor_inflow", "precursors"];
    useLearnDesk.setState({ loop });
    showPage(<LoopCard {...{ model, loop }} />);
    const card = within(screen.getByRole("region", { name: "Stock of precursors" }));
    expect(card.getByText(/^Balancing loop of 3 variables:/)).toBeDefined();
    expect(card.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "more of orders",
      "→\u00a0+more of precursor inflow",
      "→\u00a0+more of precursorsin about 3 months",
      "→\u00a0−less of orders",
    ]);
    fireEvent.click(card.getByRole("button", { name: "Let go" }));
    expect(useLearnDesk.getState().loop).toBeNull();
  });

  it("is the same without a name, under its number", () => {
    const loop = ["other_sources", "growth_of_other_sources"];
    showPage(<LoopCard {...{ model, loop }} />);
    const card = within(screen.getByRole("region", { name: /^Loop \d+, without a name$/ }));
    expect(card.getByText(/^Balancing loop of 2 variables:/)).toBeDefined();
    expect(card.getAllByRole("listitem")).toHaveLength(3);
  });

  it("follows every loop of every model round to what its kind says of it", () => {
    for (const one of servedModels) {
      for (const { through, kind } of one.loops) {
        const chain = chainOf(one, through).map(({ text }) => text);
        const end = kind === "reinforcing" ? chain[0] : chain[0]?.replace("more of", "less of");
        expect([chain.length, chain.at(-1)]).toEqual([through.length + 1, end]);
      }
    }
  });

  it("stands in the corner that leaves most of the loop in sight", () => {
    const replacement = model.presented.loops[0]?.through ?? [];
    expect(freeCorner(model, replacement)).toBe("bottom-right");
    expect(freeCorner(model, ["violence", "revenue", "sales"])).toBe("top-right");
    expect(freeCorner(served("trust"), ["trust", "results", "shortfall"])).toBe("bottom-right");
  });
});

describe("the loops that pass a variable", () => {
  it("are all listed at it, and light themselves and let go", () => {
    showCard({ part: "variable", id: "arms" });
    const loops = model.loops.filter(({ through }) => through.includes("arms"));
    const rows = screen.getAllByRole("button", { name: /(reinforcing|balancing)$/ });
    expect(rows).toHaveLength(loops.length);
    expect(new Set(rows.map(({ textContent }) => textContent)).size).toBe(loops.length);
    const [row] = rows;
    if (!row) throw new Error("No loop is listed.");
    fireEvent.click(row);
    expect(useLearnDesk.getState().loop).toEqual(loops[0]?.through);
    fireEvent.click(row);
    expect(useLearnDesk.getState().loop).toBeNull();
  });
});

describe("the form of a model", () => {
  it("is charts at first, and turns to the graph and back", () => {
    showPage(<FormSwitch />);
    expect(pressed()).toEqual(["Charts and map"]);
    fireEvent.click(screen.getByRole("button", { name: "The model" }));
    expect([useLearnDesk.getState().form, pressed()]).toEqual(["graph", ["The model"]]);
  });
});
