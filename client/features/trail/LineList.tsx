import { useRef, useState } from "react";

import { useQuestions } from "../../api/ask-question.ts";
import { saySentence } from "../../messages/say.ts";
import { sayTrail } from "../../messages/say-trail.ts";
import { session } from "../../session/session.ts";
import { CopyDialog } from "../../ui/CopyDialog.tsx";
import { useCopying } from "../../ui/use-copying.ts";
import { type Asked, askedIn } from "./asked-in.ts";
import { Line } from "./Line.tsx";
import { nearHere, type TrailLine } from "./lines-of.ts";
import styles from "./Strip.module.css";
import { useLineKeys } from "./use-line-keys.ts";

type LineListProps = {
  readonly lines: readonly TrailLine[];
  readonly onAskAgain: (asked: Asked) => Promise<void>;
};

/** The lines around where one stands; the keys move among them and act on the one that is reached. */
export function LineList({ lines, onAskAgain }: LineListProps) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? { lines, earlier: 0, later: 0 } : nearHere(lines);
  const { copied, byHand, copy, close } = useCopying();
  const catalogue = useQuestions().data;
  const list = useRef<HTMLOListElement>(null);
  const reached = useLineKeys(list, shown.lines, {
    c: ({ step }) => {
      void copy(`${step.id} sentence`, saySentence(step.sentence));
    },
    r: ({ step }) => {
      const asked = askedIn(step.question, catalogue ?? []);
      if (asked) void onAskAgain(asked);
    },
  });
  const showAll = () => {
    setWhole(true);
  };
  return (
    <div className={styles["scroll"]}>
      {shown.earlier > 0 && (
        <button type="button" className={styles["rest"]} onClick={showAll}>
          {sayTrail("trail.earlier", { count: shown.earlier })}
        </button>
      )}
      <ol ref={list} data-whole={isWhole} aria-label={sayTrail("trail.list")}>
        {shown.lines.map((line) => (
          <Line
            key={line.step.id}
            {...line}
            catalogue={catalogue}
            isReached={line.step.id === reached}
            copied={copiedOf(line, copied)}
            onCopy={copy}
            onGo={session.goTo}
            onAskAgain={onAskAgain}
          />
        ))}
      </ol>
      {shown.later > 0 && (
        <button type="button" className={styles["rest"]} onClick={showAll}>
          {sayTrail("trail.more-later", { count: shown.later })}
        </button>
      )}
      <output className={styles["unseen"]}>{copied !== null && sayTrail("trail.copied")}</output>
      {byHand !== null && (
        <CopyDialog
          title={sayTrail("trail.copy-by-hand")}
          denied={sayTrail("trail.copy-denied")}
          closeLabel={sayTrail("trail.close-copy")}
          label={sayTrail("trail.copy-label")}
          text={byHand}
          onClose={close}
        />
      )}
    </div>
  );
}

/** What was copied, if it is of this line. */
function copiedOf({ step }: TrailLine, copied: string | null): string | null {
  return copied?.startsWith(`${step.id} `) ? copied : null;
}
