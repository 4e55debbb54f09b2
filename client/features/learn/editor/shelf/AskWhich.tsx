import type { Lesson } from "../../../../../contract/lessons/lesson.ts";
import { say } from "../../../../messages/say.ts";
import { sayTeach } from "../../../../messages/say-teach.ts";
import { words } from "../../../../messages/words.ts";
import { useOwnLessons } from "../../../../session/lessons/own-lessons.ts";
import { Button } from "../../../../ui/Button.tsx";
import { Dialog } from "../../../../ui/Dialog.tsx";
import styles from "../Editor.module.css";

type AskWhichProps = {
  /** The lesson in the file. */
  readonly theirs: Lesson;
  readonly onReplace: () => void;
  readonly onKeepBoth: () => void;
  readonly onClose: () => void;
};

/** A file holds another state of one's own lesson: which is to be kept? Closing it changes nothing. */
export function AskWhich({ theirs, onReplace, onKeepBoth, onClose }: AskWhichProps) {
  const ours = useOwnLessons(({ lessons }) => lessons.find(({ id }) => id === theirs.id));
  return (
    <Dialog title={sayTeach("own.asks")} closeLabel={say("app.close")} onClose={onClose}>
      <div className={styles["which"]}>
        <p>{sayTeach("own.asks-what")}</p>
        <ul>
          <li>{sayTeach("own.asks-theirs", toldOf(theirs))}</li>
          {ours && <li>{sayTeach("own.asks-ours", toldOf(ours))}</li>}
        </ul>
        <div className={styles["tools"]}>
          <Button look="primary" onClick={onKeepBoth}>
            {sayTeach("own.keep-both")}
          </Button>
          <Button onClick={onReplace}>{sayTeach("own.replace")}</Button>
        </div>
        <p className={styles["minor"]}>{sayTeach("own.asks-after")}</p>
      </div>
    </Dialog>
  );
}

function toldOf({ title, version, steps }: Lesson) {
  return { title: words(title), version, count: steps.length };
}
