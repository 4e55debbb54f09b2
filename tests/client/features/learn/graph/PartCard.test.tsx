import { fireEvent, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";

import { FormSwitch } from "../../../../../client/features/learn/graph/FormSwitch.tsx";
import { LoopCard } from "../../../../../client/features/learn/graph/LoopCard.tsx";
import { PartCard } from "../../../../../client/features/learn/graph/PartCard.tsx";
import { freshDesk, useLearnDesk } from "../../../../../client/session/learn/learn-desk.ts";
import type { ModelPart } from "../../../../../client/session/learn/model-part.ts";
import { leavePage, showPage, thePageReach } from "../../../support/a-page.tsx";
import { served } from "../../../support/a-simulator.ts";

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
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "More of retail stock means less of price",
      "More of price means less of sales",
      "More of price means more of revenue",
      "More of price means more of violence",
    ]);
    fireEvent.click(screen.getByRole("button", { name: "More of price means less of sales" }));
    expect(onPick).toHaveBeenCalledExactlyOnceWith({ part: "variable", id: "sales" });
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
  it("is its name, its kind and its delays, and it can be let go", () => {
    const loop = ["orders", "precursor_inflow", "precursors"];
    useLearnDesk.setState({ loop });
    showPage(<LoopCard {...{ model, loop }} />);
    const card = within(screen.getByRole("region", { name: "Stock of precursors" }));
    expect(card.getByText(/^Balancing loop:/)).toBeDefined();
    expect(card.getByText("Precursors answers in about 3 months.")).toBeDefined();
    fireEvent.click(card.getByRole("button", { name: "Let go" }));
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
