import { X } from "lucide-react";
import type { ReactNode } from "react";

import { say } from "../messages/say.ts";
import { ToolButton } from "../ui/ToolButton.tsx";
import styles from "./Frame.module.css";
import type { Panels } from "./use-panels.ts";

type FrameProps = {
  readonly panels: Panels;
  readonly top: ReactNode;
  readonly left: ReactNode;
  readonly canvas: ReactNode;
  /** What stands above the picture. */
  readonly above?: ReactNode;
  /** What stands below the picture. */
  readonly under?: ReactNode;
  readonly right: ReactNode;
  readonly foot: ReactNode;
};

/** Where everything is. A folded panel is gone for the eye, the keyboard and the ear. */
export function Frame({ panels, top, left, above, canvas, under, right, foot }: FrameProps) {
  const { narrow } = panels;
  return (
    <div
      className={styles["frame"]}
      data-left={!narrow && panels.left}
      data-right={!narrow && panels.right}
    >
      {top}
      <Panel
        side="left"
        label={say("app.left")}
        open={panels.left}
        onClose={narrow ? panels.toggleLeft : null}
      >
        {left}
      </Panel>
      {above && <div className={styles["above"]}>{above}</div>}
      <main className={styles["canvas"]}>{canvas}</main>
      {under && <div className={styles["under"]}>{under}</div>}
      <Panel
        side="right"
        label={say("app.right")}
        open={panels.right}
        onClose={narrow ? panels.toggleRight : null}
      >
        {right}
      </Panel>
      {foot}
    </div>
  );
}

type PanelProps = {
  readonly side: "left" | "right";
  readonly label: string;
  readonly open: boolean;
  /** How to close it where it lies over the picture; null where it stands beside it. */
  readonly onClose: (() => void) | null;
  readonly children: ReactNode;
};

function Panel({ side, label, open, onClose, children }: PanelProps) {
  return (
    <aside
      className={`${styles["panel"]} ${styles[side]}`}
      aria-label={label}
      hidden={!open}
      data-over={onClose !== null}
    >
      {onClose && (
        <div className={styles["close"]}>
          <ToolButton icon={X} label={say("app.close")} onClick={onClose} />
        </div>
      )}
      {children}
    </aside>
  );
}
