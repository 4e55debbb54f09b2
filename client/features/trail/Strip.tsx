import { X } from "lucide-react";
import { useId, useMemo } from "react";

import { explain } from "../../api/explain.ts";
import { sayTrail } from "../../messages/say-trail.ts";
import type { Reach } from "../../session/reach.ts";
import { useSession } from "../../session/session.ts";
import { ToolButton } from "../../ui/ToolButton.tsx";
import { useVisit } from "../../ui/use-visit.ts";
import { LineList } from "./LineList.tsx";
import { linesOf, type TrailLine } from "./lines-of.ts";
import styles from "./Strip.module.css";
import { type Told, useAskingAgain } from "./use-asking-again.ts";

type StripProps = {
  readonly id: string;
  readonly reach: Reach;
  readonly onClose: () => void;
};

/** Every step over the lower part of the picture: where it led, what it asked, and the other ways. */
export function Strip({ id, reach, onClose }: StripProps) {
  const trail = useSession((state) => state.trail);
  const lines = useMemo(() => linesOf(trail), [trail]);
  const { told, askAgain } = useAskingAgain(reach, onClose);
  const title = useId();
  const strip = useVisit(onClose);
  return (
    <section id={id} ref={strip} className={styles["strip"]} aria-labelledby={title} tabIndex={-1}>
      <header className={styles["head"]}>
        <h2 id={title}>{sayTrail("trail.title")}</h2>
        <span className={styles["counts"]}>{countsOf(lines)}</span>
        <span className={styles["keys"]}>{sayTrail("trail.keys")}</span>
        <ToolButton icon={X} label={sayTrail("trail.close")} onClick={onClose} />
      </header>
      <TellAsking told={told} />
      <LineList lines={lines} onAskAgain={askAgain} />
      {lines.length < 2 && (
        <p className={styles["hint"]}>
          {sayTrail(lines.length === 0 ? "trail.empty" : "trail.only-opened")}
        </p>
      )}
    </section>
  );
}

function countsOf(lines: readonly TrailLine[]): string {
  const count = lines.length;
  const ways = lines.reduce((sum, line) => sum + line.ways.length, 0);
  return ways === 0
    ? sayTrail("trail.counts", { count })
    : sayTrail("trail.counts-ways", { count, ways });
}

/** How asking again stands, said aloud too; what it found is a step and says so itself. */
function TellAsking({ told }: { readonly told: Told }) {
  if (told.state === "failed") {
    return (
      <p role="alert" className={styles["failed"]}>
        {explain(told.error)}
      </p>
    );
  }
  return (
    <output className={styles["told"]}>
      {told.state === "asking" && sayTrail("trail.asking")}
      {told.state === "nothing" && sayTrail("trail.nothing-new")}
    </output>
  );
}
