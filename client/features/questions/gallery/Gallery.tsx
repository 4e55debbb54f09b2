import { useState } from "react";

import type { CatalogueEntry } from "../../../../contract/endpoints/queries.ts";
import { useQuestions } from "../../../api/ask-question.ts";
import { explain } from "../../../api/explain.ts";
import { sayQuestions } from "../../../messages/say-questions.ts";
import { byGroup, foundQuestions } from "../../../session/questions/found-questions.ts";
import { Button } from "../../../ui/Button.tsx";
import { Note } from "../../../ui/Note.tsx";
import { FindField } from "./FindField.tsx";
import styles from "./Gallery.module.css";
import { QuestionRow } from "./QuestionRow.tsx";
import { useRowKeys } from "./use-row-keys.ts";
import { Variants } from "./Variants.tsx";

/** The ready questions by what they are about, found by a few words, and the reader's own below. */
export function Gallery() {
  const { data, error, refetch } = useQuestions();
  if (data) return <Listed questions={data} />;
  if (!error) return <Note title={sayQuestions("questions.loading")} />;
  return (
    <Note title={sayQuestions("questions.failed")} urgent>
      <p>{explain(error)}</p>
      <Button onClick={() => void refetch()}>{sayQuestions("questions.retry")}</Button>
    </Note>
  );
}

function Listed({ questions }: { readonly questions: readonly CatalogueEntry[] }) {
  const [text, setText] = useState("");
  const gallery = useRowKeys();
  const found = foundQuestions(questions, text);
  const count = sayQuestions("questions.found", { count: found.length });
  return (
    <section
      ref={gallery}
      className={styles["gallery"]}
      aria-label={sayQuestions("questions.gallery")}
    >
      <FindField text={text} onWrite={setText} />
      <div className={styles["title"]}>
        <h2>{sayQuestions("questions.gallery")}</h2>
        <output aria-label={count}>{found.length}</output>
      </div>
      {found.length === 0 && <p className={styles["none"]}>{sayQuestions("questions.none")}</p>}
      {byGroup(found).map(({ group, questions: grouped }) => (
        <section key={group} aria-label={group}>
          <div className={styles["group"]}>
            <h3>{group}</h3>
            <span>{grouped.length}</span>
          </div>
          <ul>
            {grouped.map((question) => (
              <QuestionRow key={question.name} question={question} />
            ))}
          </ul>
        </section>
      ))}
      <Variants questions={questions} />
    </section>
  );
}
