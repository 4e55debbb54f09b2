import { Braces, Check, Copy, type LucideIcon, RotateCw, SquareTerminal } from "lucide-react";

import { saySentence } from "../../messages/say.ts";
import { sayTrail } from "../../messages/say-trail.ts";
import { type CypherText, withParams } from "../../session/questions/cypher-text.ts";
import { Glyph } from "../../ui/Glyph.tsx";
import { type Asked, asSent } from "./asked-in.ts";
import type { LineProps } from "./Line.tsx";
import styles from "./Strip.module.css";

type LineActionsProps = Pick<LineProps, "step" | "number" | "copied" | "onCopy" | "onAskAgain"> & {
  readonly asked: Asked | null;
  readonly cypher: CypherText | null;
  readonly tabIndex: number;
};

/** What can be taken from a step, and its question asked again. */
export function LineActions(props: LineActionsProps) {
  const { step, number, asked, cypher, tabIndex, onAskAgain } = props;
  const copies = [
    { what: "cypher", icon: SquareTerminal, text: cypher && withParams(cypher) },
    { what: "question", icon: Braces, text: step.question && asSent(step.question) },
    { what: "sentence", icon: Copy, text: saySentence(step.sentence) },
  ] as const;
  return (
    <span className={styles["actions"]}>
      {asked && (
        <button
          type="button"
          tabIndex={tabIndex}
          aria-label={sayTrail("trail.of-step", { what: sayTrail("trail.rerun"), number })}
          data-tip={sayTrail("trail.rerun")}
          onClick={() => {
            void onAskAgain(asked);
          }}
        >
          <Glyph icon={RotateCw} size={14} />
        </button>
      )}
      {copies.map(
        ({ what, icon, text }) =>
          text && <CopyButton key={what} {...props} {...{ what, icon, text }} />,
      )}
    </span>
  );
}

type CopyButtonProps = Pick<
  LineActionsProps,
  "step" | "number" | "copied" | "onCopy" | "tabIndex"
> & {
  readonly what: "sentence" | "question" | "cypher";
  readonly icon: LucideIcon;
  readonly text: string;
};

function CopyButton({ step, number, copied, onCopy, tabIndex, what, icon, text }: CopyButtonProps) {
  const key = `${step.id} ${what}`;
  const label = sayTrail(`trail.copy-${what}`);
  return (
    <button
      type="button"
      tabIndex={tabIndex}
      aria-label={sayTrail("trail.of-step", { what: label, number })}
      data-tip={label}
      onClick={() => {
        void onCopy(key, text);
      }}
    >
      <Glyph icon={copied === key ? Check : icon} size={14} />
    </button>
  );
}
