import { CornerDownRight } from "lucide-react";

import { saySentence } from "../../messages/say.ts";
import { sayTrail } from "../../messages/say-trail.ts";
import { Glyph } from "../../ui/Glyph.tsx";
import type { LineProps } from "./Line.tsx";
import type { OtherWay } from "./lines-of.ts";
import styles from "./Strip.module.css";

type OtherWaysProps = Pick<LineProps, "onGo"> & {
  readonly ways: readonly OtherWay[];
  readonly tabIndex: number;
};

/** The branches that leave from a step; entering one goes to its first step. */
export function OtherWays({ ways, tabIndex, onGo }: OtherWaysProps) {
  return (
    <div className={styles["ways"]}>
      <span>{sayTrail("trail.ways", { count: ways.length })}</span>
      <ul>
        {ways.map(({ step, more }) => (
          <li key={step.id}>
            <button
              type="button"
              tabIndex={tabIndex}
              onClick={() => {
                onGo(step.id);
              }}
            >
              <Glyph icon={CornerDownRight} size={14} />
              {wayWords(saySentence(step.sentence), more)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function wayWords(sentence: string, more: number): string {
  return more === 0 ? sentence : sayTrail("trail.way-on", { sentence, more });
}
