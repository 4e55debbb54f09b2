import { afterEach, beforeEach, describe, expect, it } from "vitest";

import {
  keepDraft,
  noTexts,
  readTexts,
  rememberText,
  removeText,
  renameText,
  saveText,
  useTexts,
} from "../../../../client/session/console/kept-texts.ts";
import { remembered } from "../../../../client/session/console/saved-texts.ts";

const text = (query: string) => ({ query, params: "" });
const named = (name: string, query = "RETURN 1") => ({ name, ...text(query) });

/** A page that was opened anew in the same browser. */
function reload(): void {
  useTexts.setState(noTexts, true);
  readTexts();
}

function names(): string[] {
  return useTexts.getState().saved.map(({ name }) => name);
}

beforeEach(() => {
  localStorage.clear();
});
afterEach(() => {
  useTexts.setState(noTexts, true);
  localStorage.clear();
});

describe("the texts that ran", () => {
  it("stand with the last one first, each once, and fifty at most", () => {
    const many = Array.from({ length: 60 }, (_, at) => text(`RETURN ${at}`));
    const history = many.reduce<ReturnType<typeof text>[]>(remembered, []);
    expect([
      history.length,
      history[0],
      remembered(history, text("RETURN 30")).slice(0, 2),
    ]).toEqual([50, text("RETURN 59"), [text("RETURN 30"), text("RETURN 59")]]);
  });

  it("are there again after a reload, with what was being written", () => {
    rememberText(text("RETURN 1"));
    rememberText(text("RETURN 2"));
    keepDraft(text("RETURN 3"));
    reload();
    const { history, draft } = useTexts.getState();
    expect({ history, draft }).toEqual({
      history: [text("RETURN 2"), text("RETURN 1")],
      draft: text("RETURN 3"),
    });
  });
});

describe("the texts that were saved", () => {
  it("are found by name after a reload", () => {
    saveText(named("b"));
    saveText(named("a"));
    reload();
    expect([names(), useTexts.getState().isKept]).toEqual([["a", "b"], null]);
  });

  it("give way to one of the same name", () => {
    saveText(named("a", "RETURN 1"));
    saveText(named("a", "RETURN 2"));
    expect(useTexts.getState().saved).toEqual([named("a", "RETURN 2")]);
  });

  it("take another name, unless it is taken", () => {
    saveText(named("a"));
    saveText(named("b"));
    renameText("a", "b");
    renameText("a", "c");
    expect(names()).toEqual(["b", "c"]);
  });

  it("go, and come back when they are saved again", () => {
    saveText(named("a"));
    removeText("a");
    expect(names()).toEqual([]);
    saveText(named("a"));
    expect(names()).toEqual(["a"]);
  });

  it("are not lost to a second page that was open before", () => {
    saveText(named("of this page"));
    useTexts.setState(noTexts, true);
    saveText(named("of the other"));
    expect(names()).toEqual(["of the other", "of this page"]);
  });

  it("say where the browser keeps nothing", () => {
    const full = Object.assign(Object.create(Storage.prototype) as Storage, {
      getItem: () => null,
      setItem: () => {
        throw new Error("full");
      },
    });
    const { localStorage: own } = globalThis;
    Object.defineProperty(globalThis, "localStorage", { value: full, configurable: true });
    saveText(named("a"));
    Object.defineProperty(globalThis, "localStorage", { value: own, configurable: true });
    expect([names(), useTexts.getState().isKept]).toEqual([["a"], false]);
  });
});
