import { ArrowDown } from "lucide-react";
import type { ReactNode } from "react";

import { sayLearn } from "../../messages/say-learn.ts";
import { Glyph } from "../../ui/Glyph.tsx";
import styles from "./Scrolled.module.css";
import { useMoreBelow } from "./use-more-below.ts";

/** Of what is seen, so much stays in sight when a page further is turned to. */
const kept = 0.15;

/** What may be higher than its room: it scrolls, and says so for as long as more lies below. */
export function Scrolled({ children }: { readonly children: ReactNode }) {
  const [part, hasMore] = useMoreBelow<HTMLDivElement>();
  return (
    <div className={styles["room"]} data-more={hasMore}>
      <div ref={part} className={styles["part"]}>
        <div>{children}</div>
      </div>
      {hasMore && (
        // For the pointer alone: whoever tabs or listens comes to what lies below by itself.
        <button
          type="button"
          className={styles["more"]}
          tabIndex={-1}
          aria-hidden
          onClick={() => {
            part.current?.scrollBy({ top: part.current.clientHeight * (1 - kept) });
          }}
        >
          {sayLearn("learn.more-below")} <Glyph icon={ArrowDown} size={12} />
        </button>
      )}
    </div>
  );
}
