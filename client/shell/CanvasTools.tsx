import { Lasso } from "lucide-react";

import { say } from "../messages/say.ts";
import { ToolButton } from "../ui/ToolButton.tsx";
import styles from "./CanvasTools.module.css";
import { CommandButton } from "./CommandButton.tsx";
import type { Commander } from "./commander.ts";

type CanvasToolsProps = {
  readonly commander: Commander;
  /** Null while there is no canvas to draw on. */
  readonly onLasso: (() => void) | null;
};

/** What floats over the picture. */
export function CanvasTools({ commander, onLasso }: CanvasToolsProps) {
  return (
    <div className={styles["tools"]} role="toolbar" aria-label={say("map.tools")}>
      <CommandButton commander={commander} id="zoom-out" />
      <CommandButton commander={commander} id="zoom-in" />
      <CommandButton commander={commander} id="fit" />
      <span className={styles["rule"]} />
      <ToolButton
        icon={Lasso}
        label={say("map.lasso")}
        disabled={!onLasso}
        onClick={() => onLasso?.()}
      />
    </div>
  );
}
