import { Menu as Ariakit, MenuItem, MenuProvider } from "@ariakit/react/menu";
import type { LucideIcon } from "lucide-react";

import { Glyph } from "./Glyph.tsx";
import { Kbd } from "./Kbd.tsx";
import styles from "./Menu.module.css";

type MenuEntry = {
  readonly id: string;
  readonly name: string;
  readonly icon: LucideIcon;
  readonly keys?: string | undefined;
  readonly run: () => void;
};

type MenuProps = {
  readonly label: string;
  /** Where it opens, in pixels of the page. */
  readonly at: { readonly x: number; readonly y: number };
  readonly entries: readonly MenuEntry[];
  readonly onClose: () => void;
};

/** A menu at a point, open for as long as it is rendered. */
export function Menu({ label, at, entries, onClose }: MenuProps) {
  return (
    <MenuProvider
      open
      setOpen={(open) => {
        if (!open) onClose();
      }}
    >
      <Ariakit
        aria-label={label}
        className={styles["menu"]}
        getAnchorRect={() => at}
        autoFocusOnShow
        // Inside the page's main part, so that all there is lies in a landmark.
        portalElement={() => document.querySelector("main")}
        portal
        // It may open outside of that part, which would cut it off.
        fixed
        modal
      >
        {entries.map(({ id, name, icon, keys, run }) => (
          <MenuItem key={id} className={styles["item"]} onClick={run}>
            <Glyph icon={icon} />
            <span className={styles["name"]}>{name}</span>
            {keys !== undefined && <Kbd keys={keys} />}
          </MenuItem>
        ))}
      </Ariakit>
    </MenuProvider>
  );
}
