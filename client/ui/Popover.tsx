import { Popover as Ariakit, PopoverHeading, PopoverProvider } from "@ariakit/react/popover";
import type { ReactNode } from "react";

import styles from "./Popover.module.css";

type PopoverProps = {
  /** The button it opens from; it gets the focus back. */
  readonly anchor: HTMLElement;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A small window above its button, open for as long as it is rendered. */
export function Popover({ anchor, title, onClose, children }: PopoverProps) {
  return (
    <PopoverProvider
      placement="top-start"
      open
      setOpen={(open) => {
        if (!open) onClose();
      }}
    >
      <Ariakit
        portal
        gutter={8}
        className={styles["popover"]}
        getAnchorRect={() => anchor.getBoundingClientRect()}
        finalFocus={anchor}
        // The button closes it by itself; closing it here too would open it again.
        hideOnInteractOutside={({ target }) => !(target instanceof Node && anchor.contains(target))}
      >
        <PopoverHeading className={styles["title"]}>{title}</PopoverHeading>
        {children}
      </Ariakit>
    </PopoverProvider>
  );
}
