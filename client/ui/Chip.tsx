import { type LucideIcon, X } from "lucide-react";
import type { ComponentProps } from "react";

import styles from "./Chip.module.css";
import { Glyph } from "./Glyph.tsx";

type ChipProps = Omit<ComponentProps<"button">, "type" | "className" | "children" | "onClick"> & {
  readonly icon: LucideIcon;
  readonly name: string;
  /** What the button that takes it away is called. */
  readonly removeLabel: string;
  readonly onRemove: () => void;
};

/** Something that was chosen, with a button that takes it away. */
export function Chip({ icon, name, removeLabel, onRemove, ...button }: ChipProps) {
  return (
    <span className={styles["chip"]} data-chip data-tip={name}>
      <Glyph icon={icon} size={14} />
      <span className={styles["name"]}>{name}</span>
      <button {...button} type="button" aria-label={removeLabel} onClick={onRemove}>
        <Glyph icon={X} size={12} />
      </button>
    </span>
  );
}
