import { sayTeach } from "../../../../messages/say-teach.ts";
import { words } from "../../../../messages/words.ts";
import { useOwnLessons } from "../../../../session/lessons/own-lessons.ts";
import { Button } from "../../../../ui/Button.tsx";
import { takeFocus } from "../../../../ui/take-focus.ts";
import styles from "../Editor.module.css";
import { takeBack } from "./take-in.ts";

type GoneLessonProps = {
  /** The ids of the product's lessons. */
  readonly product: readonly string[];
  /** Whether the reader has just removed one here: what was pressed is gone, and the focus with it. */
  readonly isPressed: boolean;
};

/** The lesson that was removed or replaced last, and how it comes back; then the one before it. */
export function GoneLesson({ product, isPressed }: GoneLessonProps) {
  const gone = useOwnLessons((own) => own.gone);
  const last = gone.at(-1);
  return (
    <div className={styles["gone"]}>
      <output>
        {last &&
          sayTeach(last.by ? "own.replaced" : "own.removed", { title: words(last.lesson.title) })}
      </output>
      {last && (
        <Button
          key={gone.length}
          look="quiet"
          ref={isPressed ? takeFocus : undefined}
          onClick={() => {
            takeBack(product);
          }}
        >
          {sayTeach("own.undo")}
        </Button>
      )}
    </div>
  );
}
