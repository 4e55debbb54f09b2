import { ChevronRight } from "lucide-react";
import { useId, useState } from "react";

import { sayTrail } from "../../messages/say-trail.ts";
import { type CypherText, withParams } from "../../session/questions/cypher-text.ts";
import { Glyph } from "../../ui/Glyph.tsx";
import type { Question } from "../../workspace/step.ts";
import { type Asked, asSent } from "./asked-in.ts";
import styles from "./Strip.module.css";
import { useQuestionWords } from "./use-question-words.ts";

type BehindProps = {
  readonly question: Question;
  readonly asked: Asked | null;
  readonly cypher: CypherText | null;
  /** Whether it may turn out to be one that can be asked. */
  readonly isUnread: boolean;
  readonly tabIndex: number;
};

/** The question behind a step in plain words; it unfolds to what was sent, and to its Cypher. */
export function Behind({ question, asked, cypher, isUnread, tabIndex }: BehindProps) {
  const [isOpen, setOpen] = useState(false);
  const whole = useId();
  const words = useQuestionWords(asked);
  return (
    <div className={styles["behind"]}>
      <button
        type="button"
        className={styles["question"]}
        tabIndex={tabIndex}
        aria-expanded={isOpen}
        aria-controls={isOpen ? whole : undefined}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        <Glyph icon={ChevronRight} size={14} />
        <span>{sayTrail("trail.behind", { words: words ?? withoutWords(isUnread) })}</span>
      </button>
      {isOpen && (
        <div id={whole} ref={bringIntoView} className={styles["whole"]}>
          <Text title={sayTrail("trail.behind-json")} text={asSent(question)} />
          {cypher && <Text title={sayTrail("trail.behind-cypher")} text={withParams(cypher)} />}
        </div>
      )}
    </div>
  );
}

function withoutWords(isUnread: boolean): string {
  return sayTrail(isUnread ? "trail.ready-unread" : "trail.other");
}

/** It unfolds below what is in sight. */
function bringIntoView(whole: HTMLElement | null): void {
  whole?.parentElement?.scrollIntoView({ block: "nearest" });
}

function Text({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <pre>{text}</pre>
    </figure>
  );
}
