import { X } from "lucide-react";
import type { ReactNode } from "react";

import { sayEditor } from "../../../../messages/say-editor.ts";
import { Glyph } from "../../../../ui/Glyph.tsx";
import styles from "../Editor.module.css";
import { LongField } from "../fields.tsx";
import type { Editing } from "../use-editing.ts";

type SlipFrameProps = {
  readonly editing: Editing;
  /** The place of the step in the lesson, and of the slip in its question, from 0. */
  readonly at: number;
  readonly place: number;
  /** What is said to the wrong answer. */
  readonly said: string;
  readonly onSay: (said: string) => void;
  readonly onRemove: () => void;
  /** What the wrong answer is known by. */
  readonly children: ReactNode;
};

/** One typical wrong answer: what it is known by, what is said to it, and how it is taken out. */
export function SlipFrame({ editing, at, place, said, ...props }: SlipFrameProps) {
  const number = place + 1;
  return (
    <fieldset className={styles["option"]}>
      <legend>{sayEditor("editor.slip", { number })}</legend>
      <button
        type="button"
        className={styles["out"]}
        aria-label={sayEditor("editor.remove-slip", { number })}
        onClick={props.onRemove}
      >
        <Glyph icon={X} size={14} />
      </button>
      {props.children}
      <LongField
        label={sayEditor("editor.slip-text")}
        rows={2}
        value={said}
        fault={editing.faultAt("steps", at, "question", "slips", place, "text", "en")}
        onChange={props.onSay}
      />
    </fieldset>
  );
}
