import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { useState } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";

import { LineChart, type LineChartProps } from "../../../client/charts/LineChart.tsx";
import { SmallMultiples } from "../../../client/charts/SmallMultiples.tsx";
import { aLine, aPicture, dip } from "./a-picture.ts";

afterEach(cleanup);

function show(props: Partial<LineChartProps> = {}) {
  return render(
    <main>
      <LineChart {...aPicture()} cursor={null} {...props} />
    </main>,
  );
}

function slider(name = "Time in the chart Retail sales"): HTMLElement {
  return screen.getByRole("slider", { name });
}

function press(...keys: string[]): void {
  for (const key of keys) fireEvent.keyDown(slider(), { key });
}

function aloud(): string | null {
  return screen.getByRole("status").getAttribute("aria-live");
}

function readout(): string | null {
  return screen.getByRole("status").textContent;
}

describe("a chart", () => {
  it("is a figure with a title, whose picture is told in a sentence", () => {
    show();
    const figure = screen.getByRole("figure", { name: "Retail sales" });
    within(figure).getByRole("img", { name: "Sales fall by a tenth and come back." });
    within(figure).getByText("index");
    expect(figure.querySelector("[data-mark]")?.textContent).toBe("seize 30 %");
  });

  it("tells lines apart without colour", () => {
    const lines = ["one", "two"].map((key) => aLine({ key, look: "changed", layer: "drugs" }));
    const { container } = show({ lines: [...lines, aLine({ key: "guess", look: "guess" })] });
    const looks = [...container.querySelectorAll<SVGPathElement>("path[data-look]")]
      .filter((path) => path.closest("[data-label]") === null)
      .map(({ dataset }) => [dataset["look"], dataset["turn"]]);
    expect(looks).toEqual([
      ["guess", undefined],
      ["changed", "1"],
      ["changed", undefined],
    ]);
  });
});

describe("the cursor", () => {
  it("begins at the first mark and goes by months, by years and to both ends", () => {
    show();
    const seen = ["ArrowRight", "ArrowRight", "ArrowLeft", "PageUp", "PageDown", "End", "Home"].map(
      (key) => {
        press(key);
        return slider().getAttribute("aria-valuetext");
      },
    );
    expect(seen).toEqual([6, 7, 6, 18, 6, 120, 0].map((month) => `month ${month}`));
  });

  it("stops at the ends, and says that none is picked at first", () => {
    show();
    const before = slider().getAttribute("aria-valuetext");
    press("End", "ArrowRight");
    expect([before, slider().getAttribute("aria-valuetext")]).toEqual([
      "no time picked",
      "month 120",
    ]);
  });

  it("reads the lines out, aloud only where the keys are", () => {
    show({ cursor: 12, onCursor: vi.fn<(time: number | null) => void>() });
    const before = aloud();
    fireEvent.focus(slider());
    expect([before, aloud(), readout()]).toEqual([
      "off",
      "polite",
      "month 12the model 90.0nothing changed 100.0",
    ]);
  });

  it("leaves keys alone that are for others", () => {
    show();
    const isLeft = [{ key: "ArrowLeft", altKey: true }, { key: "ArrowUp" }, { key: "Tab" }].map(
      (init) => fireEvent.keyDown(slider(), init),
    );
    expect(isLeft).toEqual([true, true, true]);
  });

  it("follows the pointer and goes with it", () => {
    const onCursor = vi.fn<(time: number | null) => void>();
    show({ onCursor });
    const picture = screen.getByRole("img");
    fireEvent.pointerMove(picture, { clientX: 10_000, clientY: 0 });
    fireEvent.pointerLeave(picture);
    expect(onCursor.mock.calls).toEqual([[120], [null]]);
  });

  it("has the keys once the chart is pressed", () => {
    show();
    fireEvent.pointerDown(screen.getByRole("img"), { button: 0 });
    const isKept = fireEvent.mouseDown(screen.getByRole("img"));
    expect([document.activeElement === slider(), isKept]).toEqual([true, false]);
  });

  it("is one for charts beside each other, and no part of a chart that ended before", () => {
    const charts = [
      { ...aPicture(), key: "a" },
      { ...aPicture({ title: "Seized", lines: [aLine({ values: [1, 2, 3] })] }), key: "b" },
    ];
    render(<SmallMultiples label="All that is told" charts={charts} />);
    press("Home");
    const both = screen.getAllByRole("status").map(({ textContent }) => textContent.slice(0, 7));
    press("End");
    const after = screen.getAllByRole("status").map(({ textContent }) => textContent.slice(0, 9));
    expect([both, after]).toEqual([
      ["month 0", "month 0"],
      ["month 120", ""],
    ]);
  });
});

