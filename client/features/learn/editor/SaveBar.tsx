import { Download, Play } from "lucide-react";

import type { Lesson } from "../../../../contract/lessons/lesson.ts";
import { sayEditor } from "../../../messages/say-editor.ts";
import { atDesk } from "../../../session/learn/learn-desk.ts";
import { noteKept, useDraftKept } from "../../../session/lessons/editor-desk.ts";
import { beginAnew, openLesson } from "../../../session/lessons/lesson-desk.ts";
import { keepLesson, useOwnLessons } from "../../../session/lessons/own-lessons.ts";
import { Button } from "../../../ui/Button.tsx";
import { Glyph } from "../../../ui/Glyph.tsx";
import { saveBlob } from "../../../ui/save-file.ts";
import { Doubts } from "./Doubts.tsx";
import styles from "./Editor.module.css";
import { placedWords } from "./fault-words.ts";
import type { Editing } from "./use-editing.ts";

/** Keeps the lesson and plays it, or saves it as a file; what is wrong with it keeps both away. */
export function SaveBar({ editing: { checked, faults } }: { readonly editing: Editing }) {
  const isLessonKept = useOwnLessons((own) => own.isKept);
  const isDraftKept = useDraftKept();
  const lesson = "lesson" in checked ? checked.lesson : null;
  return (
    <div className={styles["save"]}>
      <div className={styles["tools"]}>
        <Button
          look="primary"
          disabled={!lesson}
          onClick={() => {
            if (lesson) preview(kept(lesson));
          }}
        >
          <Glyph icon={Play} size={14} /> {sayEditor("editor.preview")}
        </Button>
        <Button
          disabled={!lesson}
          onClick={() => {
            if (lesson) saveLesson(kept(lesson));
          }}
        >
          <Glyph icon={Download} size={14} /> {sayEditor("editor.save")}
        </Button>
      </div>
      {[isLessonKept, isDraftKept].includes(false) && (
        <p className={styles["fault"]}>{sayEditor("editor.not-kept")}</p>
      )}
      {lesson && <Doubts lesson={lesson} />}
      {faults.length === 0 ? (
        <p className={styles["minor"]}>{sayEditor("editor.save-explain")}</p>
      ) : (
        <details>
          <summary>{sayEditor("editor.faults", { count: faults.length })}</summary>
          <ul>
            {faults.map((fault) => (
              <li key={placedWords(fault)}>{placedWords(fault)}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function kept(lesson: Lesson): Lesson {
  keepLesson(lesson);
  noteKept(lesson);
  return lesson;
}

function preview(lesson: Lesson): void {
  openLesson(lesson);
  beginAnew(lesson);
  atDesk({ way: "lessons" });
}

function saveLesson(lesson: Lesson): void {
  const text = `${JSON.stringify(lesson, null, 2)}\n`;
  saveBlob(new Blob([text], { type: "application/json" }), `${lesson.id}.json`);
}
