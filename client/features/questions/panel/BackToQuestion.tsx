import { ArrowLeft } from "lucide-react";

import { sayQuestions } from "../../../messages/say-questions.ts";
import { session } from "../../../session/session.ts";
import { Button } from "../../../ui/Button.tsx";
import { Glyph } from "../../../ui/Glyph.tsx";
import { clearPick } from "../../../workspace/acts/pick.ts";
import styles from "./Panel.module.css";

/** From what was read of a thing of the answer back to the question. */
export function BackToQuestion() {
  return (
    <nav className={styles["back"]} aria-label={sayQuestions("questions.panel")}>
      <Button
        look="quiet"
        onClick={() => {
          session.dispatch(clearPick(session.store.getState().workspace));
        }}
      >
        <Glyph icon={ArrowLeft} size={14} />
        {sayQuestions("questions.back")}
      </Button>
    </nav>
  );
}
