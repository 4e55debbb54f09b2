import { afterEach, describe, expect, it } from "vitest";

import { commandForKey } from "../../../client/commands/command-for-key.ts";
import type { CommandContext } from "../../../client/commands/command.ts";
import { commands } from "../../../client/commands/commands.ts";
import { freshGallery, useGallery } from "../../../client/session/questions/gallery.ts";
import { aReach } from "../support/a-session.ts";

afterEach(() => {
  useGallery.setState(freshGallery, true);
});

function press(key: string): string[] {
  const modes: string[] = [];
  const shell = new Proxy({} as CommandContext["shell"], {
    get: () => (mode: string) => modes.push(mode),
  });
  const pressed = {
    key,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    altKey: false,
    target: null,
  };
  void commandForKey(pressed, commands)?.run({ ...aReach(), canvas: null, shell });
  return modes;
}

describe("the keys of Ask", () => {
  it("lead to the ready questions and to the form for paths", () => {
    const questions = press("g");
    const { way, isFinding } = useGallery.getState();
    const paths = press("a");
    expect([questions, way, isFinding, paths, useGallery.getState().way]).toEqual([
      ["ask"],
      "questions",
      true,
      ["ask"],
      "paths",
    ]);
  });
});
