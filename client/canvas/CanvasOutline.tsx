import { Fragment, type KeyboardEvent, type MouseEvent, useMemo } from "react";

import { say } from "../messages/say.ts";
import styles from "./CanvasOutline.module.css";
import { type Headings, type OutlineItem, outlineOf } from "./outline-items.ts";
import type { CanvasProps } from "./props.ts";

type Props = Pick<CanvasProps, "scene" | "onPick" | "onExpand"> & {
  /** What things and relations are called here, where that is not what they are. */
  readonly headings?: Headings;
};

/**
 * The same scene as a list, for ears and keyboards: each button picks, with Shift it adds, and a
 * second press opens a thing's neighbours as a double click on the canvas does; so does E.
 */
export function CanvasOutline({ scene, headings, onPick, onExpand }: Props) {
  const groups = useMemo(() => outlineOf(scene, headings), [scene, headings]);
  return (
    <nav className={styles["outline"]} aria-label={say("canvas.outline")}>
      {groups.map(({ heading, items }) => (
        <Fragment key={heading}>
          <h2 className={styles["heading"]}>{heading}</h2>
          <ul aria-label={heading}>
            {items.map((item) => (
              <li key={item.id}>
                <OutlineButton item={item} onPick={onPick} onExpand={onExpand} />
              </li>
            ))}
          </ul>
        </Fragment>
      ))}
    </nav>
  );
}

type ButtonProps = Omit<Props, "scene" | "headings"> & { readonly item: OutlineItem };

function OutlineButton({ item, onPick, onExpand }: ButtonProps) {
  const { id, text, isPicked, expands } = item;
  const pick = ({ shiftKey }: MouseEvent) => onPick([id], shiftKey ? "add" : "replace");
  const expand = () => {
    if (expands) onExpand(expands);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "e" || event.ctrlKey || event.metaKey) return;
    // The page has the same key for what is picked.
    event.preventDefault();
    expand();
  };
  return (
    <button
      type="button"
      aria-pressed={isPicked}
      aria-keyshortcuts={expands ? "e" : undefined}
      onClick={pick}
      onDoubleClick={expand}
      onKeyDown={onKeyDown}
    >
      {text}
    </button>
  );
}
