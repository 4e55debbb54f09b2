import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";

import { Progress } from "../../../client/ui/Progress.tsx";
import { Stage } from "../../../client/ui/Stage.tsx";

afterEach(cleanup);

function Field() {
  return <input aria-label="a field" ref={(field) => field?.focus()} />;
}

describe("a stage of a dialog", () => {
  it("takes the focus as it comes", () => {
    const { rerender } = render(
      <Stage key="one" label="One">
        1
      </Stage>,
    );
    rerender(
      <Stage key="two" label="Two">
        2
      </Stage>,
    );
    expect(document.activeElement).toBe(screen.getByRole("region", { name: "Two" }));
  });

  it("leaves the focus to a field of its own that took it", () => {
    render(
      <Stage label="One">
        <Field />
      </Stage>,
    );
    expect(document.activeElement).toBe(screen.getByRole("textbox"));
  });
});

describe("a progress", () => {
  it("says how far it is, and shows no end that nobody knows", () => {
    render(
      <>
        <Progress label="Reading" done={3} of={null} />
        <Progress label="Writing" done={3} of={10} />
      </>,
    );
    const bars = screen.getAllByRole("progressbar");
    expect(bars.map((bar) => [bar.getAttribute("value"), bar.getAttribute("max")])).toEqual([
      [null, null],
      ["3", "10"],
    ]);
    expect(screen.getByRole("progressbar", { name: "Writing" })).toBe(bars[1]);
  });
});
