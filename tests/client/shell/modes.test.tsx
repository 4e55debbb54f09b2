import { act, fireEvent, render, renderHook, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";

import {
  findQuestion,
  freshGallery,
  openQuestion,
  useGallery,
} from "../../../client/session/questions/gallery.ts";
import { session } from "../../../client/session/session.ts";
import { Modes } from "../../../client/shell/Modes.tsx";
import { usePanels } from "../../../client/shell/use-panels.ts";
import { sentence } from "../../../client/workspace/acts/sentence.ts";
import { PathQuestion } from "../../../contract/paths/question.ts";
import { leavePage, workspaceNow } from "../support/a-page.tsx";
import { place } from "../support/build.ts";

afterEach(() => {
  leavePage();
  useGallery.setState(freshGallery, true);
});

const question = PathQuestion.parse({ from: [place("china")], to: [place("mexico")] });

function askInView(): void {
  act(() => {
    session.dispatch({
      sentence: sentence("steps.opened"),
      changes: [{ key: "question", from: workspaceNow().question, to: question }],
    });
  });
}

function Bar() {
  return <Modes {...usePanels()} />;
}

const pressed = () =>
  screen.getAllByRole("button", { pressed: true }).map((one) => one.textContent);

describe("the modes", () => {
  it("are turned by their buttons, and say which one is on", () => {
    render(<Bar />);
    const first = pressed();
    fireEvent.click(screen.getByRole("button", { name: "Ask" }));
    expect([first, pressed()]).toEqual([["Browse"], ["Ask"]]);
  });

  it("turn to Ask where the view comes to hold a question, and stay where the reader turns", () => {
    render(<Bar />);
    askInView();
    const asked = pressed();
    fireEvent.click(screen.getByRole("button", { name: "Browse" }));
    expect([asked, pressed()]).toEqual([["Ask"], ["Browse"]]);
  });

  it("turn to Ask, and back to it, whenever the reader is sent to the ready questions", () => {
    render(<Bar />);
    act(findQuestion);
    const sent = pressed();
    fireEvent.click(screen.getByRole("button", { name: "Browse" }));
    const left = pressed();
    act(findQuestion);
    expect([sent, left, pressed()]).toEqual([["Ask"], ["Browse"], ["Ask"]]);
  });

  it("begin with Ask on a page that a link has sent to a question", () => {
    openQuestion({ name: "supplies" });
    render(<Bar />);
    expect(pressed()).toEqual(["Ask"]);
  });

  it("begin with Ask in a view that holds a question", () => {
    askInView();
    render(<Bar />);
    expect(pressed()).toEqual(["Ask"]);
  });
});

describe("the panels", () => {
  it("turn to what is browsed when the sources are wanted, and open them rather than close them", () => {
    const { result } = renderHook(() => usePanels());
    act(() => {
      result.current.toggleSources();
    });
    act(() => {
      result.current.openMode("ask");
    });
    act(() => {
      result.current.toggleSources();
    });
    expect(result.current).toMatchObject({ mode: "browse", sources: true, left: true });
  });
});
