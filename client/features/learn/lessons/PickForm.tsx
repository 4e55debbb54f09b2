import { EntityId } from "../../../../contract/ids.ts";
import type { LessonQuestion } from "../../../../contract/lessons/question.ts";
import { sayLearn } from "../../../messages/say-learn.ts";
import { useSession } from "../../../session/session.ts";
import { useNaming } from "../../../session/use-naming.ts";
import { Button } from "../../../ui/Button.tsx";
import type { AnswerFormProps } from "./AnswerForm.tsx";
import styles from "./Lesson.module.css";

type Pick = Extract<LessonQuestion, { as: "pick" }>;

/** What is picked on the picture is the answer, once it is handed over. */
export function PickForm({ onAnswer }: AnswerFormProps<Pick>) {
  const selection = useSession(({ workspace }) => workspace.selection);
  const { alone } = useNaming();
  const [picked] = selection.flatMap((id) => {
    const entity = EntityId.safeParse(id);
    return entity.success ? [entity.data] : [];
  });
  return (
    <div className={styles["number"]}>
      <p className={styles["minor"]}>
        {picked
          ? sayLearn("lessons.picked", { name: alone(picked) })
          : sayLearn("lessons.pick-thing")}
      </p>
      <Button
        look="primary"
        aria-disabled={picked === undefined}
        onClick={() => {
          if (picked) onAnswer({ as: "pick", thing: picked });
        }}
      >
        {sayLearn("lessons.answer")}
      </Button>
    </div>
  );
}
