import { ChevronRight } from "lucide-react";
import { useId, useState } from "react";

import type { PathsFound } from "../../../contract/endpoints/paths.ts";
import { useSchema } from "../../api/queries.ts";
import { sayTrail } from "../../messages/say-trail.ts";
import { useNaming } from "../../session/use-naming.ts";
import { Glyph } from "../../ui/Glyph.tsx";
import type { Question } from "../../workspace/step.ts";
import { type Asked, asSent } from "./asked-in.ts";
import { withParams } from "./cypher-of.ts";
import { questionWords } from "./question-words.ts";
import styles from "./Strip.module.css";

type BehindProps = {
  readonly question: Question;
  readonly asked: Asked | null;
  readonly cypher: PathsFound["cypher"] | null;
  readonly tabIndex: number;
};

/** The question behind a step in plain words; it unfolds to what was sent, and to its Cypher. */
export function Behind({ question, asked, cypher, tabIndex }: BehindProps) {
  const [isOpen, setOpen] = useState(false);
  const whole = useId();
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
        <span>{sayTrail("trail.behind", { words: useWordsOf(asked) })}</span>
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

function useWordsOf(asked: Asked | null): string {
  const { inSentence: name } = useNaming();
  const { layers = [], relationTypes = [], modalities = [] } = useSchema().data ?? {};
  return asked
    ? questionWords(asked, { name, layers, relationTypes, modalities })
    : sayTrail("trail.other");
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
