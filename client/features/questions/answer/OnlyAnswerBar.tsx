import { Link2, Undo2 } from "lucide-react";
import { useState } from "react";

import { sayQuestions } from "../../../messages/say-questions.ts";
import { drawnAnswer } from "../../../session/answers/drawn-answer.ts";
import { addRelationsBetween } from "../../../session/answers/show-answer.ts";
import { useSession } from "../../../session/session.ts";
import { Button } from "../../../ui/Button.tsx";
import { Glyph } from "../../../ui/Glyph.tsx";
import { ToolButton } from "../../../ui/ToolButton.tsx";
import type { QuestionsProps } from "../questions-props.ts";
import styles from "./Answer.module.css";

/** Over a picture that holds an answer and nothing else: how to have more of it, and the way back. */
export function OnlyAnswerBar({ reach, onFailure }: QuestionsProps) {
  const step = useSession(({ trail }) => drawnAnswer(trail));
  const [isAll, setAll] = useState<string | null>(null);
  if (!step) return null;
  const { id, parent } = step;
  const add = async () => {
    const made = () => reach.session.store.getState().trail.made;
    const before = made();
    await addRelationsBetween(reach);
    if (made() === before) setAll(id);
  };
  return (
    <section className={styles["bar"]} aria-label={sayQuestions("questions.only")}>
      <span>{sayQuestions("questions.only")}</span>
      {isAll === id ? (
        <output>{sayQuestions("questions.between-none")}</output>
      ) : (
        <Button
          onClick={() => {
            add().catch(onFailure);
          }}
        >
          <Glyph icon={Link2} size={14} />
          {sayQuestions("questions.between")}
        </Button>
      )}
      <ToolButton
        icon={Undo2}
        label={sayQuestions("questions.back-view")}
        onClick={() => {
          if (parent !== null) reach.session.goTo(parent);
        }}
      />
    </section>
  );
}
