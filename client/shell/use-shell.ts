import { type RefObject, useMemo } from "react";
import { flushSync } from "react-dom";

import type { ShellActions } from "../commands/command.ts";
import type { Overlay } from "./overlay.ts";
import type { Panels } from "./use-panels.ts";

type Shell = {
  readonly panels: Panels;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly setOverlay: (overlay: Overlay | null) => void;
  readonly toggleTheme: () => void;
  readonly canChange: boolean;
  readonly saveAll: () => void;
};

/** What commands do to the frame of the page. */
export function useShell(shell: Shell): ShellActions {
  const { panels, field, setOverlay, toggleTheme, canChange, saveAll } = shell;
  return useMemo(() => {
    const open = (kind: "palette" | "keys" | "about" | "article" | "share" | "import") => () => {
      setOverlay({ kind });
    };
    return {
      focusSearch: () => {
        // The panel must be there before its field can take the focus, and the focus before the next
        // key is pressed, or the first letters go astray.
        flushSync(() => {
          panels.openMode("browse");
        });
        field.current?.focus();
      },
      openPalette: open("palette"),
      openKeys: open("keys"),
      openAbout: open("about"),
      openArticle: open("article"),
      openShare: open("share"),
      openMode: panels.openMode,
      toggleSources: panels.toggleSources,
      canChange,
      openImport: open("import"),
      saveAll,
      toggleTheme,
      toggleLeft: panels.toggleLeft,
      toggleRight: panels.toggleRight,
      closeAll: () => {
        setOverlay(null);
        panels.closeOverlays();
      },
    };
  }, [panels, field, setOverlay, toggleTheme, canChange, saveAll]);
}
