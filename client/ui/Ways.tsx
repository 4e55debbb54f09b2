import type { LucideIcon } from "lucide-react";

import { Glyph } from "./Glyph.tsx";
import styles from "./Ways.module.css";

type WaysProps<Id extends string> = {
  readonly label: string;
  readonly offered: readonly {
    readonly id: Id;
    readonly name: string;
    readonly icon: LucideIcon;
  }[];
  readonly way: string;
  readonly onTurn: (id: Id) => void;
};

/** What a mode is about, side by side. Turning from one to the other loses nothing. */
export function Ways<Id extends string>({ label, offered, way, onTurn }: WaysProps<Id>) {
  return (
    <nav className={styles["ways"]} aria-label={label}>
      {offered.map(({ id, name, icon }) => (
        <button
          key={id}
          type="button"
          aria-pressed={id === way}
          onClick={() => {
            onTurn(id);
          }}
        >
          <Glyph icon={icon} size={14} />
          {name}
        </button>
      ))}
    </nav>
  );
}
