import { MessageCircleQuestion } from "lucide-react";

import type { CatalogueEntry } from "../../../../contract/endpoints/queries.ts";
import { useQuestions } from "../../../api/ask-question.ts";
import { sayQuestions } from "../../../messages/say-questions.ts";
import { useGallery } from "../../../session/questions/gallery.ts";
import { Glyph } from "../../../ui/Glyph.tsx";
import { Heading } from "../../../ui/Heading.tsx";
import { Note } from "../../../ui/Note.tsx";
import { AnswerCard } from "../answer/AnswerCard.tsx";
import type { QuestionsProps } from "../questions-props.ts";
import { AskForm } from "./AskForm.tsx";
import styles from "./Panel.module.css";
import { TakeAlong } from "./TakeAlong.tsx";

/** The question that is open: what it asks, with what, and what came of it. */
export function QuestionPanel(props: QuestionsProps) {
  const { data } = useQuestions();
  const { name, turns } = useGallery();
  const entry = data?.find((one) => one.name === name);
  return (
    <section className={styles["panel"]} aria-label={sayQuestions("questions.panel")}>
      {entry ? (
        <Question key={turns} {...props} entry={entry} />
      ) : (
        <NoQuestion isUnknown={name !== null && data !== undefined} />
      )}
    </section>
  );
}

function NoQuestion({ isUnknown }: { readonly isUnknown: boolean }) {
  return (
    <Note
      icon={MessageCircleQuestion}
      title={sayQuestions(isUnknown ? "questions.unknown-title" : "questions.choose-title")}
      titleAs="h1"
    >
      <p>{sayQuestions(isUnknown ? "questions.unknown-text" : "questions.choose-text")}</p>
    </Note>
  );
}

type QuestionProps = QuestionsProps & { readonly entry: CatalogueEntry };

function Question({ entry, ...props }: QuestionProps) {
  const variant = useGallery((state) => state.variant);
  const { title, description, lookFor } = entry;
  return (
    <>
      <Heading
        kicker={
          <>
            <Glyph icon={MessageCircleQuestion} size={14} />
            {variant === null
              ? sayQuestions("questions.kicker")
              : sayQuestions("questions.kicker-variant", { name: variant })}
          </>
        }
        title={title}
      >
        <p className={styles["about"]}>{description}</p>
        <p className={styles["look-for"]}>
          <b>{sayQuestions("questions.look-for")}</b> {lookFor}
        </p>
      </Heading>
      <AskForm {...props} entry={entry} />
      <AnswerCard {...props} entry={entry} />
      <TakeAlong entry={entry} />
    </>
  );
}
