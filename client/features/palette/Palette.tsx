import { Combobox, ComboboxItem, ComboboxList, ComboboxProvider } from "@ariakit/react/combobox";
import type { LucideIcon } from "lucide-react";
import { useState } from "react";

import { say } from "../../messages/say.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { Glyph } from "../../ui/Glyph.tsx";
import { Kbd } from "../../ui/Kbd.tsx";
import { matching } from "./matching.ts";
import styles from "./Palette.module.css";

type PaletteEntry = {
  readonly id: string;
  readonly name: string;
  readonly icon: LucideIcon;
  readonly keys?: string | undefined;
  readonly run: () => void;
};

type PaletteProps = {
  readonly entries: readonly PaletteEntry[];
  readonly onClose: () => void;
};

/** What can be done or asked now, found by typing a few letters of its name. */
export function Palette({ entries, onClose }: PaletteProps) {
  const [text, setText] = useState("");
  const found = matching(entries, text);
  return (
    <Dialog title={say("palette.title")} closeLabel={say("app.close")} onClose={onClose}>
      <ComboboxProvider open value={text} setValue={setText} focusLoop>
        <Combobox
          className={styles["field"]}
          aria-label={say("palette.field")}
          placeholder={say("palette.field")}
          data-autofocus
          autoSelect="always"
        />
        <ComboboxList className={styles["list"]} aria-label={say("palette.title")} alwaysVisible>
          {found.map((entry) => (
            <Item key={entry.id} entry={entry} onClose={onClose} />
          ))}
        </ComboboxList>
      </ComboboxProvider>
      {found.length === 0 && <output className={styles["none"]}>{say("palette.none")}</output>}
    </Dialog>
  );
}

type ItemProps = { readonly entry: PaletteEntry; readonly onClose: () => void };

function Item({ entry: { name, icon, keys, run }, onClose }: ItemProps) {
  return (
    <ComboboxItem
      className={styles["item"]}
      hideOnClick={false}
      setValueOnClick={false}
      focusOnHover
      onClick={() => {
        onClose();
        run();
      }}
    >
      <Glyph icon={icon} />
      <span className={styles["name"]}>{name}</span>
      {keys !== undefined && <Kbd keys={keys} />}
    </ComboboxItem>
  );
}
