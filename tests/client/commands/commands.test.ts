import { describe, expect, it } from "vitest";

import type { CommandContext, ShellActions } from "../../../client/commands/command.ts";
import { commandForKey } from "../../../client/commands/command-for-key.ts";
import { commands, isOffered } from "../../../client/commands/commands.ts";
import { keyWords } from "../../../client/commands/keys.ts";
import { english } from "../../../client/messages/en.ts";
import { iconNamed } from "../../../client/ui/icon-named.ts";
import { toggleLayer } from "../../../client/workspace/acts/filter.ts";
import { pick } from "../../../client/workspace/acts/pick.ts";
import { aReach } from "../support/a-session.ts";
import { place, relation } from "../support/build.ts";

function aContext(): CommandContext & { readonly done: string[] } {
  const done: string[] = [];
  const note = (what: string) => () => {
    done.push(what);
  };
  const shell: ShellActions = {
    focusSearch: note("search"),
    openPalette: note("palette"),
    openKeys: note("keys"),
    openAbout: note("about"),
    openArticle: note("article"),
    openShare: note("share"),
    openMode: (mode) => {
      done.push(mode);
    },
    toggleSources: note("sources"),
    canChange: true,
    openImport: note("import"),
    saveAll: note("save-all"),
    toggleTheme: note("theme"),
    toggleLeft: note("left"),
    toggleRight: note("right"),
    closeAll: note("closed"),
  };
  const canvas = {
    fit: note("fit"),
    zoomBy: (factor: number) => {
      done.push(factor > 1 ? "larger" : "smaller");
    },
    place: () => Promise.resolve({}),
    reveal: note("reveal"),
    taken: () => [],
  };
  return { ...aReach(), canvas, shell, done };
}

function press(key: string, more: Partial<KeyboardEvent> = {}) {
  const plain = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, target: null };
  return commandForKey({ key, ...plain, ...more }, commands)?.id;
}

function offered(context: CommandContext): string[] {
  return commands.filter((command) => isOffered(command, context)).map(({ id }) => id);
}

describe("the commands", () => {
  it("have ids, keys and names of their own", () => {
    const ids = commands.map(({ id }) => id);
    const names = commands.map(({ name }) => english[name]);
    const keys = commands.flatMap(({ keys: own = [] }) => own.map((one) => one.toLowerCase()));
    expect(
      [ids, names, keys].map((all) => all.filter((one, at) => all.indexOf(one) !== at)),
    ).toEqual([[], [], []]);
  });

  it("have a picture that is there", () => {
    const plain = iconNamed("no such picture");
    expect(commands.filter(({ icon }) => iconNamed(icon) === plain)).toEqual([]);
  });

  it("are all that the keys below lead to, and no more", () => {
    expect([
      press("z", { ctrlKey: true }),
      press("Z", { ctrlKey: true, shiftKey: true }),
      press("y", { metaKey: true }),
      press("e"),
      press("h"),
      press("H", { shiftKey: true }),
      press("Delete"),
      press("Escape"),
      press("0"),
      press("+", { shiftKey: true }),
      press("-"),
      press("/"),
      press("?", { shiftKey: true }),
      press("k", { ctrlKey: true }),
      press("["),
      press("]"),
      press("s"),
      press("a"),
      press("b"),
      press("j"),
      press("k"),
      press("q"),
      press("e", { ctrlKey: true }),
      press("e", { altKey: true }),
      press("x"),
    ]).toEqual([
      "undo",
      "redo",
      "redo",
      "expand",
      "hide",
      "show-hidden",
      "hide",
      "clear-selection",
      "fit",
      "zoom-in",
      "zoom-out",
      "find",
      "keys",
      "palette",
      "fold-left",
      "fold-right",
      "sources",
      "ask",
      "browse",
      "next-path",
      "previous-path",
      "console",
      undefined,
      undefined,
      undefined,
    ]);
  });

  it.each(["range", "checkbox", "radio"])("have their keys on an input of type %s", (type) => {
    const target = document.createElement("input");
    target.type = type;
    const pressed = { key: "z", ctrlKey: true, metaKey: false, shiftKey: false, altKey: false };
    expect(commandForKey({ ...pressed, target }, commands)?.id).toBe("undo");
  });

  it("leave the keys to a field while one types, all but the palette's", () => {
    const target = document.createElement("textarea");
    expect([
      press("h", { target }),
      press("z", { ctrlKey: true, target }),
      press("k", { ctrlKey: true, target }),
    ]).toEqual([undefined, undefined, "palette"]);
  });
});

