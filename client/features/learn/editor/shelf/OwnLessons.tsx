import { ClipboardCheck, Pencil, Trash2 } from "lucide-react";
import { useState } from "react";

import type { Lesson } from "../../../../../contract/lessons/lesson.ts";
import { sayTeach } from "../../../../messages/say-teach.ts";
import { words } from "../../../../messages/words.ts";
import { atDesk } from "../../../../session/learn/learn-desk.ts";
import { editLesson } from "../../../../session/lessons/editor-desk.ts";
import { openLesson } from "../../../../session/lessons/lesson-desk.ts";
import { removeLesson, useOwnLessons } from "../../../../session/lessons/own-lessons.ts";
import { Glyph } from "../../../../ui/Glyph.tsx";
import { Group } from "../../../../ui/Group.tsx";
import { Row } from "../../../../ui/Row.tsx";
import { FlagMark } from "../../lessons/FlagMark.tsx";
import styles from "../Editor.module.css";
import { GoneLesson } from "./GoneLesson.tsx";
import { MakeLesson } from "./MakeLesson.tsx";
import { OpenFile } from "./OpenFile.tsx";

type OwnLessonsProps = {
  /** The ids of the product's lessons. */
  readonly product: readonly string[];
  /** The ids of the lessons whose claims are not what they were. */
  readonly flagged: ReadonlySet<string>;
};

/** The reader's own lessons, and what a teacher does: make one, open one, check results. */
export function OwnLessons({ product, flagged }: OwnLessonsProps) {
  const { lessons, isKept } = useOwnLessons();
  const [isPressed, setPressed] = useState(false);
  return (
    <Group title={sayTeach("own.title")}>
      {isKept === false && (
        <p role="alert" className={styles["fault"]}>
          {sayTeach("own.not-kept")}
        </p>
      )}
      {lessons.map((lesson) => (
        <OwnLesson
          key={lesson.id}
          lesson={lesson}
          isFlagged={flagged.has(lesson.id)}
          onRemove={() => {
            setPressed(true);
            removeLesson(lesson.id);
          }}
        />
      ))}
      <GoneLesson {...{ product, isPressed }} />
      <MakeLesson own={lessons} />
      <OpenFile product={product} />
      <Row
        picture={<Glyph icon={ClipboardCheck} size={14} />}
        onClick={() => {
          atDesk({ way: "results" });
        }}
      >
        {sayTeach("own.check")}
      </Row>
    </Group>
  );
}

type OwnLessonProps = {
  readonly lesson: Lesson;
  readonly isFlagged: boolean;
  readonly onRemove: () => void;
};

function OwnLesson({ lesson, isFlagged, onRemove }: OwnLessonProps) {
  const title = words(lesson.title);
  return (
    <div className={styles["own"]}>
      <Row
        end={isFlagged && <FlagMark />}
        onClick={() => {
          openLesson(lesson);
        }}
      >
        {title}
      </Row>
      <button
        type="button"
        aria-label={sayTeach("own.edit", { title })}
        onClick={() => {
          editLesson(lesson);
          atDesk({ way: "editor" });
        }}
      >
        <Glyph icon={Pencil} size={14} />
      </button>
      <button type="button" aria-label={sayTeach("own.remove", { title })} onClick={onRemove}>
        <Glyph icon={Trash2} size={14} />
      </button>
    </div>
  );
}
