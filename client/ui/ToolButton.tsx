import type { LucideIcon } from "lucide-react";
import type { ComponentProps } from "react";

import { Glyph } from "./Glyph.tsx";
import styles from "./ToolButton.module.css";

type ToolButtonProps = Pick<
  ComponentProps<"button">,
  "onClick" | "aria-pressed" | "aria-expanded"
> & {
  readonly icon: LucideIcon;
  readonly label: string;
  /** What the tip says where the name alone would not do. */
  readonly tip?: string;
  /** Its keys as people read them, and as aria-keyshortcuts wants them. */
  readonly keys?: { readonly shown: string; readonly spoken: string } | undefined;
  readonly disabled?: boolean;
};

/**
 * A button that is only a picture. While it has nothing to do it keeps the focus and says so, for a
 * button that vanishes from under the keyboard loses the reader's place.
 */
export function ToolButton({
  icon,
  label,
  tip = label,
  keys,
  disabled = false,
  ...rest
}: ToolButtonProps) {
  return (
    <button
      type="button"
      className={styles["tool"]}
      aria-label={label}
      aria-disabled={disabled}
      aria-keyshortcuts={keys?.spoken}
      data-tip={tip}
      data-tip-keys={keys?.shown}
      {...rest}
      onClick={disabled ? undefined : rest.onClick}
    >
      <Glyph icon={icon} />
    </button>
  );
}