describe("a command", () => {
  it("is offered only when it has something to do", () => {
    const context = aContext();
    const idle = offered(context);
    const { session } = context;
    session.dispatch(
      pick(session.store.getState().workspace, [place("china")], "replace", (id) => id),
    );
    session.dispatch(toggleLayer(session.store.getState().workspace, "drugs", "Drugs"));
    const busy = offered(context);
    session.undo();
    session.dispatch(
      pick(session.store.getState().workspace, [relation("china-mexico")], "replace", (id) => id),
    );
    expect([busy.filter((id) => !idle.includes(id)), offered(context).includes("expand")]).toEqual([
      [
        "undo",
        "expand",
        "hide",
        "clear-selection",
        "clear-filters",
        "path-from-here",
        "path-to-here",
      ],
      false,
    ]);
  });

  it("is not offered by a canvas that is not there", () => {
    expect(
      offered({ ...aContext(), canvas: null }).filter((id) =>
        ["fit", "zoom-in", "zoom-out"].includes(id),
      ),
    ).toEqual([]);
  });

  it("does not bring a file in where nothing can be changed", () => {
    const context = aContext();
    const shell = { ...context.shell, canChange: false };
    expect([context, { ...context, shell }].map((one) => offered(one).includes("import"))).toEqual([
      true,
      false,
    ]);
  });

  it("hides what is picked, shows it again, and is undone", async () => {
    const context = aContext();
    const { session } = context;
    const workspace = () => session.store.getState().workspace;
    const run = (id: string) => commands.find((command) => command.id === id)?.run(context);
    session.dispatch(pick(workspace(), [place("china")], "replace", (id) => id));
    await run("hide");
    const hidden = workspace();
    await run("show-hidden");
    const shown = workspace();
    await run("undo");
    expect([hidden.hidden, hidden.selection, shown.hidden, workspace()]).toEqual([
      { "place/china": true },
      [],
      {},
      hidden,
    ]);
  });

  it("goes back to the first view as a Step that can be undone", async () => {
    const context = aContext();
    const { session } = context;
    session.dispatch(toggleLayer(session.store.getState().workspace, "drugs", "Drugs"));
    await commands.find(({ id }) => id === "first-view")?.run(context);
    const first = session.store.getState().workspace.layersOff;
    session.undo();
    expect([first, session.store.getState().workspace.layersOff]).toEqual([{}, { drugs: true }]);
  });

  it("reaches the frame and the canvas", async () => {
    const context = aContext();
    const ids = [
      "find",
      "palette",
      "keys",
      "about",
      "article",
      "sources",
      "ask",
      "browse",
      "import",
      "save-all",
      "theme",
      "fold-left",
      "fold-right",
      "fit",
      "zoom-in",
      "zoom-out",
    ];
    for (const id of ids) await commands.find((command) => command.id === id)?.run(context);
    expect(context.done).toEqual([
      "search",
      "palette",
      "keys",
      "about",
      "article",
      "sources",
      "ask",
      "browse",
      "import",
      "save-all",
      "theme",
      "left",
      "right",
      "fit",
      "larger",
      "smaller",
    ]);
  });
});

describe("keys in words", () => {
  it("are those of the machine, and those that a screen reader is told", () => {
    expect([
      keyWords(["Mod+Shift+Z"], false),
      keyWords(["Mod+Shift+Z"], true),
      keyWords(["Escape"], false),
      keyWords(["+"], false),
      keyWords(),
    ]).toEqual([
      { shown: "Ctrl+Shift+Z", spoken: "Control+Shift+Z" },
      { shown: "⌘⇧Z", spoken: "Meta+Shift+Z" },
      { shown: "Esc", spoken: "Escape" },
      { shown: "+", spoken: "+" },
      undefined,
    ]);
  });
});
