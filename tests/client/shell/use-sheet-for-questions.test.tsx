import { act, renderHook } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";

import {
  freshGallery,
  openQuestion,
  showPane,
  useGallery,
} from "../../../client/session/questions/gallery.ts";
import { usePanels } from "../../../client/shell/use-panels.ts";
import { useSheetForQuestions } from "../../../client/shell/use-sheet-for-questions.ts";
import { leavePage } from "../support/a-page.tsx";

afterEach(() => {
  leavePage();
  useGallery.setState(freshGallery, true);
});

function usePage() {
  const panels = usePanels();
  useSheetForQuestions(panels);
  return panels;
}

/** A page so narrow that its panels lie over the picture, or one that is not. */
function page(isNarrow: boolean) {
  vi.stubGlobal("matchMedia", () => ({
    matches: isNarrow,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  const { result } = renderHook(usePage);
  return () => ({ left: result.current.left, right: result.current.right });
}

describe("the sheet of a narrow page", () => {
  it("comes up with a question that is opened, and goes for an answer under the picture", () => {
    const sides = page(true);
    act(() => {
      openQuestion({ name: "supplies" });
    });
    const opened = sides();
    act(() => {
      showPane("table");
    });
    expect([opened, sides()]).toEqual([
      { left: false, right: true },
      { left: false, right: false },
    ]);
  });

  it("is opened again over the answer by who wants it", () => {
    const sides = page(true);
    act(() => {
      showPane("table");
    });
    act(() => {
      openQuestion({ name: "supplies" });
    });
    expect(sides()).toEqual({ left: false, right: true });
  });

  it("is none on a wide page, where nothing folds", () => {
    const sides = page(false);
    act(() => {
      openQuestion({ name: "supplies" });
      showPane("table");
    });
    expect(sides()).toEqual({ left: true, right: true });
  });
});