/** A chart whose guess is kept beside it, as a lesson does. */
function Drawn({ onSketch }: { readonly onSketch: (values: readonly number[]) => void }) {
  const [guess, setGuess] = useState<readonly number[]>([]);
  const own = guess.length > 0 ? [aLine({ key: "guess", look: "guess", values: guess })] : [];
  return (
    <LineChart
      {...aPicture({ lines: [aLine(), ...own] })}
      cursor={null}
      onSketch={(values) => {
        onSketch(values);
        setGuess(values);
      }}
    />
  );
}

function draw() {
  const onSketch = vi.fn<(values: readonly number[]) => void>();
  const { container } = render(<Drawn onSketch={onSketch} />);
  const last = (): readonly number[] => onSketch.mock.lastCall?.[0] ?? [];
  return { container, last };
}

describe("a guess", () => {
  it("is drawn by keys, straight between the points that are set", () => {
    const { last } = draw();
    press("Home", "ArrowUp", "ArrowDown", "PageUp", "ArrowDown", "ArrowDown");
    const guess = last();
    expect([guess.length, guess[5], guess[6], guess[12], guess[18], guess[120]]).toEqual([
      121, 100, 100, 98, 96, 96,
    ]);
  });

  it("is raised further with Shift", () => {
    const { last } = draw();
    press("End");
    fireEvent.keyDown(slider(), { key: "ArrowUp", shiftKey: true });
    expect([last()[6], last()[120]]).toEqual([100, 110]);
  });

  it("is drawn by the pointer from the first mark on, within the axis", () => {
    const { last } = draw();
    const picture = screen.getByRole("img");
    picture.setPointerCapture = () => {};
    fireEvent.pointerDown(picture, { button: 0, clientX: 0, clientY: 10_000, pointerId: 1 });
    fireEvent.pointerMove(picture, { clientX: 10_000, clientY: 10_000, pointerId: 1 });
    fireEvent.pointerUp(picture, { pointerId: 1 });
    const guess = last();
    fireEvent.pointerMove(picture, { clientX: 10_000, clientY: 0, pointerId: 1 });
    expect([guess[5], guess[6], guess[60], guess[120], last()]).toEqual([100, 0, 0, 0, guess]);
  });

  it("moves the axis only once the pointer is lifted", () => {
    draw();
    const picture = screen.getByRole("img");
    picture.setPointerCapture = () => {};
    const has200 = () => within(picture).queryByText("200") !== null;
    fireEvent.pointerDown(picture, { button: 0, clientX: 400, clientY: -10, pointerId: 1 });
    const during = has200();
    fireEvent.pointerUp(picture, { pointerId: 1 });
    expect([during, has200()]).toEqual([false, true]);
  });

  it("is not drawn by another button, nor where none is asked for", () => {
    const { last } = draw();
    fireEvent.pointerDown(screen.getByRole("img"), { button: 2, clientX: 200, clientY: 9 });
    expect(last()).toEqual([]);
    cleanup();
    show();
    fireEvent.pointerDown(screen.getByRole("img"), { button: 0, clientX: 200, clientY: 9 });
    expect([
      screen.queryByText(/Draw your guess/),
      slider().getAttribute("aria-describedby"),
    ]).toEqual([null, null]);
  });

  it("is cleared by a button or by a key, and begins anew from the base", () => {
    const { last } = draw();
    press("End", "ArrowUp");
    fireEvent.click(screen.getByRole("button", { name: "Clear the guess" }));
    const cleared = last();
    press("ArrowUp");
    const again = last()[120];
    press("Delete");
    expect([cleared, again, last()]).toEqual([[], 102, []]);
    expect(screen.queryByRole("button", { name: "Clear the guess" })).toBeNull();
  });

  it("goes on from a guess that came from elsewhere", () => {
    const onSketch = vi.fn<(values: readonly number[]) => void>();
    const guess = aLine({ key: "guess", look: "guess", values: dip });
    show({ lines: [aLine(), guess], onSketch, cursor: 20, onCursor: () => {} });
    press("ArrowDown");
    const drawn = onSketch.mock.lastCall?.[0] ?? [];
    expect([drawn[12], drawn[19], drawn[20], drawn[21]]).toEqual([90, 100, 98, 100]);
  });
});
