import { useCallback, useEffect, useState } from "react";

import { keepChoice, readChoice, type Theme, themeOf, toggled } from "./theme.ts";
import { useMedia } from "./use-media.ts";

/** The theme of the page, and how to change it; the choice is remembered in this browser. */
export function useTheme(): readonly [theme: Theme, toggle: () => void] {
  const system: Theme = useMedia("(prefers-color-scheme: dark)") ? "dark" : "light";
  const [choice, setChoice] = useState(() => readChoice(localStorage));
  const theme = themeOf(choice, system);
  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
  }, [theme]);
  const toggle = useCallback(() => {
    const next = toggled(choice, system);
    keepChoice(localStorage, next);
    setChoice(next);
  }, [choice, system]);
  return [theme, toggle];
}
