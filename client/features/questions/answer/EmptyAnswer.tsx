import { sayQuestions } from "../../../messages/say-questions.ts";
import { type Answered, askReady } from "../../../session/questions/asking.ts";
import { openQuestion, write } from "../../../session/questions/gallery.ts";
import { valueIn, writtenOf } from "../../../session/questions/written.ts";
import { switchAllDocuments } from "../../../session/switches.ts";
import { Button } from "../../../ui/Button.tsx";
import styles from "../panel/Panel.module.css";
import type { QuestionsProps } from "../questions-props.ts";

type EmptyAnswerProps = QuestionsProps & { readonly answered: Answered };

/** Nothing came: what could be changed so that something does, each a press away. */
export function EmptyAnswer({ answered, reach }: EmptyAnswerProps) {
  const { entry, written, scope } = answered;
  const narrowing = entry.inputs.filter(
    (input) => !input.required && input.default === null && valueIn(input, written) !== "",
  );
  const isOfThing = entry.inputs.some(({ required }) => required);
  return (
    <div className={styles["came"]}>
      <p>
        <b>{sayQuestions("questions.empty")}</b>
      </p>
      {narrowing.length > 0 && <p>{sayQuestions("questions.empty-fields")}</p>}
      {narrowing.map(({ name, title }) => (
        <Button
          key={name}
          onClick={() => {
            write({ [name]: "" });
            void askReady(reach, entry, { ...written, [name]: "" });
          }}
        >
          {sayQuestions("questions.without", { title: title.toLocaleLowerCase() })}
        </Button>
      ))}
      {isOfThing && <p>{sayQuestions("questions.empty-thing")}</p>}
      {entry.inputs.length === 0 && !scope && <p>{sayQuestions("questions.empty-nothing")}</p>}
      {scope && (
        <>
          <p>{sayQuestions("questions.empty-sources")}</p>
          <Button
            onClick={() => {
              switchAllDocuments(reach.session, "on");
            }}
          >
            {sayQuestions("questions.switch-on")}
          </Button>
        </>
      )}
      {isOfThing && (
        <Button
          look="quiet"
          onClick={() => {
            openQuestion({ name: entry.name, written: writtenOf(entry, entry.example) });
          }}
        >
          {sayQuestions("questions.example")}
        </Button>
      )}
    </div>
  );
}
