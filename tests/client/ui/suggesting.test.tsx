import { Combobox } from "@ariakit/react/combobox";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { Eye } from "lucide-react";
import { afterEach, describe, expect, it, vi } from "vitest";

import { Chip } from "../../../client/ui/Chip.tsx";
import { SuggestingField } from "../../../client/ui/SuggestingField.tsx";
import { SuggestionList } from "../../../client/ui/SuggestionList.tsx";
import { useSuggesting } from "../../../client/ui/use-suggesting.ts";

afterEach(cleanup);

const places = ["China", "Chile", "Mexico"].map((name) => ({
  id: name.toLowerCase(),
  name,
  note: name === "Mexico" ? "" : "Place",
  icon: Eye,
}));

type PageProps = { readonly onChoose?: (id: string) => void; readonly error?: string | null };

function Page({ onChoose, error = null }: PageProps) {
  const suggesting = useSuggesting();
  const { wanted, isOpen, stepBack } = suggesting;
  return (
    <SuggestingField suggesting={suggesting} className="field">
      <Combobox aria-label="Place" onKeyDown={stepBack} />
      {isOpen && (
        <SuggestionList
          label="Suggestions"
          suggestions={error === null ? places.filter(({ name }) => name.includes(wanted)) : []}
          error={error}
          none={`Nothing is called ${wanted}.`}
          onChoose={({ id }) => {
            onChoose?.(id);
          }}
        />
      )}
    </SuggestingField>
  );
}

const field = () => screen.getByRole<HTMLInputElement>("combobox", { name: "Place" });
const options = () => screen.queryAllByRole("option").map(({ textContent }) => textContent.trim());

function type(value: string): void {
  field().focus();
  fireEvent.change(field(), { target: { value } });
}

describe("a field that suggests", () => {
  it("lists what its letters may mean, each with what it is", () => {
    render(<Page />);
    type(" Chi ");
    expect(options()).toEqual(["China Place", "Chile Place"]);
    type("Mex");
    expect(options()).toEqual(["Mexico"]);
  });

  it("tells which one was chosen", () => {
    const onChoose = vi.fn<(id: string) => void>();
    render(<Page onChoose={onChoose} />);
    type("Chi");
    fireEvent.click(screen.getByRole("option", { name: "Chile Place" }));
    expect(onChoose.mock.calls).toEqual([["chile"]]);
  });

  it("suggests nothing for nothing, and says that there is none", () => {
    render(<Page />);
    type("  ");
    expect(screen.queryByRole("listbox")).toBeNull();
    type("Peru");
    expect(screen.getByRole("status").textContent).toBe("Nothing is called Peru.");
  });

  it("says why it can suggest nothing", () => {
    render(<Page error="No answer." />);
    type("Chi");
    expect(screen.getByRole("alert").textContent).toBe("No answer.");
  });

  it("gives up first its list, then its text, then the focus, by Escape", () => {
    render(<Page />);
    type("Chi");
    const steps = [0, 1, 2].map(() => {
      fireEvent.keyDown(field(), { key: "Escape" });
      return [options().length, field().value, document.activeElement === field()];
    });
    expect(steps).toEqual([
      [0, "Chi", true],
      [0, "", true],
      [0, "", false],
    ]);
  });

  it("closes its list when the focus goes elsewhere", () => {
    render(<Page />);
    type("Chi");
    fireEvent.blur(field());
    expect(screen.queryByRole("listbox")).toBeNull();
  });
});

describe("what was chosen", () => {
  it("has a button that takes it away", () => {
    const onRemove = vi.fn<() => void>();
    render(<Chip icon={Eye} name="China" removeLabel="Remove China" onRemove={onRemove} />);
    fireEvent.click(screen.getByRole("button", { name: "Remove China" }));
    expect([screen.getByText("China").tagName, onRemove.mock.calls.length]).toEqual(["SPAN", 1]);
  });
});
