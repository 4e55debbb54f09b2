export type Theme = "light" | "dark";

/** What the reader chose; without a choice, the system decides. */
export type ThemeChoice = Theme | null;

const place = "contraflow.theme";

type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem">;

export function readChoice(shelf: Shelf): ThemeChoice {
  try {
    const kept = shelf.getItem(place);
    return kept === "light" || kept === "dark" ? kept : null;
  } catch {
    // Storage may be forbidden; the system then decides.
    return null;
  }
}

export function keepChoice(shelf: Shelf, choice: ThemeChoice): void {
  try {
    if (choice === null) shelf.removeItem(place);
    else shelf.setItem(place, choice);
  } catch {
    // The choice then holds until the page is closed.
  }
}

export function themeOf(choice: ThemeChoice, system: Theme): Theme {
  return choice ?? system;
}

/** The other theme. Choosing what the system has anyway is to follow the system again. */
export function toggled(choice: ThemeChoice, system: Theme): ThemeChoice {
  const other = themeOf(choice, system) === "dark" ? "light" : "dark";
  return other === system ? null : other;
}
