import { memo, useMemo } from "react";

import { type CatalogueEntry, runQuery } from "../../../contract/endpoints/queries.ts";
import { saySentence } from "../../messages/say.ts";
import { sayTrail } from "../../messages/say-trail.ts";
import { type Asked, askedIn } from "./asked-in.ts";
import { Behind } from "./Behind.tsx";
import { cypherOf } from "./cypher-of.ts";
import { LineActions } from "./LineActions.tsx";
import type { TrailLine } from "./lines-of.ts";
import { OtherWays } from "./OtherWays.tsx";
import styles from "./Strip.module.css";

export type LineProps = TrailLine & {
  /** The ready questions; undefined while they are not here. */
  readonly catalogue: readonly CatalogueEntry[] | undefined;
  /** Whether it is the line that the keyboard is at. */
  readonly isReached: boolean;
  /** What of it was copied last. */
  readonly copied: string | null;
  readonly onCopy: (what: string, text: string) => Promise<void>;
  readonly onGo: (id: string) => void;
  readonly onAskAgain: (asked: Asked) => Promise<void>;
};

/** Of hundreds of lines, a key or a move changes a few. */
export const Line = memo(StepLine);

/** A step: when it was done and what, the question behind it, and the other ways from it. */
function StepLine(props: LineProps) {
  const { step, number, standing, ways, catalogue, isReached, onGo } = props;
  const { question } = step;
  const asked = useMemo(() => askedIn(question, catalogue ?? []), [question, catalogue]);
  const cypher = useMemo(() => asked && cypherOf(asked), [asked]);
  const isUnread = !catalogue && question?.endpoint === runQuery.name;
  const tabIndex = isReached ? 0 : -1;
  return (
    <li
      ref={standing === "here" ? bringIntoView : undefined}
      className={styles["line"]}
      data-step={step.id}
      data-standing={standing}
    >
      <Go {...{ step, number, standing, tabIndex, onGo }} />
      <LineActions {...props} {...{ asked, cypher, tabIndex }} />
      {question && <Behind {...{ question, asked, cypher, isUnread, tabIndex }} />}
      {ways.length > 0 && <OtherWays {...{ ways, tabIndex, onGo }} />}
    </li>
  );
}

type GoProps = Pick<LineProps, "step" | "number" | "standing" | "onGo"> & {
  readonly tabIndex: number;
};

/** The step in words; pressing it goes there. */
function Go({ step, number, standing, tabIndex, onGo }: GoProps) {
  const isHere = standing === "here";
  return (
    <button
      type="button"
      className={styles["go"]}
      tabIndex={tabIndex}
      data-autofocus={isHere || undefined}
      aria-current={isHere ? "step" : undefined}
      onClick={() => {
        onGo(step.id);
      }}
    >
      <span className={styles["number"]}>{number}</span>
      <time dateTime={step.at}>{clockTime(step.at)}</time>
      <span className={styles["sentence"]}>{saySentence(step.sentence)}</span>
      {standing !== "done" && (
        <span className={styles["remark"]}>{sayTrail(`trail.${standing}`)}</span>
      )}
    </button>
  );
}

/** A long trail opens where one stands. */
function bringIntoView(line: HTMLElement | null): void {
  line?.scrollIntoView({ block: "nearest" });
}

function clockTime(at: string): string {
  return new Date(at).toLocaleTimeString([], {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
}
