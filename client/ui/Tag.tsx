import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";

import { Glyph } from "./Glyph.tsx";
import styles from "./Tag.module.css";

type TagProps = {
  readonly children: ReactNode;
  readonly tone?: "plain" | "warn";
  readonly icon?: LucideIcon;
};

/** One short remark in a rounded frame. */
export function Tag({ children, tone = "plain", icon }: TagProps) {
  return (
    <span className={`${styles["tag"]} ${styles[tone]}`}>
      {icon && <Glyph icon={icon} size={14} />}
      {children}
    </span>
  );
}
