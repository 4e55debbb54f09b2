import type { ReactNode } from "react";

import { say } from "../../messages/say.ts";
import { Row } from "../../ui/Row.tsx";
import styles from "./Legend.module.css";

type EntryProps = {
  readonly picture: ReactNode;
  readonly name: string;
  /** What it means, for whoever points at it. */
  readonly means: string;
  readonly shown: number;
  readonly all: number;
  readonly off: boolean;
  readonly onToggle: () => void;
  /** Leaves it alone on and switches the others off. */
  readonly onOnly?: () => void;
};

/** One line of the legend: a switch, and how much of it is on screen. */
export function Entry({ picture, name, means, shown, all, off, onToggle, onOnly }: EntryProps) {
  return (
    <li className={styles["entry"]}>
      <Row
        picture={picture}
        end={<Count shown={shown} all={all} />}
        faded={off}
        aria-pressed={!off}
        data-tip={means}
        onClick={onToggle}
      >
        {name}
      </Row>
      {onOnly && (
        <button
          type="button"
          className={styles["only"]}
          aria-label={say("legend.only-spoken", { name })}
          onClick={onOnly}
        >
          {say("legend.only")}
        </button>
      )}
    </li>
  );
}

function Count({ shown, all }: Pick<EntryProps, "shown" | "all">) {
  return (
    <>
      <span aria-hidden>
        {shown}
        <span className={styles["all"]}>{say("legend.of-all", { all })}</span>
      </span>
      <span className={styles["spoken"]}>{say("legend.count-spoken", { shown, all })}</span>
    </>
  );
}
