import { type LucideIcon, X } from "lucide-react";

import { sayPaths } from "../../../messages/say-paths.ts";
import { Glyph } from "../../../ui/Glyph.tsx";
import styles from "./Field.module.css";

type ChipProps = {
  readonly icon: LucideIcon;
  readonly name: string;
  readonly onRemove: () => void;
};

/** One thing that was chosen, with a button that takes it away. */
export function Chip({ icon, name, onRemove }: ChipProps) {
  return (
    <li className={styles["chip"]} data-tip={name}>
      <Glyph icon={icon} size={14} />
      <span className={styles["chip-name"]}>{name}</span>
      <button type="button" aria-label={sayPaths("paths.remove", { name })} onClick={onRemove}>
        <Glyph icon={X} size={12} />
      </button>
    </li>
  );
}
